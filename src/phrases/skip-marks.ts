import { markAt } from './mark-at.js';
import type { Reader } from './types.js';

/** So many words that say nothing may stand between two that do. */
const most = 4;

/** The index of the first mark at or after `index` that is none of the kinds or signs named; no more than four are passed over. */
export function skipMarks(reader: Reader, index: number, kinds: readonly string[]): number {
  let at = index;
  while (at < index + most) {
    const { kind, sign } = markAt(reader, at);
    if (!kinds.includes(kind === 'sign' ? sign : kind)) break;
    at++;
  }
  return at;
}
