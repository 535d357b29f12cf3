import { complain } from './complain.js';
import { fold } from './fold.js';
import { idOf } from './id-of.js';
import { isGiven } from './is-given.js';
import { type Place, placeAt } from './place.js';
import type { Reading } from './reading.js';
import type { System } from './system.js';

/** Whether a resource is of this application, as far as it says; one of another is a problem and left out. */
export function belongsTo(reading: Reading, place: Place, application: Place, system: System): boolean {
  for (const [there, here, beside = here] of system.belongs ?? [[system.namedBy, system.id]]) {
    const named = placeAt(place, there);
    const theirs = idOf(named);
    const ours = idOf(placeAt(application, here));
    const isOther = named.path.endsWith('data_item_id') && fold(placeAt(place, 'data_item_type').value) !== '100'; // not a candidate
    if (isOther || theirs === null || ours === null || theirs === ours || !isGiven(placeAt(application, beside))) continue;
    complain(reading, named, 'other-application', `is not this application's ${JSON.stringify(ours)}: it is left out`);
    return false;
  }
  return true;
}
