import type { PhraseGrammar } from './types.js';

/** German dates. */
export const german: PhraseGrammar = { language: 'de', suffixes: [], words: [] };
