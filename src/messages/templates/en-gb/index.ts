import type { MessageLocale } from '../../locale.js';
import { describe } from './describe.js';
import { enGBDraft } from './draft-locale.js';

/** British English; a bare `en` means it. */
export const enGB: MessageLocale = { ...enGBDraft, describe };
