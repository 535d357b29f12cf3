import { addSpan } from '../application/add-span.js';
import type { Fact, KnownApplication, KnownContact } from '../application/known.js';
import type { Contact } from '../application/types.js';
import { nextOpen } from '../calendar/search.js';
import { formatDay } from '../time/day.js';
import { startOfDay } from '../time/local.js';
import { isChase } from './contacts-made.js';
import { personKeys } from './person-keys.js';
import type { Proposal } from './propose.js';
import { dayIn, type Situation } from './situation.js';
import type { Reason } from './types.js';

/** A chase of the same person for another application whose gap is not over, and the instant from which it is; null when there is none. */
export function samePerson(
  situation: Situation,
  { opening, contact: person, zone }: Proposal,
  others: readonly KnownApplication[],
): { reason: Reason; opens: number } | null {
  if (others.length === 0 || person < 0 || opening.gap === null) return null;
  const { known, now } = situation;
  const { contact } = known.contacts[person] as KnownContact;
  let latest: { reason: Reason; opens: number } | null = null;
  for (const other of others) {
    for (const fact of other.facts) {
      const chasedThere = chased(other, fact);
      if (chasedThere === null || !isSamePerson(chasedThere, contact)) continue;
      const since = dayIn(zone, fact);
      const until = addSpan(since, opening.gap.min, known.calendar, zone);
      if (startOfDay(zone, until) <= now) continue;
      const opens = nextOpen(known.calendar, zone, startOfDay(zone, until));
      // Of two that end at once the one of the smaller id is told, so that the order of the others does not matter.
      if (
        latest !== null &&
        (latest.opens > opens || (latest.opens === opens && String(latest.reason.applicationId) <= other.application.id))
      )
        continue;
      latest = {
        opens,
        reason: {
          code: 'same-person',
          applicationId: other.application.id,
          contact: chasedThere.id,
          since: formatDay(since),
          until: formatDay(until),
        },
      };
    }
  }
  return latest;
}

function chased({ contacts }: KnownApplication, fact: Fact): Contact | null {
  if (fact.type !== 'contacted' || fact.bounced || fact.to < 0 || !isChase(fact.event.purpose)) return null;
  return (contacts[fact.to] as KnownContact).contact;
}

function isSamePerson(a: Contact, b: Contact): boolean {
  const keys = personKeys(b);
  return personKeys(a).some((key) => keys.includes(key));
}
