import type { PhraseGrammar } from './types.js';

/** Spanish dates. */
export const spanish: PhraseGrammar = { language: 'es', suffixes: [], words: [] };
