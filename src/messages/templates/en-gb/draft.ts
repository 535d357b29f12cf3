import type { DraftWords } from '../../draft-words.js';

/** Drafts in British English. */
export const draft: DraftWords = {};
