import { complain } from './complain.js';
import { firstOf } from './first-of.js';
import { fold } from './fold.js';
import { idOf } from './id-of.js';
import { isGiven } from './is-given.js';
import { listAt } from './list-at.js';
import { hired, status } from './names.js';
import { type Place, placeAt } from './place.js';
import type { Reading } from './reading.js';
import type { Outcome, System } from './system.js';
import { wordOf } from './word-of.js';
import { applicationWords, reasonWords } from './words.js';

/** What became of the application: who closed it counts, not that it is called rejected. `closed`: it cannot be told. */
export function readOutcome(reading: Reading, system: System, payload: Place, application: Place): Outcome {
  const word = wordOf(reading, firstOf(application, status), applicationWords);
  const outcome = flagged(application, word) ?? word ?? 'open';
  const place = firstOf(application, system.reason);
  if (outcome !== 'closed' && outcome !== 'rejected') return outcome;
  if (!isGiven(place)) {
    if (outcome === 'closed') complain(reading, place, 'missing', 'without a reason it cannot be told how the application ended');
    return outcome;
  }
  const reason = typeof place.value === 'object' ? place : reasonOf(reading, payload, place);
  if (reason === null) {
    complain(reading, place, 'unknown-reason', 'is not in reasons: give the list, since the candidate may have withdrawn or been hired');
    return outcome;
  }
  const side = wordOf(reading, firstOf(reason, ['type.name', 'reasonType', 'type']), reasonWords) ?? 'closed';
  return side === 'closed' ? outcomeByName(firstOf(reason, ['text', 'name'])) : side;
}

/** What fields other than a status say; they are the surer ones. */
function flagged(application: Place, word: Outcome | null): Outcome | null {
  const isThere = (...paths: string[]) => isGiven(firstOf(application, paths));
  if (says(application, 'withdrew')) return 'withdrew';
  if (says(application, 'disqualified')) return 'rejected';
  if (word === 'rejected' && isThere('reasonOfWithdrawal', 'primaryAssignment.reasonOfWithdrawal')) return 'withdrew';
  if (isThere(...hired)) return 'accepted';
  if (isThere('archived.archivedAt')) return 'closed';
  if (isThere('moved_to_offer_at')) return 'offer';
  return word === null && isThere('rejected_at') ? 'rejected' : null;
}

function says(application: Place, path: string): boolean {
  return placeAt(application, path).value === true;
}

function reasonOf(reading: Reading, payload: Place, id: Place): Place | null {
  for (const item of listAt(reading, payload, 'reasons')) {
    const lists = ['data', 'results'].filter((envelope) => isGiven(placeAt(item, envelope)));
    for (const reason of lists.length === 0 ? [item] : lists.flatMap((envelope) => listAt(reading, item, envelope))) {
      if (idOf(reason) === idOf(id)) return reason;
    }
  }
  return null;
}

/** Where only the customer's own words tell: whether they say that the candidate withdrew or declined an offer. */
function outcomeByName({ value }: Place): Outcome {
  const name = fold(value);
  if (name.includes('offer')) return name.includes('offerdeclined') || name.includes('declinedoffer') ? 'declined' : 'rejected';
  return name.includes('withdr') ? 'withdrew' : 'rejected';
}
