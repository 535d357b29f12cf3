import type { Issue } from '../errors.js';
import { complainAboutText, isText, readList, unknownValue, wrongType } from '../input/check.js';
import { limits } from '../input/limits.js';
import { noDay } from '../time/day.js';
import type { Background } from './background.js';
import { channelBit, channels } from './channels.js';
import type { Fact, Moment } from './known.js';
import { contactIndex, readChannels } from './read-contacts.js';
import { readDeadline } from './read-deadline.js';
import { interviewIndex, unknownContact } from './read-interviews.js';
import { complainAboutDay, complainAboutMoment, dayOf, momentOf } from './read-moment.js';
import type { HistoryEvent, Purpose } from './types.js';

/** All purposes of a step. */
export const purposes: readonly Purpose[] = [
  'application-check',
  'thank-you',
  'feedback-request',
  'offer-news',
  'outcome-thanks',
  'improvement-request',
  'answer',
  'missed-interview',
];
const contactPurposes: readonly string[] = [...purposes, 'other'];
/** How a contact can have gone. */
export const results: readonly string[] = ['sent', 'spoke', 'voicemail', 'no-answer', 'bounced'];
const kinds = ['no-decision-yet', 'standard-answer', 'request', 'automatic', 'other'];
const decisions = ['offer', 'rejected', 'on-hold', 'position-closed'];
const types: readonly HistoryEvent['type'][] = [
  'applied',
  'feedback-promised',
  'contacted',
  'heard',
  'answered',
  'decided',
  'interview-feedback-received',
  'accepted',
  'declined',
  'withdrew',
  'asked-to-stop',
  'snoozed',
  'stopped-chasing',
  'resumed-chasing',
  'retracted',
];

/** The event as a fact; null when it is none (decided, but not yet told; a retraction) or something is wrong with it. */
export function readEvent(event: Record<string, unknown>, index: number, background: Background, issues: Issue[]): Fact | null {
  const count = issues.length;
  const at = readPast(event.at, index, 'at', background, issues) ?? unread;
  const fact = readKind(event, index, at, background, issues);
  return issues.length > count ? null : fact;
}

/** Stands in for a moment that could not be read, so that the rest of the event is checked all the same. */
const unread: Moment = { start: 0, order: 0, day: 0, text: '' };

function readPast(input: unknown, index: number, field: string, { zone, now, latestDay }: Background, issues: Issue[]): Moment | null {
  const moment = momentOf(input, zone);
  if (moment === null) {
    issues.push(complainAboutMoment(input, `history.${index}.${field}`));
    return null;
  }
  if (moment.day !== noDay ? moment.day > latestDay : moment.start > now) {
    issues.push({
      code: 'after-now',
      path: `history.${index}.${field}`,
      message: `"${moment.text}" is after now: history holds what has happened, correct the date or leave the event out until then`,
    });
    return null;
  }
  return moment;
}

function readKind(input: Record<string, unknown>, index: number, at: Moment, background: Background, issues: Issue[]): Fact | null {
  const event = input as HistoryEvent | { readonly type?: never }; // its fields are checked in the branch of its type
  const { start, order, day, text } = at;
  switch (event.type) {
    case 'applied':
    case 'answered':
    case 'accepted':
    case 'declined':
    case 'withdrew':
    case 'stopped-chasing':
    case 'resumed-chasing':
      return { start, order, day, text, type: event.type, event };
    case 'interview-feedback-received':
      for (const [item, point] of readList(event.points, `history.${index}.points`, limits.interviews, issues).entries()) {
        if (!isText(point)) issues.push(complainAboutText(point, `history.${index}.points.${item}`));
      }
      return { start, order, day, text, type: event.type, event };
    case 'asked-to-stop':
      person(event.by, index, 'by', background, issues);
      readChannels(event.channels, `history.${index}.channels`, issues);
      if (Array.isArray(event.channels) && event.channels.length === 0) {
        issues.push({
          code: 'empty',
          path: `history.${index}.channels`,
          message: 'the list is empty: name the channels, or leave the list out to stop all',
        });
      }
      return { start, order, day, text, type: event.type, event };
    case 'snoozed': {
      const untilDay = dayOf(event.until);
      if (untilDay === noDay) issues.push(complainAboutDay(event.until, `history.${index}.until`));
      return { start, order, day, text, type: event.type, event, untilDay };
    }
    case 'feedback-promised': {
      person(event.from, index, 'from', background, issues);
      const by = readDeadline(event.by, index, at, background.zone, background.calendar, issues);
      return by && { start, order, day, text, type: event.type, event, by };
    }
    case 'contacted':
      return readContacted(event, index, at, background, issues);
    case 'heard':
      return readHeard(event, index, at, background, issues);
    case 'decided': {
      if (!isDecision(event.decision)) issues.push(unknownValue(event.decision, `history.${index}.decision`, decisions));
      const from = person(event.from, index, 'from', background, issues);
      if (event.toldAt === null) return null;
      const told = event.toldAt === undefined ? at : readPast(event.toldAt, index, 'toldAt', background, issues);
      return told && { start: told.start, order: told.order, day: told.day, text: told.text, type: event.type, event, from };
    }
    case 'retracted':
      return null; // nothing happened; what it undoes is taken out of the history
  }
  issues.push(unknownValue(input.type, `history.${index}.type`, types));
  return null;
}

