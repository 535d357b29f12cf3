import type { MessageLocale } from '../../locale.js';
import { describe } from './describe.js';
import { draft } from './draft.js';
import { time } from './time.js';

/** German; everybody is addressed as Sie. */
export const de: MessageLocale = { id: 'de', time, describe, draft };
