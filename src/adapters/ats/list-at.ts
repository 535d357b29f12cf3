import { complain } from './complain.js';
import { isGiven } from './is-given.js';
import { type Place, placeAt } from './place.js';
import type { Reading } from './reading.js';

/** No list of an application is longer; so hostile input costs little. */
const most = 1000;

/** The items of a list, none when it is left out. */
export function listAt(reading: Reading, parent: Place, path: string): Place[] {
  const place = placeAt(parent, path);
  const { value } = place;
  if (Array.isArray(value)) {
    if (value.length > most) complain(reading, place, 'too-many', `of ${value.length}: the first ${most} are read`);
    return Array.from({ length: Math.min(value.length, most) }, (_, index) => placeAt(place, String(index)));
  }
  if (isGiven(place)) complain(reading, place, 'wrong-type', 'is not a list');
  return [];
}
