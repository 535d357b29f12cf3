import type { Issue } from '../errors.js';
import { complainAboutId, complainAboutText, isId, isText, readList, unknownValue, wrongType } from '../input/check.js';
import { limits } from '../input/limits.js';
import { isRecord, sameJson } from '../input/plain-data.js';
import { complainAboutInstant, parseInstant } from '../time/parse.js';
import type { KnownContact, KnownInterview } from './known.js';
import { contactIndex } from './read-contacts.js';
import type { Interview } from './types.js';

const statuses: readonly Interview['status'][] = ['scheduled', 'held', 'cancelled', 'missed-by-employer', 'missed-by-candidate'];
const formats = ['onsite', 'video', 'phone'];
const assumedLength = 3_600_000;

/** The interviews, read and sorted by start; the same interview twice counts once. */
export function readInterviews(input: unknown, contacts: readonly KnownContact[], now: number, issues: Issue[]): KnownInterview[] {
  const list = readList(input, 'interviews', limits.interviews, issues);
  const known: KnownInterview[] = [];
  for (let index = 0; index < list.length; index++) {
    const interview = list[index];
    if (!isRecord(interview)) {
      issues.push(wrongType(interview, `interviews.${index}`, 'an interview'));
      continue;
    }
    const { id } = interview;
    const before = interviewIndex(known, id);
    if (before < 0) {
      const read = readInterview(interview, index, contacts, now, issues);
      if (isId(id)) insert(known, read);
    } else if (!sameJson((known[before] as KnownInterview).interview, interview, 'note')) {
      issues.push({
        code: 'duplicate-id',
        path: `interviews.${index}.id`,
        message: `"${id}" is another interview already: give each an id of its own`,
      });
    }
  }
  return known;
}

/** Index of the interview with that id, or -1. */
export function interviewIndex(interviews: readonly KnownInterview[], id: unknown): number {
  for (let index = 0; index < interviews.length; index++) if ((interviews[index] as KnownInterview).interview.id === id) return index;
  return -1;
}

/** Puts an interview where it belongs, from the end: interviews are mostly given in order. */
function insert(known: KnownInterview[], interview: KnownInterview): void {
  let place = known.length;
  for (; place > 0 && isAfter(known[place - 1] as KnownInterview, interview); place--) known[place] = known[place - 1] as KnownInterview;
  known[place] = interview;
}

/** By start, then by end, then by id, which no two share. */
function isAfter(a: KnownInterview, b: KnownInterview): boolean {
  if (a.start > b.start) return true;
  return a.start === b.start && (a.end > b.end || (a.end === b.end && a.interview.id > b.interview.id));
}

function readInterview(
  interview: Record<string, unknown>,
  index: number,
  contacts: readonly KnownContact[],
  now: number,
  issues: Issue[],
): KnownInterview {
  const { id, status, startsAt, endsAt, format, round, topics } = interview;
  if (!isId(id)) issues.push(complainAboutId(id, `interviews.${index}.id`));
  if (!isStatus(status)) issues.push(unknownValue(status, `interviews.${index}.status`, statuses));
  if (format !== undefined && !formats.includes(format as string)) issues.push(unknownValue(format, `interviews.${index}.format`, formats));
  if (round !== undefined && !Number.isFinite(round)) issues.push(wrongType(round, `interviews.${index}.round`, 'a number'));
  if (topics !== undefined) checkTopics(topics, index, issues);
  if (interview.interviewers !== undefined) checkInterviewers(interview.interviewers, index, contacts, issues);
  const start = instantOf(startsAt, index, 'startsAt', issues);
  const end = endsAt === undefined ? start + assumedLength : instantOf(endsAt, index, 'endsAt', issues);
  if (end <= start) {
    issues.push({
      code: 'ends-before-start',
      path: `interviews.${index}.endsAt`,
      message: `"${endsAt}" is not after the start "${startsAt}": give the instant at which the interview ended`,
    });
  }
  if (start > now && isStatus(status) && status !== 'scheduled' && status !== 'cancelled') {
    issues.push({
      code: 'not-started',
      path: `interviews.${index}.status`,
      message: `"${status}", but the interview starts at "${startsAt}", after now: write "scheduled" until then`,
    });
  }
  return { interview: interview as unknown as Interview, start, end }; // checked field by field above
}

function instantOf(input: unknown, index: number, field: 'startsAt' | 'endsAt', issues: Issue[]): number {
  const instant = typeof input === 'string' ? parseInstant(input) : Number.NaN;
  if (!Number.isNaN(instant)) return instant;
  const path = `interviews.${index}.${field}`;
  issues.push(
    typeof input === 'string'
      ? { ...complainAboutInstant(input), path }
      : wrongType(input, path, 'an instant, as in "2026-11-10T09:00:00+01:00"'),
  );
  return instant;
}

function checkTopics(topics: unknown, index: number, issues: Issue[]): void {
  for (const [at, topic] of readList(topics, `interviews.${index}.topics`, limits.interviews, issues).entries()) {
    if (!isText(topic)) issues.push(complainAboutText(topic, `interviews.${index}.topics.${at}`));
  }
}

function checkInterviewers(input: unknown, index: number, contacts: readonly KnownContact[], issues: Issue[]): void {
  const list = readList(input, `interviews.${index}.interviewers`, limits.contacts, issues);
  for (let at = 0; at < list.length; at++) {
    if (contactIndex(contacts, list[at]) < 0) issues.push(unknownContact(list[at], `interviews.${index}.interviewers.${at}`));
  }
}

/** The issue of an id that no contact has. */
export function unknownContact(id: unknown, path: string): Issue {
  if (!isId(id)) return complainAboutId(id, path);
  return { code: 'unknown-contact', path, message: `no contact has the id ${JSON.stringify(id)}: add the contact, or correct the id` };
}

function isStatus(status: unknown): boolean {
  return (
    status === 'held' ||
    status === 'scheduled' ||
    status === 'cancelled' ||
    status === 'missed-by-employer' ||
    status === 'missed-by-candidate'
  );
}
