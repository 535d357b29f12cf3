import { foldWords } from './fold-words.js';
import type { PhraseGrammar, WordKind } from './types.js';

/** A phrase with its meaning, without its first word. */
interface Entry {
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
  const add = (kind: WordKind, value: number, phrase: string): void => {
    const [head, ...rest] = foldWords(phrase).map(({ word }) => word);
    if (head === undefined) return;
    const entries = made.get(head) ?? [];
    entries.push({ rest, kind, value });
    made.set(head, entries);
  };
  for (const [kind, first, spellings] of grammar.words) {
    for (const [offset, ofOneValue] of spellings.split('|').entries()) {
      for (const phrase of ofOneValue.split(',')) {
        add(kind, first + offset, phrase);
        if (kind === 'weekday')
          for (const part of grammar.dayParts ?? []) for (const gap of ['', ' ']) add(kind, first + offset, phrase + gap + part);
      }
    }
  }
  addJoinedNumbers(grammar, add);
  for (const entries of made.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  lexicons.set(grammar, made);
  return made;
}

function addJoinedNumbers({ joinedNumbers }: PhraseGrammar, add: (kind: WordKind, value: number, phrase: string) => void): void {
  if (joinedNumbers === undefined) return;
  const { ones, between, tens, endings } = joinedNumbers;
  for (const [ten, tensWords] of tens.split('|').entries()) {
    for (const [one, onesWord] of ones.split('|').entries()) {
      for (const tensWord of tensWords.split(',')) {
        const word = onesWord + between + tensWord;
        const value = 20 + 10 * ten + one + 1;
        add('number', value, word);
        for (const ending of endings) add('ordinal', value, word + ending);
      }
    }
  }
}
