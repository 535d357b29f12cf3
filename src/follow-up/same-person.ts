import { addSpan } from '../application/add-span.js';
import type { Fact, KnownApplication, KnownContact } from '../application/known.js';
import type { Contact } from '../application/types.js';
import { nextOpen } from '../calendar/search.js';
import { formatDay } from '../time/day.js';
import { startOfDay } from '../time/local.js';
import type { Zone } from '../time/zone.js';
import { isChase } from './contacts-made.js';
import { personKeys } from './person-keys.js';
import type { Proposal } from './propose.js';
import { dayIn, type Situation } from './situation.js';
import type { Reason } from './types.js';

/** The last chase of the same person for another application if its gap is not over, and the instant from which it is; else null. */
export function samePerson(
  situation: Situation,
  { opening, contact: person, zone }: Proposal,
  others: readonly KnownApplication[],
): { reason: Reason; opens: number } | null {
  if (person < 0 || opening.gap === null) return null;
  const { known, now } = situation;
  const last = lastChase(others, (known.contacts[person] as KnownContact).contact, zone);
  if (last === null) return null;
  const until = addSpan(last.day, opening.gap.min, known.calendar, zone);
  const over = startOfDay(zone, until);
  if (over <= now) return null;
  const { applicationId, contact } = last;
  return {
    opens: nextOpen(known.calendar, zone, over),
    reason: { code: 'same-person', applicationId, contact, since: formatDay(last.day), until: formatDay(until) },
  };
}

/** A chase by its local day, and who the person is in that application. */
interface Chase {
  readonly day: number;
  readonly applicationId: string;
  readonly contact: string;
}

/** The last chase of a person. Of two on one day that of the smaller application id, so that the order of the others does not matter. */
function lastChase(others: readonly KnownApplication[], person: Contact, zone: Zone): Chase | null {
  const keys = personKeys(person);
  let last: Chase | null = null;
  for (const other of others) {
    const { id } = other.application;
    for (const fact of other.facts) {
      const chasedThere = chased(other, fact);
      if (chasedThere === null || !personKeys(chasedThere).some((key) => keys.includes(key))) continue;
      const day = dayIn(zone, fact);
      if (last === null || day > last.day || (day === last.day && id <= last.applicationId))
        last = { day, applicationId: id, contact: chasedThere.id };
    }
  }
  return last;
}

function chased({ contacts }: KnownApplication, fact: Fact): Contact | null {
  if (fact.type !== 'contacted' || fact.bounced || fact.to < 0 || !isChase(fact.event.purpose)) return null;
  return (contacts[fact.to] as KnownContact).contact;
}
