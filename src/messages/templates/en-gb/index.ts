import type { MessageLocale } from '../../types.js';
import { describe } from './describe.js';
import { draft } from './draft.js';
import { time } from './time.js';

/** British English; a bare `en` means it. */
export const enGB: MessageLocale = { id: 'en-GB', standsFor: ['en'], time, describe, draft };
