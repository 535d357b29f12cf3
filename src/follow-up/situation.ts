import { channelBit, everyChannel } from '../application/channels.js';
import type { Fact, FactOf, KnownApplication, KnownContact, KnownInterview, Moment } from '../application/known.js';
import type { KnownProcess } from '../offers/read-ledger.js';
import type { KnownPolicy } from '../policy/read-policy.js';
import { noDay } from '../time/day.js';
import { dayAt } from '../time/local.js';
import type { Zone } from '../time/zone.js';

/** What is known at an instant, as far as the rules ask: the history replayed, with nothing left to compare. */
export interface Situation {
  readonly known: KnownApplication;
  readonly policy: KnownPolicy;
  readonly ledger: readonly KnownProcess[];
  readonly now: number;
  /** Of each contact: the channels that are closed to the candidate for good, as a mask. */
  readonly closed: readonly number[];
  /** The channels that everybody was asked to be spared, and those that bounced without a name. */
  readonly closedToAll: number;
  /** Of each contact, -1 for nobody named: back at work on this day by an out-of-office. */
  readonly awayDays: ReadonlyMap<number, number> | null;
  readonly askedToStop: Fact | null;
  readonly ended: Fact | null;
  readonly applied: Fact | null;
  /** The decision that was told and stands. */
  readonly decision: FactOf<'decided'> | null;
  /** When an interview to come will reopen the case, infinity for never. */
  readonly reopens: number;
  readonly onHold: FactOf<'decided'> | null;
  /** The promise that counts: not replaced, spent by a later round or voided. */
  readonly promise: FactOf<'feedback-promised'> | null;
  /** The last that ended. */
  readonly held: KnownInterview | null;
  /** The one to end next. */
  readonly coming: KnownInterview | null;
  readonly missed: KnownInterview | null;
  /** What the employer asked for and has not got, with who asked (-1: nobody named). */
  readonly request: FactOf<'heard'> | null;
  readonly requestFrom: number;
  readonly lastConversation: Fact | null;
  /** The order of the last real answer: no-decision-yet, a request or another. */
  readonly lastRealAnswer: number;
  /** The latest snooze, unless a later fact from the employer has ended it. */
  readonly snooze: FactOf<'snoozed'> | null;
  /** When the next interview after the snooze has ended, or was missed, which ends it too. */
  readonly snoozeEnds: number;
  /** The candidate's own word that the chase is over. */
  readonly stopped: Fact | null;
  readonly feedbackReceived: number;
}

const never = Number.NEGATIVE_INFINITY;

