import type { MessageLocale } from '../../locale.js';
import { describe } from './describe.js';
import { draft } from './draft.js';
import { time } from './time.js';

/** Italian; everybody is addressed as Lei. */
export const it: MessageLocale = { id: 'it', time, describe, draft };
