import type { ChunkedWord } from './chunk.js';
import { isBoundary } from './clause-context.js';
import type { CompiledGrammar } from './compile.js';
import { listOf } from './list-of.js';
import { isOneOf } from './pattern.js';
import type { Sentence } from './sentences.js';

/** Where the words end that say with whom: "offered a role | at Polderwerk", "out of the running | at two other carriers". */
export function withObject(words: readonly ChunkedWord[], sentence: Sentence, to: number, compiled: CompiledGrammar): number {
  const limit = Math.min(sentence.to, to + 5);
  for (let index = to; index < limit; index++) {
    const word = words[index] as ChunkedWord; // within the sentence
    if (index <= to + 2 && (word.kind === '#role' || word.kind === '#offer')) return index + 1;
    if (isBoundary(word, words, index, listOf(compiled, 'conjunction'), compiled)) return to;
    if (!isOneOf(word, listOf(compiled, 'from'))) continue;
    const next = words[index + 1];
    if (isOneOf(next, listOf(compiled, 'g'))) return index + 2;
  }
  return to;
}
