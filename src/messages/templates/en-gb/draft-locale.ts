import type { DraftLocale } from '../../locale.js';
import { draft } from './draft.js';
import { time } from './time.js';

/** British English, as far as drafts need it. */
export const enGBDraft: DraftLocale = { id: 'en-GB', standsFor: ['en'], time, draft };
