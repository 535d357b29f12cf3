import { markAt } from './mark-at.js';
import type { Mark, Reader } from './types.js';

const governors: ReadonlySet<string> = new Set(['by', 'within', 'in', 'on', 'before', 'after', 'from', 'since', 'every', 'between']);
const passedOver: ReadonlySet<string> = new Set(['the', 'about', 'at', 'of']);
const mostPassedOver = 4;

/** The preposition that rules what begins at a mark, and where the words before it begin. */
export interface Governor {
  readonly kind: Mark['kind'] | null;
  /** Index of the first mark that belongs to it; the index asked for when there is none. */
  readonly index: number;
}

/** The preposition before a mark, over articles and words that say nothing. */
export function governorOf(reader: Reader, index: number): Governor {
  let first = index;
  for (let at = index - 1; at >= index - mostPassedOver; at--) {
    const { kind } = markAt(reader, at);
    if (governors.has(kind)) return { kind, index: at };
    if (!passedOver.has(kind)) break;
    if (kind === 'the' || kind === 'at') first = at;
  }
  return { kind: null, index: first };
}
