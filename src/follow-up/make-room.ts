import { addSpan } from '../application/add-span.js';
import type { KnownContact } from '../application/known.js';
import { nextOpen } from '../calendar/search.js';
import type { KnownGap } from '../policy/read-policy.js';
import { formatDay } from '../time/day.js';
import { dayAt, startOfDay } from '../time/local.js';
import { lastRecorded, type PeopleContacted } from './people-contacted.js';
import { keysOfRecipient, lastPlannedBefore, type PeoplePlanned, type Planned } from './planned.js';

const nothing: readonly Planned[] = [];

/** Another contact with the same person: its local day, and who that is there. */
interface Neighbour {
  readonly day: number;
  readonly applicationId: string;
  readonly contact: string;
}

/**
 * A chase moved to the first open instant after the gap, when it comes too soon after another contact with the same person or just
 * before one that cannot move; null when it can stay. Days are the recipient's (C1).
 */
export function makeRoom(chase: Planned, recorded: PeopleContacted, fixed: PeoplePlanned, placed: PeoplePlanned): Planned | null {
  const { known, proposal, at } = chase;
  const { zone, opening } = proposal;
  const { min } = opening.gap as KnownGap; // a chase keeps one
  const day = dayAt(zone, at);
  const freeAgain = startOfDay(zone, addSpan(day, min, known.calendar, zone));
  let last: Neighbour | null = null;
  for (const key of keysOfRecipient(chase)) {
    last = later(last, lastRecorded(recorded.get(key) ?? [], known.application.id, zone));
    last = later(last, neighbourOf(lastPlannedBefore(fixed.get(key) ?? nothing, freeAgain), chase));
    last = later(last, neighbourOf(placed.get(key)?.at(-1) ?? null, chase));
  }
  if (last === null) return null;
  const until = addSpan(last.day, min, known.calendar, zone);
  if (until <= day) return null;
  const { applicationId, contact } = last;
  return {
    ...chase,
    at: nextOpen(known.calendar, zone, startOfDay(zone, until)),
    moved: { code: 'same-person', applicationId, contact, since: formatDay(last.day), until: formatDay(until) },
  };
}

function neighbourOf(planned: Planned | null, { proposal: { zone } }: Planned): Neighbour | null {
  if (planned === null) return null;
  const { known, proposal, at } = planned;
  const { contact } = known.contacts[proposal.contact] as KnownContact; // only those with a recipient are noted
  return { day: dayAt(zone, at), applicationId: known.application.id, contact: contact.id };
}

/** Of two on one day the one of the smaller id, so that the order of the applications does not matter. */
function later(a: Neighbour | null, b: Neighbour | null): Neighbour | null {
  if (a === null || b === null) return a ?? b;
  if (a.day !== b.day) return a.day > b.day ? a : b;
  return a.applicationId <= b.applicationId ? a : b;
}
