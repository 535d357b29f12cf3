import type { Sentence, Word } from './sentences.js';

interface Phrase {
  readonly parts: readonly string[];
  readonly word: string;
}

/** Fixed expressions by their first word, the longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

/** Expressions as a language lists them: `par ailleurs` and the word that is read in its place. */
export function indexPhrases(phrases: Readonly<Record<string, string>>): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const [text, word] of Object.entries(phrases)) {
    const parts = text.split(' ');
    const first = parts[0] as string; // split gives one at least
    index.set(first, [...(index.get(first) ?? []), { parts, word }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return index;
}

/** Joins fixed expressions to one word each, so that "par ailleurs" is not taken for "ailleurs". Sentences are given back with their new places. */
export function joinPhrases(
  words: readonly Word[],
  sentences: readonly Sentence[],
  phrases: PhraseIndex,
): { readonly words: readonly Word[]; readonly sentences: readonly Sentence[] } {
  if (phrases.size === 0) return { words, sentences };
  const kept: Word[] = [];
  const moved: Sentence[] = [];
  for (const sentence of sentences) {
    const start = kept.length;
    let index = sentence.from;
    while (index < sentence.to) {
      const first = words[index] as Word; // within the sentence
      const phrase = phrases.get(first.word)?.find(({ parts }) => standsAt(parts, words, index, sentence.to));
      const length = phrase?.parts.length ?? 1;
      const last = words[index + length - 1] as Word;
      kept.push(phrase === undefined ? first : { ...first, word: phrase.word, end: last.end });
      index += length;
    }
    const { isQuestion, opensParagraph } = sentence;
    moved.push({ from: start, to: kept.length, isQuestion, opensParagraph });
  }
  return { words: kept, sentences: moved };
}

function standsAt(parts: readonly string[], words: readonly Word[], at: number, to: number): boolean {
  return at + parts.length <= to && parts.every((part, offset) => words[at + offset]?.kind === null && words[at + offset]?.word === part);
}
