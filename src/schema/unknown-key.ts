import { show } from '../input/show.js';
import type { Complaint } from './complain.js';

/** Longer words are compared with nothing: nobody misspells a key in so many letters. */
const longestWord = 40;

/** The complaint about a key that is not known, with the nearest one that is. */
export function unknownKey(key: string, known: readonly string[]): Complaint {
  let nearest = '';
  let least = Number.POSITIVE_INFINITY;
  for (const other of key.length > longestWord ? [] : known) {
    const [a, b] = [key.toLowerCase(), other.toLowerCase()];
    const edits = a.startsWith(b) || a.endsWith(b) ? 1 : editsBetween(a, b); // "promisedBy" is a long way from "by", and yet means it
    if (edits < least && edits * 2 <= Math.max(key.length, other.length)) {
      nearest = other;
      least = edits;
    }
  }
  const remedy = nearest === '' ? `known here: ${known.join(', ')}` : `did you mean "${nearest}"?`;
  return { code: 'unknown-key', message: `${show(key)} is not a known key: ${remedy}` };
}

/** Letters to add, to leave out or to change (Levenshtein). */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const changed = (row[j] as number) + (a[i] === b[j] ? 0 : 1); // j and j + 1 are within both rows
      next.push(Math.min(changed, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number; // the last of the row
}
