import { foldWords } from './fold-words.js';
import type { PhraseGrammar, WordKind } from './types.js';

/** A phrase with its meaning, without its first word. */
export interface Entry {
  readonly rest: readonly string[];
  readonly kind: WordKind;
  readonly value: number;
}

/** Phrases by their first word, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

/** One for each grammar: there are as many as languages. */
const lexicons = new WeakMap<PhraseGrammar, Lexicon>();

/** The phrases of a grammar, ready to be looked up. */
export function lexiconOf(grammar: PhraseGrammar): Lexicon {
  const known = lexicons.get(grammar);
  if (known !== undefined) return known;
  const made = new Map<string, Entry[]>();
  for (const [kind, first, spellings] of grammar.words) {
    for (const [offset, ofOneValue] of spellings.split('|').entries()) {
      for (const phrase of ofOneValue.split(',')) {
        const [head, ...rest] = foldWords(phrase).map(({ word }) => word);
        if (head === undefined) continue;
        const entries = made.get(head) ?? [];
        entries.push({ rest, kind, value: first + offset });
        made.set(head, entries);
      }
    }
  }
  for (const entries of made.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  lexicons.set(grammar, made);
  return made;
}
