import type { PhraseGrammar } from './types.js';

/** English dates. */
export const english: PhraseGrammar = { language: 'en' };
