import type { KnownApplication } from '../application/known.js';
import { closingOf, workingDayAfter } from '../calendar/search.js';
import type { KnownProcess } from '../offers/read-ledger.js';
import type { KnownPolicy } from '../policy/read-policy.js';
import type { Opening, Ruling } from './opening.js';
import { isGone, type Proposal, propose } from './propose.js';
import { orderOfSteps } from './rules.js';
import { type Situation, situationAt } from './situation.js';

/** What the order of steps says at an instant. */
export interface Decision {
  /** As of now. */
  readonly present: Situation;
  /** As of the instant that decides: now, or the end of the interview waited for. */
  readonly situation: Situation;
  readonly proposal: Proposal | null;
  /** Set when there is no proposal. */
  readonly stop: Stop | null;
  /** When all is decided anew without a new fact, infinity for never: an interview ends, or a stop for want of a channel is over. */
  readonly changesAt: number;
}

type Stop = Omit<Extract<Ruling, { type: 'stop' }>, 'type'>;

/** What stands at one instant; a stop may hold only until an instant. Null: the chase rests. */
type Standing = { readonly proposal: Proposal } | { readonly stop: Stop; readonly until: number } | null;

/**
 * Asks the rules in turn. Where they rest until an interview has ended, or all that is open comes later than that, they are asked
 * again as of its end: so a wait ends exactly where the next decision is to act.
 */
export function decide(known: KnownApplication, policy: KnownPolicy, ledger: readonly KnownProcess[], now: number): Decision {
  const present = situationAt(known, policy, ledger, now);
  const changesAt = nextChange(present);
  let situation = present;
  let stop: Stop | null = null;
  let stoppedUntil = Number.POSITIVE_INFINITY;
  for (;;) {
    const standing = ask(situation);
    let next = nextChange(situation);
    if (standing !== null && 'stop' in standing) {
      if (stop === null) [stop, stoppedUntil] = [standing.stop, standing.until];
      next = stop.forEver ? Number.POSITIVE_INFINITY : Math.min(next, standing.until);
      if (next === Number.POSITIVE_INFINITY)
        return { present, situation, proposal: null, stop, changesAt: Math.min(changesAt, stoppedUntil) };
    } else if (standing !== null && standing.proposal.window.earliest < next) {
      // Where an earlier answer was to stop, time alone has led here: it is worth waiting for after all.
      return {
        present,
        situation,
        proposal: standing.proposal,
        stop: null,
        changesAt: Math.min(changesAt, stoppedUntil, standing.proposal.changesAt),
      };
    }
    situation = situationAt(known, policy, ledger, next, present.past);
  }
}

/**
 * When the situation changes without a new fact, infinity for never: an interview ends, one begins that reopens the case, or, before any
 * was held, the start of a cancelled one passes.
 */
export function nextChange({ known, now, coming, held, reopens }: Situation): number {
  let next = Math.min(coming?.end ?? Number.POSITIVE_INFINITY, reopens);
  if (held !== null) return next;
  for (const { interview, start } of known.interviews) {
    if (interview.status === 'cancelled' && start > now) next = Math.min(next, start);
  }
  return next;
}

/** The first rule that has something to say; null when the chase rests. */
function ask(situation: Situation): Standing {
  for (const rule of orderOfSteps) {
    const ruling = rule(situation);
    switch (ruling?.type) {
      case 'rest':
        return null;
      case 'stop':
        return { stop: ruling, until: Number.POSITIVE_INFINITY };
      case 'openings': {
        const standing = settle(situation, ruling.openings);
        if (standing !== null) return standing;
      }
    }
  }
  return null; // the last rule always speaks
}

/** Of several openings the first that is open already, else the one to open first; null when all are gone or dropped. */
export function settle(situation: Situation, openings: readonly Opening[]): Standing {
  let first: Proposal | null = null;
  for (let index = 0; index < openings.length; index++) {
    const opening = openings[index] as Opening;
    const proposal = propose(situation, opening);
    if (proposal === null) {
      const gone = goneAt(situation, opening);
      if (!opening.droppedIfUnreachable && situation.now < gone) return { stop: noChannel(opening), until: gone };
      continue;
    }
    if (isGone(situation, proposal)) continue;
    if (proposal.window.earliest <= situation.now)
      return { proposal: first === null ? proposal : { ...proposal, changesAt: Math.min(proposal.changesAt, first.window.earliest) } };
    if (first === null || proposal.window.earliest < first.window.earliest) first = proposal;
  }
  return first && { proposal: first };
}

/** When an opening is gone that nobody can be reached for. */
function goneAt(situation: Situation, opening: Opening): number {
  if (opening.latest.type !== 'same-working-date') return opening.gone;
  const { calendar, zone } = situation.known;
  return closingOf(calendar, zone, workingDayAfter(calendar, zone, opening.startDay, 1));
}

function noChannel(opening: Opening): Stop {
  return { because: 'no-channel', reasons: [...opening.reasons, { code: 'no-channel' }], forEver: false };
}
