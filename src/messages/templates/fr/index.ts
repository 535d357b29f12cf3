import type { MessageLocale } from '../../locale.js';
import { describe } from './describe.js';
import { draft } from './draft.js';
import { time } from './time.js';

/** French. */
export const fr: MessageLocale = { id: 'fr', time, describe, draft };
