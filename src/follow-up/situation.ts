import type { Fact, FactOf, KnownApplication, KnownInterview, Moment } from '../application/known.js';
import type { KnownProcess } from '../offers/read-ledger.js';
import type { KnownPolicy } from '../policy/read-policy.js';
import { noDay } from '../time/day.js';
import { dayAt } from '../time/local.js';
import type { Zone } from '../time/zone.js';
import { isContactFor } from './is-contact-for.js';
import { type Past, replay } from './past.js';

/** What is known at an instant, as far as the rules ask. */
export interface Situation {
  readonly known: KnownApplication;
  readonly past: Past;
  readonly policy: KnownPolicy;
  readonly ledger: readonly KnownProcess[];
  readonly now: number;
  /** The decision that was told and stands. */
  readonly decision: FactOf<'decided'> | null;
  /** When an interview to come will reopen what the decision closed, infinity for never. */
  readonly reopens: number;
  /** The promise that counts: not replaced, spent by a later round or voided. */
  readonly promise: FactOf<'feedback-promised'> | null;
  /** The last that ended. */
  readonly held: KnownInterview | null;
  /** The one to end next. */
  readonly coming: KnownInterview | null;
  readonly missed: KnownInterview | null;
  /** What the employer asked for and has not got. */
  readonly request: FactOf<'heard'> | null;
  /** When the next interview after the snooze has ended, or was missed, which ends it too. */
  readonly snoozeEnds: number;
  /** The candidate's own word that the chase is over. */
  readonly stopped: Fact | null;
}

const never = Number.NEGATIVE_INFINITY;

/** The situation at `now`: interviews whose end has passed are taken as held. */
export function situationAt(
  known: KnownApplication,
  policy: KnownPolicy,
  ledger: readonly KnownProcess[],
  now: number,
  past: Past = replay(known),
): Situation {
  const { interviews, facts } = known;
  const { onHold, snooze, lastHeard } = past;
  let { decision, promise, request, stopped, final } = past;
  let held: KnownInterview | null = null;
  let coming: KnownInterview | null = null;
  let missed: KnownInterview | null = null;
  let lastStart = never; // of the interviews that took place or will, for all that a later interview settles
  let snoozeEnds = Number.POSITIVE_INFINITY;
  let lastHeldStart = never;
  let reopens = Number.POSITIVE_INFINITY;
  for (let index = 0; index < interviews.length; index++) {
    const interview = interviews[index] as KnownInterview;
    const { status } = interview.interview;
    if (status === 'cancelled') continue;
    // An interview that starts after a decision reopens the case, from its start on.
    if (decision !== null && interview.start > decision.order) {
      if (interview.start <= now) decision = null;
      else reopens = Math.min(reopens, interview.start);
    }
    if (status !== 'scheduled' && status !== 'held') {
      missed = interview;
      if (snooze !== null && interview.start > snooze.order) snoozeEnds = Math.min(snoozeEnds, interview.start);
      continue;
    }
    lastStart = interview.start; // they come by start
    if (snooze !== null && interview.end > snooze.order) snoozeEnds = Math.min(snoozeEnds, interview.end);
    if (interview.end > now) {
      if (coming === null || interview.end < coming.end) coming = interview;
    } else {
      if (held === null || interview.end >= held.end) held = interview;
      lastHeldStart = interview.start;
    }
  }
  if (decision !== null && promise !== null && promise.order > decision.order) decision = null;
  const restarted = Math.max(past.resumed, lastHeldStart);
  const promised = promise === null ? never : promise.order;
  if (stopped !== null && Math.max(restarted, promised) > stopped.order) stopped = null;
  if (final !== null && (restarted > final.order || promised >= final.order)) final = null; // a promise answers a contact at its instant
  if (missed !== null) {
    if (lastStart > missed.start || Math.max(lastHeard, promised) >= missed.start || askedAbout(facts, missed)) missed = null;
  }
  // A promise from before a later round holds only if it had not passed when that round ended; on-hold voids older promises.
  if (promise !== null && held !== null && promise.order <= held.start && promise.by.passed <= held.end) promise = null;
  if (promise !== null && onHold !== null && promise.order < onHold.order) promise = null;
  if (request !== null && past.answered >= request.start) request = null;
  return {
    known,
    past,
    policy,
    ledger,
    now,
    decision,
    reopens: decision === null ? Number.POSITIVE_INFINITY : reopens,
    promise,
    held,
    coming,
    missed,
    request,
    snoozeEnds,
    stopped: stopped ?? final,
  };
}

/** Whether the candidate has been in touch about a missed interview. */
function askedAbout(facts: readonly Fact[], missed: KnownInterview): boolean {
  return facts.some(
    (fact) =>
      isContactFor(fact, 'missed-interview') &&
      fact.order >= missed.start &&
      (fact.event.interview ?? missed.interview.id) === missed.interview.id,
  );
}

/** Local day of a moment: a date alone is the same in every zone. */
export function dayIn(zone: Zone, moment: Moment): number {
  return moment.day !== noDay ? moment.day : dayAt(zone, moment.start);
}

const longestDate = 2 * 86_400_000; // a date alone can end that much later than an instant of the same local date elsewhere

/** Whether a fact restarts the gap. */
function isConversation(fact: Fact): boolean {
  if (fact.type === 'contacted') return !fact.bounced && fact.event.purpose !== 'thank-you' && fact.event.purpose !== 'outcome-thanks';
  return fact.type === 'answered' || (fact.type === 'heard' && fact.event.kind !== 'automatic');
}

/** Local day of the last conversation in a zone, `noDay` without one. */
export function conversationDay({ known, past }: Situation, zone: Zone): number {
  const { lastConversation } = past;
  if (lastConversation === null) return noDay;
  let day = dayIn(zone, lastConversation);
  for (let index = known.facts.length - 1; index >= 0; index--) {
    const fact = known.facts[index] as Fact;
    if (fact.order < lastConversation.order - longestDate) break;
    if (isConversation(fact)) day = Math.max(day, dayIn(zone, fact));
  }
  return day;
}
