import type { KnownApplication } from '../application/known.js';
import type { Issue } from '../errors.js';
import type { KnownPolicy } from '../policy/read-policy.js';
import { askAbout } from './ask-about.js';
import { isChase } from './contacts-made.js';
import { makeRoom } from './make-room.js';
import { peopleContacted } from './people-contacted.js';
import { addPlanned, type PeoplePlanned, type Planned } from './planned.js';

/** The order of an agenda: by instant, then overdue first, then what is due sooner, then as the applications stand in the list. */
function inTurn(a: Planned, b: Planned): number {
  return a.at - b.at || lateness(b) - lateness(a) || a.proposal.window.latest - b.proposal.window.latest || a.index - b.index;
}

function lateness({ followUp }: Planned): number {
  return followUp.type === 'act' && followUp.urgency === 'overdue' ? 1 : 0;
}

/**
 * Puts contacts in an order in which nobody is asked for two roles within the gap. They take their places in turn; a chase that would
 * come too soon for its recipient moves on, and takes its turn again there. Only chases move. Gives those up to `end`, an instant, in that order.
 */
export function arbitrate(
  planned: readonly Planned[],
  applications: readonly KnownApplication[],
  policy: KnownPolicy,
  end: number,
  issues: Issue[],
): Planned[] {
  const recorded = peopleContacted(applications);
  const placed: PeoplePlanned = new Map();
  const agenda: Planned[] = [];
  let waiting = [...planned].sort(inTurn);
  const fixed = fixedAmong(waiting);
  // In rounds. A chase moves to another date, so each round covers a day at least, and there are few.
  while (waiting.length > 0) {
    const moved: Planned[] = [];
    const later: Planned[] = [];
    let next = Number.POSITIVE_INFINITY; // where the first of those moved takes its turn again
    for (const item of waiting) {
      if (item.at > end) break;
      if (item.at >= next) {
        later.push(item);
        continue;
      }
      const chase = isChase(item.proposal.opening.purpose);
      const elsewhere = chase ? askAbout(item.index, policy, issues, () => makeRoom(item, recorded, fixed, placed)) : null;
      if (elsewhere !== null) {
        moved.push(elsewhere);
        next = Math.min(next, elsewhere.at);
        continue;
      }
      if (chase) addPlanned(placed, item);
      agenda.push(item);
    }
    waiting = [...moved, ...later].sort(inTurn);
  }
  return agenda;
}

/** What restarts the gap and cannot move: answers, news, questions after a no or about a missed interview. Thanks do not restart it. */
function fixedAmong(sorted: readonly Planned[]): PeoplePlanned {
  const fixed: PeoplePlanned = new Map();
  for (const item of sorted) {
    const { purpose } = item.proposal.opening;
    if (!isChase(purpose) && purpose !== 'thank-you' && purpose !== 'outcome-thanks') addPlanned(fixed, item);
  }
  return fixed;
}
