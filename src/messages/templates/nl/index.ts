import type { MessageLocale } from '../../locale.js';
import { describe } from './describe.js';
import { draft } from './draft.js';
import { time } from './time.js';

/** Dutch; everybody is addressed as u. */
export const nl: MessageLocale = { id: 'nl', time, describe, draft };
