import type { Sentence, Word } from './sentences.js';

/** Whether a sentence has a word of that kind. */
export function hasKind(words: readonly Word[], sentence: Sentence, kind: string): boolean {
  for (let at = sentence.from; at < sentence.to; at++) if ((words[at] as Word).kind === kind) return true;
  return false;
}
