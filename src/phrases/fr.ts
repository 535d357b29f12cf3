import type { PhraseGrammar } from './types.js';

/** French dates. */
export const french: PhraseGrammar = { language: 'fr', suffixes: [], words: [] };
