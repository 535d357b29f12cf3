import { classic, definePolicy, isFollowUpError } from 'interview-followup';
import {
  type Parsed,
  safeParseJobApplication,
  safeParseLedger,
  safeParsePolicy,
  safeParseWorkingCalendar,
} from 'interview-followup/schema';
import { expect, test } from 'vitest';
import { readApplication } from '../../src/application/read-application.js';
import { type KnownCalendar, readCalendar } from '../../src/calendar/read-calendar.js';
import type { Issue } from '../../src/errors.js';
import { readLedger } from '../../src/offers/read-ledger.js';
import { application, calendar, changed, ledger } from './examples.js';

// What the schemas refuse at the door the engine refuses behind it, under the same path and code, and the other way round.
// Not so: keys that are not known (the functions ignore them), and what takes the whole application or `now` to see.

type Change = readonly [path: string, value: unknown];

const now = Date.UTC(2026, 11, 1);

function told(issues: readonly Issue[]): string[] {
  return issues.map(({ code, path }) => `${path}: ${code}`);
}

function toldBy(parsed: Parsed<unknown>): string[] {
  return parsed.type === 'invalid' ? told(parsed.issues) : [];
}

function readAs<T>(read: (input: unknown, path: string, issues: Issue[]) => T, input: unknown): { value: T; issues: string[] } {
  const issues: Issue[] = [];
  const value = read(input, 'x', issues);
  return { value, issues: told(issues.map((issue) => ({ ...issue, path: issue.path.slice(2) }))) }; // without "x."
}

const applications: readonly Change[] = [
  ['id', ''],
  ['id', 5],
  ['id', 'x'.repeat(257)],
  ['role', undefined],
  ['role', 'x'.repeat(10_001)],
  ['preferred', 'yes'],
  ['employer', null],
  ['employer.timeZone', 'PST'],
  ['employer.timeZone', undefined],
  ['employer.calendar.hours.0', ['17:00', '09:00']],
  ['contacts', {}],
  ['contacts', Array(1001).fill(application.contacts[1])],
  ['contacts.1', 'dana'],
  ['contacts.1.name', undefined],
  ['contacts.1.role', 'boss'],
  ['contacts.1.timeZone', 'Europe/Atlantis'],
  ['contacts.1.mayCall', 1],
  ['contacts.1.prefers', 'fax'],
  ['contacts.1.refuses', ['fax']],
  ['contacts.1.awayUntil', '2026-02-30'],
  ['contacts.1.notBefore', '2026-11-03T10:00Z'],
  ['interviews', 'none'],
  ['interviews.0.status', 'done'],
  ['interviews.1.startsAt', '2026-12-01T10:00'],
  ['interviews.1.endsAt', '2026-12-01T09:00+01:00'],
  ['interviews.1.format', 'walk'],
  ['interviews.1.topics', ['x'.repeat(10_001)]],
  ['history', 7],
  ['history.8', null],
  ['history.8.id', ''],
  ['history.8.at', undefined],
  ['history.8.at', '2026-11-31'],
  ['history.8.at', '2026-11-07T10:00'],
  ['history.8.type', 'replied'],
  ['history.1.by', undefined],
  ['history.1.by', '2026-11-10'],
  ['history.1.by', {}],
  ['history.1.by', { date: '2026-11-10', instant: '2026-11-10T10:00Z' }],
  ['history.1.by', { date: '2026-11-32' }],
  ['history.1.by', { instant: '2026-11-10' }],
  ['history.1.by', { within: 5 }],
  ['history.1.by', { within: {} }],
  ['history.1.by', { within: { days: -1 } }],
  ['history.1.by', { within: { days: 1, hours: 1 } }],
  ['history.5.purpose', 'hello'],
  ['history.5.channel', undefined],
  ['history.5.result', 'lost'],
  ['history.5.said', 'bye'],
  ['history.6.kind', 'silence'],
  ['history.6.awayUntil', 'monday'],
  ['history.7.what', 5],
  ['history.7.notBefore', '2026-11-07T10:00'],
  ['history.7.by', []],
  ['history.9.decision', 'maybe'],
  ['history.10.toldAt', '2026-11-09 10:00'],
  ['history.11.points', 'none'],
  ['history.15.channels', []],
  ['history.16.until', undefined],
  ['history.19.event', ''],
];

test.each(applications)('an application with another %s (%j) is refused alike by schema and engine', (path, value) => {
  const input = changed(application, path, value);
  const office = readAs(readCalendar, calendar).value as KnownCalendar;
  const issues: Issue[] = [];

  readApplication(input, now, office, issues);

  const references = /unknown-(contact|interview|event)$/; // follow when the list or the event referred to is what is broken
  expect(told(issues).filter((issue) => !references.test(issue))).toStrictEqual(toldBy(safeParseJobApplication(input)));
  expect(issues).not.toHaveLength(0);
});

