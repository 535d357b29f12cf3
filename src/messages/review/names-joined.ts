import type { ChunkedWord } from './chunk.js';

/** "Acme and Beta": two names. */
export function namesJoined(words: readonly ChunkedWord[], at: number, to: number): number {
  let count = 1;
  let index = at;
  while (
    index + 2 < to &&
    /^(?:and|und|et|y|,|&)$/.test((words[index + 1] as ChunkedWord).word) &&
    (words[index + 2] as ChunkedWord).kind === '#employer'
  ) {
    count++;
    index += 2;
  }
  return count;
}
