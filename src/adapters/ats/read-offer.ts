import { belongsTo } from './belongs-to.js';
import { complain } from './complain.js';
import { customField } from './custom-field.js';
import { firstOf } from './first-of.js';
import { isGiven } from './is-given.js';
import { listAt } from './list-at.js';
import { offerCreated, offerSent, offerStatus } from './names.js';
import { newestOf } from './newest-of.js';
import { type Place, placeAt } from './place.js';
import { readDate, type When } from './read-date.js';
import type { Reading } from './reading.js';
import type { System } from './system.js';
import type { AtsOffer } from './types.js';
import { wordOf } from './word-of.js';
import { offerWords } from './words.js';

/** The newest version of the offer, and when what it tells became known. */
export interface KnownOffer {
  readonly offer: AtsOffer;
  readonly sent: Place;
  readonly resolved: Place;
  readonly created: Place;
}

/** The newest version of the application's offer; an older one says nothing any more. */
export function readOffer(reading: Reading, system: System, payload: Place, application: Place): KnownOffer | null {
  let newest: Place | undefined;
  for (const place of listAt(reading, payload, 'offers')) {
    if (typeof place.value !== 'object' || place.value === null) complain(reading, place, 'wrong-type', 'is not an offer');
    else if (belongsTo(reading, place, application, system)) newest = newerOf(reading, newest, place);
  }
  if (newest === undefined) return null;
  const [sent, resolved, created] = [offerSent, system.resolved, offerCreated].map((path) => firstOf(newest, path)) as [
    Place,
    Place,
    Place,
  ];
  const sentOn = isGiven(sent) ? readDate(reading, sent) : null;
  const offer: AtsOffer = {
    status: statusOf(reading, firstOf(newest, offerStatus), sentOn, placeAt(newest, 'remote_was_deleted').value === true),
    sentOn: sentOn?.text.slice(0, 10) ?? null,
    expiresOn: customField(reading, newest, 'offerExpiresOn')?.date ?? null,
  };
  return { offer, sent, resolved, created };
}

function newerOf(reading: Reading, first: Place | undefined, second: Place): Place {
  if (first === undefined) return second;
  const [before, after] = [first, second].map((place) => Number(placeAt(place, 'version').value) || 0) as [number, number];
  if (before !== after) return before > after ? first : second;
  return newestOf(reading, first, second, offerCreated);
}

function statusOf(reading: Reading, place: Place, sentOn: When | null, isDeleted: boolean): AtsOffer['status'] {
  const word = wordOf(reading, place, offerWords);
  if (isDeleted) return 'withdrawn';
  switch (word) {
    case null:
    case 'unsent':
      return 'unknown';
    case 'unresolved':
      return sentOn === null || sentOn.isComing ? 'unknown' : 'awaiting-candidate';
    case 'awaiting-candidate':
      return sentOn?.isComing === true ? 'unknown' : word;
  }
  return word;
}
