import type { KnownApplication, KnownContact } from '../application/known.js';
import { personKeys } from './person-keys.js';
import type { Proposal } from './propose.js';
import type { FollowUp, Reason } from './types.js';

/** A contact to make, proposed for an instant. */
export interface Planned {
  /** Place of its application in the list. */
  readonly index: number;
  readonly known: KnownApplication;
  readonly followUp: Exclude<FollowUp, { type: 'stop' }>;
  readonly proposal: Proposal;
  readonly at: number;
  readonly moved: Reason | null;
}

/** The contacts to make with each person, by what the person is known by, in the order of their instants. */
export type PeoplePlanned = Map<string, Planned[]>;

/** Notes whom a contact goes to. */
export function addPlanned(people: PeoplePlanned, planned: Planned): void {
  for (const key of keysOfRecipient(planned)) {
    const list = people.get(key);
    if (list === undefined) people.set(key, [planned]);
    else list.push(planned);
  }
}

/** What the recipient is known by across applications; nothing for nobody on file. */
export function keysOfRecipient({ known, proposal }: Planned): readonly string[] {
  return proposal.contact < 0 ? [] : personKeys((known.contacts[proposal.contact] as KnownContact).contact);
}

/** The last of a list, in the order of instants, that comes before an instant; null for none. */
export function lastPlannedBefore(list: readonly Planned[], instant: number): Planned | null {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] as Planned).at < instant) from = middle + 1;
    else to = middle;
  }
  return list[from - 1] ?? null;
}
