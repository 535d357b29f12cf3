import { firstOf } from './first-of.js';
import { isGiven } from './is-given.js';
import type { Place } from './place.js';
import { readInstant } from './read-instant.js';
import type { Reading } from './reading.js';

/** Of two records of one thing the one that changed last; the second where that cannot be told. */
export function newestOf(reading: Reading, first: Place | undefined, second: Place, paths: readonly string[]): Place {
  if (first === undefined) return second;
  const [before, after] = [first, second].map((record) => {
    const changed = firstOf(record, paths);
    return (isGiven(changed) ? readInstant(reading, changed) : null) ?? 0;
  }) as [number, number];
  return before > after ? first : second;
}
