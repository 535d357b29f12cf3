import type { MessageLocale } from '../../locale.js';
import { describe } from './describe.js';
import { draft } from './draft.js';
import { time } from './time.js';

/** Spanish for both sides of the Atlantic; everybody is addressed as usted. */
export const es: MessageLocale = { id: 'es', time, describe, draft };
