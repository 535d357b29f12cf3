import type { Sentence, Word } from './sentences.js';

/** A finding longer than this is no help to the reader. */
const longest = 160;

const boundaries = new Set(', ; : and but or und aber oder et mais ou y pero o'.split(' '));

/** The sentence in which two words stand, or, where that is long, the clause around them. Offsets are those of the words. */
export function clauseAround(
  words: readonly Word[],
  sentence: Sentence,
  first: Word,
  last: Word,
): { readonly start: number; readonly end: number } {
  let start = (words[sentence.from] as Word).start; // a sentence has at least one word
  let end = (words[sentence.to - 1] as Word).end;
  if (end - start <= longest) return { start, end };
  let from = sentence.from;
  while ((words[from] as Word).start < first.start) from++;
  let to = from;
  while ((words[to] as Word).end < last.end) to++;
  start = first.start;
  end = last.end;
  for (from--; from >= sentence.from && !isBoundary(words[from] as Word) && end - (words[from] as Word).start <= longest; from--)
    start = (words[from] as Word).start;
  for (to++; to < sentence.to && !isBoundary(words[to] as Word) && (words[to] as Word).end - start <= longest; to++)
    end = (words[to] as Word).end;
  return { start, end };
}

function isBoundary({ word }: Word): boolean {
  return boundaries.has(word);
}
