import type { MessageLocale } from '../../locale.js';
import { describe } from './describe.js';
import { enUSDraft } from './draft-locale.js';

/** American English: British English with its own dates, times and closings. */
export const enUS: MessageLocale = { ...enUSDraft, describe };