test('an application that the schema accepts is accepted by the engine', () => {
  const issues: Issue[] = [];

  readApplication(application, now, readAs(readCalendar, calendar).value as KnownCalendar, issues);

  expect(issues).toStrictEqual([]);
});

const calendars: readonly Change[] = [
  ['weekend', undefined],
  ['weekend', 'Sunday'],
  ['weekend.0', 0],
  ['weekend.0', '6'],
  ['hours', undefined],
  ['hours.0', '09:00'],
  ['hours.0', ['09:00', '12:00', '13:00']],
  ['hours.0', ['9:00', '12:00']],
  ['hours.0', ['24:00', '24:00']],
  ['hours.0', ['09:00', '25:00']],
  ['hours.0', [9, 12]],
  ['hours.0', ['12:00', '12:00']],
  ['hours.0', ['22:00', '06:00']],
  [
    'hours',
    [
      ['09:00', '12:00'],
      ['11:59', '17:00'],
    ],
  ],
  [
    'hours',
    [
      ['13:00', '17:00'],
      ['09:00', '13:00'],
    ],
  ],
  ['hoursByWeekday', []],
  ['hoursByWeekday.5', null],
  ['hoursByWeekday.5', [['09:00', '08:00']]],
  ['holidays', {}],
  ['holidays.0', '2026-02-29'],
  ['holidays.0', 20261225],
  ['dates', []],
  ['dates.2026-02-29', []],
  ['dates.2026-12-24', [['09:00', 'noon']]],
  ['coverage', '2026'],
  ['coverage.from', '2026-02-30'],
  ['coverage.from', '2027-01-01'],
];

test.each(calendars)('a calendar with another %s (%j) is judged alike by schema and engine', (path, value) => {
  const input = changed(calendar, path, value);

  expect(toldBy(safeParseWorkingCalendar(input)).sort()).toStrictEqual(readAs(readCalendar, input).issues.sort());
});

const ledgers: readonly Change[] = [
  ['0', null],
  ['0.applicationId', ''],
  ['0.employer', undefined],
  ['0.employer', '  '],
  ['0.employer', 'x'.repeat(1001)],
  ['0.aliases', 'Contoso'],
  ['0.aliases', Array(101).fill('Contoso')],
  ['0.stage', 'offer'],
  ['0.receivedOn', undefined],
  ['0.receivedOn', '2026-11-31'],
  ['0.answerBy', undefined],
  ['0.answerBy', 'Friday'],
  ['0.answerBy', '2026-11-20T17:00Z'],
  ['0.answerBy', '2026-11-20T24:00'],
  ['0.compensation', undefined],
  ['0.compensation.amount', '70k'],
  ['0.compensation.amount', -1],
  ['0.compensation.currency', 'gbp'],
  ['0.compensation.per', 'week'],
  ['0.compensation.basis', 'bonus'],
  ['0.compensation.bonus', null],
  ['0.nameDisclosable', 'no'],
];

test.each(ledgers)('a ledger with another %s (%j) is judged alike by schema and engine', (path, value) => {
  const input = changed(ledger, path, value);

  expect(toldBy(safeParseLedger(input))).toStrictEqual(readAs(readLedger, input).issues);
});

const policies: readonly Change[] = [
  ['id', 'classic'],
  ['id', undefined],
  ['calendar.hours', undefined],
  ['thankYou', 5],
  ['thankYou.within', { days: 1, hours: 1 }],
  ['thankYou.channels', ['fax']],
  ['feedback.afterPromise', { hours: 1 }],
  ['feedback.gap', { min: { days: 5 }, max: { days: 4 } }],
  ['feedback.gap', { min: { workingDays: 5 }, max: { days: 4 } }],
  ['feedback.gap', { min: { days: 5 }, max: { workingDays: 4 } }],
  ['feedback.maxAttempts', 1.5],
  ['feedback.channels', 'phone'],
  ['feedback.route', 'hr'],
  ['application', []],
  ['outcome.askHowICameAcross', true],
  ['outcome.thankWithin', undefined],
];

test.each(policies)('a policy with another %s (%j) is judged alike by schema and definePolicy', (path, value) => {
  const input = changed(classic, path, value);
  let issues: readonly Issue[] = [];
  try {
    definePolicy(input as typeof classic); // broken on purpose
  } catch (error) {
    if (!isFollowUpError(error)) throw error;
    issues = error.issues;
  }

  expect(toldBy(safeParsePolicy(input))).toStrictEqual(told(issues));
});
