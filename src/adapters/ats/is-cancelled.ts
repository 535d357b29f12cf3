import { isGiven } from './is-given.js';
import { type Place, placeAt } from './place.js';

/** Whether a loop or a part of one is cancelled by a flag or a time; status words are another matter. */
export function isCancelled(place: Place): boolean {
  const flags = ['cancelled', 'canceled', 'remote_was_deleted'];
  return isGiven(placeAt(place, 'canceledAt')) || flags.some((flag) => placeAt(place, flag).value === true);
}
