import type { ChunkedWord } from './chunk.js';

/** Whether the words from `from` to `to`, exclusive, speak of another employer: "the other clinic", "a rival". */
export function namesAnother(words: readonly ChunkedWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.kind === '#giver' && words[at]?.chunk?.isOther === true) return true;
  return false;
}