/** Replays the facts up to `now`: interviews whose end has passed are taken as held. */
export function situationAt(known: KnownApplication, policy: KnownPolicy, ledger: readonly KnownProcess[], now: number): Situation {
  const { contacts, interviews, facts } = known;
  const closed: number[] = [];
  for (let index = 0; index < contacts.length; index++) {
    const { refused, contact } = contacts[index] as KnownContact;
    closed.push(contact.left === true ? everyChannel : refused);
  }
  let closedToAll = 0;
  let awayDays: Map<number, number> | null = null;
  let askedToStop: Fact | null = null;
  let ended: Fact | null = null;
  let applied: Fact | null = null;
  let decision: FactOf<'decided'> | null = null;
  let onHold: FactOf<'decided'> | null = null;
  let promise: FactOf<'feedback-promised'> | null = null;
  let request: FactOf<'heard'> | null = null;
  let requestFrom = -1;
  let answered = never;
  let lastConversation: Fact | null = null;
  let lastTo = -1;
  let lastHeard = never;
  let lastRealAnswer = never;
  let snooze: FactOf<'snoozed'> | null = null;
  let stopped: Fact | null = null;
  let final: Fact | null = null;
  let resumed = never;
  let feedbackReceived = never;
  for (let index = 0; index < facts.length; index++) {
    const fact = facts[index] as Fact;
    switch (fact.type) {
      case 'applied':
        applied = fact;
        break;
      case 'contacted': {
        const { purpose, channel, said } = fact.event;
        if (fact.bounced) {
          if (fact.to >= 0) closed[fact.to] = (closed[fact.to] as number) | channelBit(channel);
          else if (contacts.length === 0) closedToAll |= channelBit(channel);
          break;
        }
        lastTo = fact.to;
        if (purpose !== 'thank-you' && purpose !== 'outcome-thanks') lastConversation = fact;
        if (purpose === 'answer') answered = fact.order;
        if (said === 'final-follow-up') final = fact;
        break;
      }
      case 'heard': {
        const from = fact.from >= 0 ? fact.from : lastTo;
        if (fact.awayDay !== noDay) {
          awayDays ??= new Map();
          awayDays.set(from, Math.max(fact.awayDay, awayDays.get(from) ?? never));
        }
        if (fact.event.kind === 'automatic') break;
        lastConversation = fact;
        lastHeard = fact.order;
        if (fact.event.kind !== 'standard-answer') lastRealAnswer = fact.order;
        if (fact.event.kind === 'request' && (request === null || fact.order > request.order || waitsLonger(fact, request))) {
          request = fact;
          requestFrom = from;
        }
        break;
      }
      case 'answered':
        lastConversation = fact;
        answered = fact.order;
        break;
      case 'feedback-promised':
        if (promise === null || fact.order > promise.order || fact.by.passed > promise.by.passed) promise = fact;
        break;
      case 'decided':
        if (decision === null || fact.order > decision.order || finality(fact) > finality(decision)) decision = fact;
        if (fact.event.decision === 'on-hold') onHold = fact;
        break;
      case 'interview-feedback-received':
        feedbackReceived = fact.order;
        break;
      case 'accepted':
      case 'declined':
      case 'withdrew':
        ended ??= fact;
        break;
      case 'asked-to-stop': {
        const { by, channels } = fact.event as { by?: string; channels?: readonly unknown[] }; // the event of that type
        const mask = channels === undefined ? everyChannel : channels.reduce((sum: number, channel) => sum | channelBit(channel), 0);
        if (by === undefined && channels === undefined) askedToStop ??= fact;
        else if (by === undefined) closedToAll |= mask;
        else closeContact(contacts, closed, by, mask);
        break;
      }
      case 'snoozed':
        if (snooze === null || fact.order > snooze.order || fact.untilDay > snooze.untilDay) snooze = fact;
        break;
      case 'stopped-chasing':
        stopped = fact;
        break;
      case 'resumed-chasing':
        resumed = fact.order;
        break;
      case 'retracted':
        break;
    }
  }

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
      else if (interview.start < reopens) reopens = interview.start;
    }
    if (status !== 'scheduled' && status !== 'held') {
      missed = interview;
      if (snooze !== null && interview.start > snooze.order && interview.start < snoozeEnds) snoozeEnds = interview.start;
      continue;
    }
    if (interview.start > lastStart) lastStart = interview.start;
    if (snooze !== null && interview.end > snooze.order && interview.end < snoozeEnds) snoozeEnds = interview.end;
    if (interview.end > now) {
      if (coming === null || interview.end < coming.end) coming = interview;
    } else {
      if (held === null || interview.end >= held.end) held = interview;
      if (interview.start > lastHeldStart) lastHeldStart = interview.start;
    }
  }
  if (snooze !== null && hasHeardFromEmployer(facts, snooze.order)) snooze = null;
  if (decision !== null && promise !== null && promise.order > decision.order) decision = null;
  const restarted = Math.max(resumed, lastHeldStart);
  const promised = promise === null ? never : promise.order;
  if (stopped !== null && Math.max(restarted, promised) > stopped.order) stopped = null;
  if (final !== null && (restarted > final.order || promised >= final.order)) final = null; // a promise answers a contact at its instant
  if (missed !== null) {
    if (lastStart > missed.start || Math.max(lastHeard, promised) >= missed.start || askedAbout(facts, missed)) missed = null;
  }
  // A promise from before a later round holds only if it had not passed when that round ended; on-hold voids older promises.
  if (promise !== null && held !== null && promise.order <= held.start && promise.by.passed <= held.end) promise = null;
  if (promise !== null && onHold !== null && promise.order < onHold.order) promise = null;
  if (request !== null && answered >= request.start) request = null;
  return {
    known,
    policy,
    ledger,
    now,
    closed,
    closedToAll,
    awayDays,
    askedToStop,
    ended,
    applied,
    decision,
    onHold,
    promise,
    held,
    coming,
    missed,
    request,
    requestFrom,
    lastConversation,
    lastRealAnswer,
    snooze,
    snoozeEnds,
    stopped: stopped ?? final,
    reopens,
    feedbackReceived,
  };
}

function closeContact(contacts: readonly KnownContact[], closed: number[], id: string, mask: number): void {
  const index = contacts.findIndex((known) => known.contact.id === id);
  closed[index] = (closed[index] as number) | mask; // ids are checked when they are read
}

/** Whether the candidate has been in touch about a missed interview. */
function askedAbout(facts: readonly Fact[], missed: KnownInterview): boolean {
  return facts.some(
    (fact) =>
      fact.type === 'contacted' &&
      fact.event.purpose === 'missed-interview' &&
      !fact.bounced &&
      fact.order >= missed.start &&
      (fact.event.interview ?? missed.interview.id) === missed.interview.id,
  );
}

/** Of two requests at one instant the one that may be answered later counts. */
function waitsLonger(fact: FactOf<'heard'>, other: FactOf<'heard'>): boolean {
  return (fact.notBefore?.start ?? never) > (other.notBefore?.start ?? never);
}

/** Of two decisions told at one instant the one that leads to fewer contacts counts. */
function finality(fact: FactOf<'decided'>): number {
  return ['on-hold', 'rejected', 'position-closed', 'offer'].indexOf(fact.event.decision);
}

/** Whether the employer was heard of after an instant: an answer that is not automatic, a promise, a decision told. */
function hasHeardFromEmployer(facts: readonly Fact[], after: number): boolean {
  return facts.some(
    (fact) =>
      fact.order > after &&
      (fact.type === 'feedback-promised' || fact.type === 'decided' || (fact.type === 'heard' && fact.event.kind !== 'automatic')),
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
export function conversationDay({ known, lastConversation }: Situation, zone: Zone): number {
  if (lastConversation === null) return noDay;
  let day = dayIn(zone, lastConversation);
  for (let index = known.facts.length - 1; index >= 0; index--) {
    const fact = known.facts[index] as Fact;
    if (fact.order < lastConversation.order - longestDate) break;
    if (isConversation(fact)) day = Math.max(day, dayIn(zone, fact));
  }
  return day;
}
