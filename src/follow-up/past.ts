import { channelBit, everyChannel } from '../application/channels.js';
import type { Fact, FactOf, KnownApplication, KnownContact } from '../application/known.js';
import { noDay } from '../time/day.js';

/** The history replayed: what has been said and done, whatever time it is now. */
export interface Past {
  /** Of each contact: the channels that are closed to the candidate for good, as a mask. */
  readonly closed: readonly number[];
  /** The channels that everybody was asked to be spared, and those that bounced without a name. */
  readonly closedToAll: number;
  /** Of each contact, -1 for nobody named: back at work on this day by an out-of-office. */
  readonly awayDays: ReadonlyMap<number, number> | null;
  readonly askedToStop: Fact | null;
  readonly ended: Fact | null;
  readonly applied: Fact | null;
  /** The latest that was told. */
  readonly decision: FactOf<'decided'> | null;
  readonly onHold: FactOf<'decided'> | null;
  /** The newest. */
  readonly promise: FactOf<'feedback-promised'> | null;
  /** The latest, and who asked (-1: nobody named); when the candidate last answered. */
  readonly request: FactOf<'heard'> | null;
  readonly requestFrom: number;
  readonly answered: number;
  readonly lastConversation: Fact | null;
  /** The order of the last answer that is not automatic, and of the last real one: no-decision-yet, a request or another. */
  readonly lastHeard: number;
  readonly lastRealAnswer: number;
  /** The latest snooze, unless a later fact from the employer has ended it. */
  readonly snooze: FactOf<'snoozed'> | null;
  /** The candidate's own words that the chase is over, and when it was taken up again. */
  readonly stopped: Fact | null;
  readonly final: Fact | null;
  readonly resumed: number;
  readonly feedbackReceived: number;
}

const never = Number.NEGATIVE_INFINITY;
const nobody = -1;

/** Replays the facts in their order. */
export function replay({ contacts, facts }: KnownApplication): Past {
  const closed = closedAtFirst(contacts);
  let closedToAll = 0;
  let awayDays: Map<number, number> | null = null;
  let askedToStop: Fact | null = null;
  let ended: Fact | null = null;
  let applied: Fact | null = null;
  let decision: FactOf<'decided'> | null = null;
  let onHold: FactOf<'decided'> | null = null;
  let promise: FactOf<'feedback-promised'> | null = null;
  let request: FactOf<'heard'> | null = null;
  let requestFrom = nobody;
  let answered = never;
  let lastConversation: Fact | null = null;
  let lastTo = nobody;
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
        if (promise === null || fact.order > promise.order || lastsLonger(fact, promise)) promise = fact;
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
    }
  }
  if (snooze !== null && hasHeardFromEmployer(facts, snooze.order)) snooze = null;
  return {
    closed,
    closedToAll,
    awayDays,
    askedToStop,
    ended,
    applied,
    decision,
    onHold,
    promise,
    request,
    requestFrom,
    answered,
    lastConversation,
    lastHeard,
    lastRealAnswer,
    snooze,
    stopped,
    final,
    resumed,
    feedbackReceived,
  };
}

function closedAtFirst(contacts: readonly KnownContact[]): number[] {
  const closed: number[] = new Array(contacts.length);
  for (let index = 0; index < contacts.length; index++) {
    const { refused, contact } = contacts[index] as KnownContact;
    closed[index] = contact.left === true ? everyChannel : refused;
  }
  return closed;
}

function closeContact(contacts: readonly KnownContact[], closed: number[], id: string, mask: number): void {
  const index = contacts.findIndex((known) => known.contact.id === id);
  closed[index] = (closed[index] as number) | mask; // ids are checked when they are read
}

/** Of two requests at one instant the one that may be answered later counts. */
function waitsLonger(fact: FactOf<'heard'>, other: FactOf<'heard'>): boolean {
  return (fact.notBefore?.start ?? never) > (other.notBefore?.start ?? never);
}

/** Of two promises made at one instant the one that is passed later counts, or from whose later local date a policy may count. */
function lastsLonger({ by }: FactOf<'feedback-promised'>, other: FactOf<'feedback-promised'>): boolean {
  return (by.passed - other.by.passed || by.day - other.by.day) > 0;
}

/** Of two decisions told at one instant the one that leads to fewer contacts counts. */
function finality({ event }: FactOf<'decided'>): number {
  if (event.decision === 'offer') return 2;
  return event.decision === 'on-hold' ? 0 : 1;
}

/** Whether the employer was heard of after an instant: an answer that is not automatic, a promise, a decision told. */
function hasHeardFromEmployer(facts: readonly Fact[], after: number): boolean {
  return facts.some(
    (fact) =>
      fact.order > after &&
      (fact.type === 'feedback-promised' || fact.type === 'decided' || (fact.type === 'heard' && fact.event.kind !== 'automatic')),
  );
}