function readContacted(
  event: Extract<HistoryEvent, { type: 'contacted' }>,
  index: number,
  at: Moment,
  background: Background,
  issues: Issue[],
): Fact {
  const { purpose, channel, result, said, interview, copyTo } = event;
  if (!isContactPurpose(purpose)) issues.push(unknownValue(purpose, `history.${index}.purpose`, contactPurposes));
  if (channelBit(channel) === 0) issues.push(unknownValue(channel, `history.${index}.channel`, channels));
  if (result !== undefined && !isResult(result)) issues.push(unknownValue(result, `history.${index}.result`, results));
  if (said !== undefined && said !== 'final-follow-up') issues.push(unknownValue(said, `history.${index}.said`, ['final-follow-up']));
  if (interview !== undefined && interviewIndex(background.interviews, interview) < 0) {
    const path = `history.${index}.interview`;
    issues.push(
      isText(interview)
        ? {
            code: 'unknown-interview',
            path,
            message: `no interview has the id ${JSON.stringify(interview.slice(0, 60))}: add the interview, or correct the id`,
          }
        : wrongType(interview, path, 'the id of an interview'),
    );
  }
  if (copyTo !== undefined) checkPeople(copyTo, index, background, issues);
  const to = person(event.to, index, 'to', background, issues);
  return { start: at.start, order: at.order, day: at.day, text: at.text, type: 'contacted', event, to, bounced: result === 'bounced' };
}

function readHeard(
  event: Extract<HistoryEvent, { type: 'heard' }>,
  index: number,
  at: Moment,
  background: Background,
  issues: Issue[],
): Fact {
  const { kind, channel, awayUntil, what, notBefore, by } = event;
  if (!isAnswerKind(kind)) issues.push(unknownValue(kind, `history.${index}.kind`, kinds));
  if (channel !== undefined && channelBit(channel) === 0) issues.push(unknownValue(channel, `history.${index}.channel`, channels));
  if (what !== undefined && !isText(what)) issues.push(complainAboutText(what, `history.${index}.what`));
  const awayDay = dayOf(awayUntil);
  if (awayUntil !== undefined && awayDay === noDay) issues.push(complainAboutDay(awayUntil, `history.${index}.awayUntil`));
  const from = person(event.from, index, 'from', background, issues);
  let earliest: Moment | null = null;
  if (notBefore !== undefined) {
    earliest = momentOf(notBefore, background.zone);
    if (earliest === null) issues.push(complainAboutMoment(notBefore, `history.${index}.notBefore`));
  }
  const deadline = by === undefined ? null : readDeadline(by, index, at, background.zone, background.calendar, issues);
  return {
    start: at.start,
    order: at.order,
    day: at.day,
    text: at.text,
    type: 'heard',
    event,
    from,
    awayDay,
    notBefore: earliest,
    by: deadline,
  };
}

function checkPeople(input: unknown, index: number, { contacts }: Background, issues: Issue[]): void {
  for (const [item, id] of readList(input, `history.${index}.copyTo`, limits.contacts, issues).entries()) {
    if (contactIndex(contacts, id) < 0) issues.push(unknownContact(id, `history.${index}.copyTo.${item}`));
  }
}

/** Index of the contact named, or -1 when none is. */
function person(id: unknown, index: number, field: string, { contacts }: Background, issues: Issue[]): number {
  if (id === undefined) return -1;
  const contact = contactIndex(contacts, id);
  if (contact < 0) issues.push(unknownContact(id, `history.${index}.${field}`));
  return contact;
}

// Words are told apart by switch: lists are only read out once one of them is wrong.

function isContactPurpose(purpose: string): boolean {
  switch (purpose) {
    case 'application-check':
    case 'thank-you':
    case 'feedback-request':
    case 'offer-news':
    case 'outcome-thanks':
    case 'improvement-request':
    case 'answer':
    case 'missed-interview':
    case 'other':
      return true;
  }
  return false;
}

function isResult(result: string): boolean {
  return result === 'sent' || result === 'spoke' || result === 'voicemail' || result === 'no-answer' || result === 'bounced';
}

function isAnswerKind(kind: string): boolean {
  return kind === 'no-decision-yet' || kind === 'standard-answer' || kind === 'request' || kind === 'automatic' || kind === 'other';
}

function isDecision(decision: string): boolean {
  return decision === 'offer' || decision === 'rejected' || decision === 'on-hold' || decision === 'position-closed';
}
