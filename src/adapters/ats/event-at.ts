import { formatInstant } from './clock.js';
import { complain } from './complain.js';
import { isGiven } from './is-given.js';
import type { Place } from './place.js';
import { readDate } from './read-date.js';
import type { Reading } from './reading.js';

/** When something happened, by the first of the places that can be read; now, and a problem, when none can. Null for what has not happened by now. */
export function eventAt(reading: Reading, places: readonly [Place, ...Place[]]): string | null {
  for (const place of places) {
    const when = isGiven(place) ? readDate(reading, place) : null;
    if (when === null) continue;
    if (!when.isComing) return when.text;
    complain(reading, place, 'after-now', 'is after now: it has not happened yet');
    return null;
  }
  if (!places.some(isGiven)) complain(reading, places[0], 'missing', 'without a date now is taken');
  return formatInstant(reading.now, reading.options.timeZone);
}
