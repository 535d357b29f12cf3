import type { Fact, KnownApplication, KnownContact } from '../application/known.js';
import type { Zone } from '../time/zone.js';
import { personKeys } from './person-keys.js';
import { dayIn } from './situation.js';

/** A contact recorded with a person. */
export interface RecordedContact {
  readonly fact: Fact;
  readonly applicationId: string;
  /** The person's id in that application. */
  readonly contact: string;
}

/** The contacts recorded with each person, by what the person is known by; the newest first. */
export type PeopleContacted = ReadonlyMap<string, readonly RecordedContact[]>;

/** Everything that restarts the gap: all contacts made with somebody named, thanks and bounced ones aside (contract 5). */
export function peopleContacted(applications: readonly KnownApplication[]): PeopleContacted {
  const people = new Map<string, RecordedContact[]>();
  for (const { application, contacts, facts } of applications) {
    for (const fact of facts) {
      if (fact.type !== 'contacted' || fact.bounced || fact.to < 0) continue;
      const { purpose } = fact.event;
      if (purpose === 'thank-you' || purpose === 'outcome-thanks') continue;
      const { contact } = contacts[fact.to] as KnownContact;
      const recorded: RecordedContact = { fact, applicationId: application.id, contact: contact.id };
      for (const key of personKeys(contact)) {
        const list = people.get(key);
        if (list === undefined) people.set(key, [recorded]);
        else list.push(recorded);
      }
    }
  }
  for (const list of people.values()) list.sort((a, b) => b.fact.order - a.fact.order);
  return people;
}

const longestDate = 3 * 86_400_000; // a date alone can end that much later than an instant of the same local date elsewhere

/** The last day, by the clock of a zone, of a contact recorded in another application than the one named; null for none. */
export function lastRecorded(
  list: readonly RecordedContact[],
  applicationId: string,
  zone: Zone,
): { readonly day: number; readonly applicationId: string; readonly contact: string } | null {
  let last: { day: number; order: number; applicationId: string; contact: string } | null = null;
  for (const recorded of list) {
    const { order } = recorded.fact;
    if (last !== null && order < last.order - longestDate) break;
    if (recorded.applicationId === applicationId) continue;
    const day = dayIn(zone, recorded.fact);
    if (last === null || day > last.day || (day === last.day && recorded.applicationId < last.applicationId))
      last = { day, order, applicationId: recorded.applicationId, contact: recorded.contact };
  }
  return last;
}
