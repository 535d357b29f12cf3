import type { Sentence, Word } from './sentences.js';

/** A finding longer than this is no help to the reader. */
const longest = 160;

/** The sentence in which two words stand, or, where that is long, as much of it around them as ends at a comma or a conjunction. Offsets as those of the words. */
export function clauseAround(
  words: readonly Word[],
  sentence: Sentence,
  first: Word,
  last: Word,
): { readonly start: number; readonly end: number } {
  const start = (words[sentence.from] as Word).start; // a sentence has at least one word
  const end = (words[sentence.to - 1] as Word).end;
  if (end - start <= longest) return { start, end };
  let clauseStart = first.start;
  let clauseEnd = last.end;
  for (let index = sentence.from; index < sentence.to; index++) {
    const word = words[index] as Word;
    if (word.start <= first.start && isBoundary(words, index)) clauseStart = word.word === ',' ? word.end + 1 : word.start;
  }
  for (let index = sentence.to - 1; index >= sentence.from; index--) {
    const word = words[index] as Word;
    if (word.start >= last.end && isBoundary(words, index)) clauseEnd = (words[index - 1] as Word).end;
  }
  if (last.end === clauseEnd && end - clauseStart <= longest) clauseEnd = end;
  if (first.start === clauseStart && clauseEnd - start <= longest) clauseStart = start;
  return { start: Math.min(clauseStart, first.start), end: Math.max(clauseEnd, last.end) };
}

const conjunctions = new Set('and but or und aber oder et mais ou y pero o'.split(' '));

function isBoundary(words: readonly Word[], index: number): boolean {
  const { word } = words[index] as Word; // the caller keeps within
  return word === ',' || word === ';' || word === ':' || conjunctions.has(word);
}
