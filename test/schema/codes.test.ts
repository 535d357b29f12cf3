import { classic } from 'interview-followup';
import {
  type Parsed,
  safeParseJobApplication,
  safeParseLedger,
  safeParsePolicy,
  safeParseWorkingCalendar,
} from 'interview-followup/schema';
import { expect, test } from 'vitest';
import { application, calendar, changed, ledger } from './examples.js';

function issuesOf(parsed: Parsed<unknown>): unknown {
  return parsed.type === 'invalid' ? parsed.issues : [];
}

/** Path, value that is put there, code and message. */
type Row = readonly [path: string, value: unknown, code: string, message: string];

/** What is shown of a text of many an x. */
const long = `"${'x'.repeat(60)}"...`;

const ofApplications: readonly Row[] = [
  ['', null, 'wrong-type', 'null is not an application'],
  ['id', undefined, 'missing', 'nothing is given: give a text'],
  ['id', 7, 'wrong-type', '7 is not a text'],
  ['id', '', 'empty', 'the id is empty: give each a text of its own'],
  ['id', 'x'.repeat(257), 'text-too-long', `${long} has 257 characters: an id may have 256`],
  ['role', 'x'.repeat(501), 'text-too-long', `${long} has 501 characters: at most 500 are read`],
  ['role', null, 'wrong-type', 'null is not a text'],
  ['preferred', 'yes', 'wrong-type', '"yes" is not true or false'],
  ['employer', [], 'wrong-type', 'a list of 0 is not an employer with a timeZone'],
  [
    'employer.timeZone',
    'BST',
    'unknown-time-zone',
    '"BST" is not an IANA time zone: this abbreviation means different zones to different people: write the region instead, as in "Europe/London"',
  ],
  ['employer.timeZone', undefined, 'missing', 'nothing is given: give a time zone: a name of the IANA database, as in "Europe/London"'],
  ['employer.headcount', -1, 'not-whole', '-1 is not a whole number from 0 to 9007199254740991'],
  ['employer.headcount', '250', 'not-whole', '"250" is not a whole number from 0 to 9007199254740991'],
  ['contacts', { id: 'dana' }, 'wrong-type', 'an object is not a list'],
  ['contacts.0', 'dana', 'wrong-type', '"dana" is not a contact'],
  [
    'contacts.0.role',
    'boss',
    'unknown-value',
    '"boss" is not known: write one of hiring-manager, interviewer, recruiter, hr, agency, referrer',
  ],
  ['contacts.0.prefers', 'fax', 'unknown-value', '"fax" is not known: write one of phone, email, sms, linkedin, letter'],
  ['contacts.0.refuses', Array(6).fill('sms'), 'too-many', 'the list has 6 items: at most 5 are read'],
  ['contacts.0.refuses.1', undefined, 'missing', 'nothing is given: give one of phone, email, sms, linkedin, letter'],
  [
    'contacts.0.awayUntil',
    '2026-02-29',
    'unreal-date',
    '"2026-02-29" names a date that does not exist in the calendar: check day and month',
  ],
  ['contacts.0.awayUntil', 'tomorrow', 'not-a-date', '"tomorrow" is not a date: write YYYY-MM-DD, as in "2026-11-10"'],
  ['contacts.0.awayUntil', 20261109, 'wrong-type', '20261109 is not a date, as in "2026-11-10"'],
  ['contacts.0.note', 'x'.repeat(10_001), 'text-too-long', `${long} has 10001 characters: at most 10000 are read`],
  ['interviews.0', null, 'wrong-type', 'null is not an interview'],
  [
    'interviews.0.startsAt',
    '2026-11-03T10:00',
    'offset-missing',
    '"2026-11-03T10:00" is a local time without an offset: add the offset or Z, as in "2026-11-03T10:00+01:00"',
  ],
  [
    'interviews.0.startsAt',
    '2026-11-03',
    'not-an-instant',
    '"2026-11-03" is not an instant: write ISO 8601 with an offset or Z, as in "2026-11-10T09:00:00+01:00"',
  ],
  [
    'interviews.0.startsAt',
    '2026-11-31T10:00Z',
    'unreal-date',
    '"2026-11-31T10:00Z" names a date that does not exist in the calendar: check day and month',
  ],
  [
    'interviews.0.startsAt',
    '2026-11-03T25:00Z',
    'unreal-time',
    '"2026-11-03T25:00Z" is not a time of day: hours go to 23, minutes and seconds to 59',
  ],
  [
    'interviews.0.startsAt',
    '2026-11-03T10:00Z[Europe/Atlantis]',
    'unknown-time-zone',
    '"Europe/Atlantis" is not an IANA time zone: write a region and a city of the IANA database, as in "Europe/London"',
  ],
  ['interviews.0.startsAt', 1_793_700_000_000, 'wrong-type', '1793700000000 is not an instant, as in "2026-11-10T09:00:00+01:00"'],
  [
    'interviews.0.endsAt',
    '2026-11-03T10:00:00Z',
    'ends-before-start',
    '"2026-11-03T10:00:00Z" is not after the start "2026-11-03T10:00:00Z": give the instant at which the interview ended',
  ],
  ['interviews.0.interviewers.0', {}, 'wrong-type', 'an object is not a text'],
  ['interviews.0.round', 1.5, 'not-whole', '1.5 is not a whole number from 0 to 9007199254740991'],
  ['history.1', 5, 'wrong-type', '5 is not an event'],
  [
    'history.1.type',
    undefined,
    'missing',
    'nothing is given: give one of applied, feedback-promised, contacted, heard, answered, decided, interview-feedback-received, accepted, declined, withdrew, asked-to-stop, snoozed, stopped-chasing, resumed-chasing, retracted',
  ],
  [
    'history.1.type',
    'aplied',
    'unknown-value',
    '"aplied" is not known: write one of applied, feedback-promised, contacted, heard, answered, decided, interview-feedback-received, accepted, declined, withdrew, asked-to-stop, snoozed, stopped-chasing, resumed-chasing, retracted',
  ],
  [
    'history.1.at',
    '2026-11-03T11:30',
    'offset-missing',
    '"2026-11-03T11:30" is a local time without an offset: add the offset or Z, as in "2026-11-03T11:30+01:00"',
  ],
  ['history.1.at', '2026-13-01', 'unreal-date', '"2026-13-01" names a date that does not exist in the calendar: check day and month'],
  ['history.1.at', undefined, 'missing', 'nothing is given: give an instant or a date, as in "2026-11-10T09:00:00+01:00" or "2026-11-10"'],
  ['history.1.by', '2026-11-10', 'wrong-type', '"2026-11-10" is not a date of feedback, as in { date: "2026-11-10" }'],
  ['history.1.by', undefined, 'missing', 'nothing is given: give a date of feedback, as in { date: "2026-11-10" }'],
  ['history.1.by', {}, 'feedback-date', 'nothing given: give exactly one of date, instant, within'],
  [
    'history.1.by',
    { date: '2026-11-10', within: { days: 7 } },
    'feedback-date',
    'date and within given: give exactly one of date, instant, within',
  ],
  ['history.1.by.date', '2026-11-31', 'unreal-date', '"2026-11-31" names a date that does not exist in the calendar: check day and month'],
  ['history.3.by.within', {}, 'span-unit', 'nothing given: give exactly one of days, workingDays, hours'],
  ['history.3.by.within', { days: 1, hours: 2 }, 'span-unit', 'days and hours given: give exactly one of days, workingDays, hours'],
  ['history.3.by.within', 5, 'wrong-type', '5 is not a span, as in { days: 3 }'],
  ['history.3.by.within.workingDays', -1, 'not-whole', '-1 is not a whole number from 0 to 5000'],
  ['history.3.by.within.workingDays', Number.NaN, 'not-whole', 'NaN is not a whole number from 0 to 5000'],
  ['history.3.by.within.workingDays', 5001, 'not-whole', '5001 is not a whole number from 0 to 5000'],
  ['history.5.said', 'goodbye', 'unknown-value', '"goodbye" is not known: write one of final-follow-up'],
  ['history.9.toldAt', false, 'wrong-type', 'false is not an instant or a date, as in "2026-11-10T09:00:00+01:00" or "2026-11-10"'],
  ['history.15.channels', [], 'empty', 'the list is empty: name the channels, or leave the list out to stop all'],
  ['history.19.event', undefined, 'missing', 'nothing is given: give a text'],
];

test.each(ofApplications)('of an application, %s: %j is refused as %s', (path, value, code, message) => {
  const parsed = safeParseJobApplication(changed(application, path, value));

  expect(issuesOf(parsed)).toStrictEqual([{ code, path, message }]);
});

const ofLedgers: readonly Row[] = [
  ['', {}, 'wrong-type', 'an object is not a list'],
  ['0', 'an offer', 'wrong-type', '"an offer" is not an entry of the ledger: an object with employer and stage'],
  ['0.employer', ' ', 'empty', '" " is empty: write something, or leave an optional field out'],
  [
    '0.stage',
    'offer',
    'unknown-value',
    '"offer" is not known: write one of applied, interviewing, final-round, verbal-offer, written-offer, accepted, declined, expired, withdrawn',
  ],
  ['0.receivedOn', undefined, 'missing', 'nothing is given: give a date, as in "2026-11-10"'],
  ['0.answerBy', '2026-11-20T24:00', 'unreal-time', '"2026-11-20T24:00" is not a time of day: hours go to 23, minutes to 59'],
  ['0.answerBy', '2026-11-31T17:00', 'unreal-date', '"2026-11-31" names a date that does not exist in the calendar: check day and month'],
  [
    '0.answerBy',
    '2026-11-20T17:00Z',
    'not-a-local-time',
    '"2026-11-20T17:00Z" is neither a date nor a local time: write YYYY-MM-DD or YYYY-MM-DDTHH:mm, local time without seconds or offset, as in "2026-11-10T17:00"',
  ],
  ['0.compensation', 70_000, 'wrong-type', '70000 is not null or a compensation: an object with amount, currency, per and basis'],
  ['0.compensation.amount', -1, 'not-an-amount', '-1 is not an amount: give a finite number from 0'],
  ['0.compensation.amount', '70k', 'wrong-type', '"70k" is not an amount, as in 52000'],
  [
    '0.compensation.currency',
    'pounds',
    'unknown-currency',
    '"pounds" is not a currency: write the three capitals of ISO 4217, as in "EUR"',
  ],
  ['0.nameDisclosable', undefined, 'missing', 'nothing is given: give true or false'],
];

test.each(ofLedgers)('of a ledger, %s: %j is refused as %s', (path, value, code, message) => {
  const parsed = safeParseLedger(changed(ledger, path, value));

  expect(issuesOf(parsed)).toStrictEqual([{ code, path, message }]);
});

const ofPolicies: readonly Row[] = [
  ['', 'classic/1', 'wrong-type', '"classic/1" is not a policy'],
  ['id', 7, 'policy-id', '7 is not a policy\'s id: write name and version, as in "classic/1"'],
  ['thankYou', 5, 'wrong-type', '5 is not an object, or null for none'],
  ['application', [], 'wrong-type', 'a list of 0 is not an object, or null for none'],
  ['outcome', undefined, 'missing', 'nothing is given: give an object'],
  ['feedback.gap', 3, 'wrong-type', '3 is not a gap with min and max'],
  ['feedback.afterPromise', { days: 1, hours: 3 }, 'span-unit', 'days and hours given: give exactly one of days, workingDays'],
  ['id', 'classic', 'policy-id', '"classic" is not a policy\'s id: write name and version, as in "classic/1"'],
  ['thankYou', undefined, 'missing', 'nothing is given: give an object, or null for none'],
  ['feedback', null, 'wrong-type', 'null is not an object'],
  ['feedback.afterPromise', { hours: 3 }, 'span-unit', 'hours given: give exactly one of days, workingDays'],
  [
    'feedback.gap',
    { min: { days: 5 }, max: { days: 4 } },
    'min-above-max',
    'the minimum of 5 is more than the maximum of 4: give a minimum that is not above the maximum',
  ],
  [
    'feedback.gap',
    { min: { workingDays: 5 }, max: { days: 4 } },
    'min-above-max',
    'the minimum of 5 is more than the maximum of 4: give a minimum that is not above the maximum',
  ],
  [
    'feedback.gap',
    { min: { workingDays: 5 }, max: { workingDays: 4 } },
    'min-above-max',
    'the minimum of 5 is more than the maximum of 4: give a minimum that is not above the maximum',
  ],
  ['feedback.maxAttempts', 2.5, 'not-whole', '2.5 is not a whole number from 0 to 9007199254740991'],
  ['feedback.escalateAfter', undefined, 'missing', 'nothing is given: give a whole number from 0 to 9007199254740991'],
  ['feedback.escalateAfter', null, 'not-whole', 'null is not a whole number from 0 to 9007199254740991'],
  ['feedback.channels', undefined, 'missing', 'nothing is given: give a list'],
  ['feedback.route', 'hr', 'unknown-value', '"hr" is not known: write one of decision-maker-first, hr-first, decision-maker-with-hr'],
  ['outcome.askHowICameAcross', true, 'unknown-value', 'true is not known: write one of with-thanks, separately, never'],
];

test.each(ofPolicies)('of a policy, %s: %j is refused as %s', (path, value, code, message) => {
  const parsed = safeParsePolicy(changed(classic, path, value));

  expect(issuesOf(parsed)).toStrictEqual([{ code, path, message }]);
});

test.each([
  ['a minimum in days may be above a maximum in working days, of which there are fewer', { min: { days: 5 }, max: { workingDays: 4 } }],
  ['a minimum may be the maximum', { min: { days: 4 }, max: { days: 4 } }],
  ['a minimum in working days may be the maximum in days', { min: { workingDays: 4 }, max: { days: 4 } }],
])('%s', (_, gap) => {
  expect(safeParsePolicy(changed(classic, 'feedback.gap', gap))).toMatchObject({ type: 'valid' });
});

const ofCalendars: readonly Row[] = [
  ['', [], 'wrong-type', 'a list of 0 is not a calendar with weekend and hours'],
  ['weekend.1', 0, 'unknown-weekday', '0 is not a weekday: write 1 (Monday) to 7 (Sunday)'],
  ['weekend.1', 1.5, 'unknown-weekday', '1.5 is not a weekday: write 1 (Monday) to 7 (Sunday)'],
  ['hours.0', ['09:00', '12:00', '13:00'], 'wrong-type', 'a list of 3 is not a range: give two times, as in ["09:00", "17:00"]'],
  ['hours.0.0', 9, 'unreal-time', '9 is not a time: write 00:00 to 23:59, or 24:00 to close at the end of the date'],
  ['hours.0.1', null, 'unreal-time', 'null is not a time: write 00:00 to 23:59, or 24:00 to close at the end of the date'],
  ['coverage', '2026', 'wrong-type', '"2026" is not an object with from and to'],
  ['weekend', undefined, 'missing', 'nothing is given: give a list'],
  ['weekend.1', 8, 'unknown-weekday', '8 is not a weekday: write 1 (Monday) to 7 (Sunday)'],
  ['weekend.1', '7', 'unknown-weekday', '"7" is not a weekday: write 1 (Monday) to 7 (Sunday)'],
  ['hours.0', '09:00-17:00', 'wrong-type', '"09:00-17:00" is not a range: give two times, as in ["09:00", "17:00"]'],
  ['hours.0', ['09:00'], 'wrong-type', 'a list of 1 is not a range: give two times, as in ["09:00", "17:00"]'],
  ['hours.0.0', '9:00', 'unreal-time', '"9:00" is not a time: write 00:00 to 23:59, or 24:00 to close at the end of the date'],
  ['hours.0.0', '24:00', 'unreal-time', '"24:00" is not a time: write 00:00 to 23:59, or 24:00 to close at the end of the date'],
  ['hours.1.1', '24:01', 'unreal-time', '"24:01" is not a time: write 00:00 to 23:59, or 24:00 to close at the end of the date'],
  [
    'hours.0',
    ['22:00', '06:00'],
    'hours-past-midnight',
    '"22:00" to "06:00" runs past midnight: write two ranges of one date, ["00:00", "06:00"] and ["22:00", "24:00"]',
  ],
  ['hours.0', ['09:00', '09:00'], 'empty-hours', '"09:00" to "09:00" is no time at all: leave the range out, or close later'],
  [
    'hours',
    [
      ['12:00', '17:00'],
      ['09:00', '12:01'],
    ],
    'hours-overlap',
    'two ranges share some time: give ranges that do not overlap',
  ],
  ['hours', Array(25).fill(['09:00', '17:00']), 'too-many', 'the list has 25 items: at most 24 are read'],
  ['hoursByWeekday', [], 'wrong-type', 'a list of 0 is not an object with hours for each weekday'],
  ['hoursByWeekday.5', 'closed', 'wrong-type', '"closed" is not a list'],
  ['holidays.0', '2026-12-32', 'unreal-date', '"2026-12-32" names a date that does not exist in the calendar: check day and month'],
  ['dates', ['2026-12-24'], 'wrong-type', 'a list of 1 is not an object with hours for each date'],
  ['dates.2026-02-29', [], 'unreal-date', '"2026-02-29" names a date that does not exist in the calendar: check day and month'],
  ['dates.christmas', [], 'not-a-date', '"christmas" is not a date: write YYYY-MM-DD, as in "2026-11-10"'],
  [
    'dates.2026-12-24',
    [['09:00', '08:00']],
    'hours-past-midnight',
    '"09:00" to "08:00" runs past midnight: write two ranges of one date, ["00:00", "08:00"] and ["09:00", "24:00"]',
  ],
  ['coverage.from', '2027-01-01', 'coverage-reversed', '"2027-01-01" comes after "2026-12-31": put the earlier date into from'],
  ['coverage.to', undefined, 'missing', 'nothing is given: give a date, as in "2026-11-10"'],
];

test.each(ofCalendars)('of a calendar, %s: %j is refused as %s', (path, value, code, message) => {
  const parsed = safeParseWorkingCalendar(changed(calendar, path, value));

  const at = { 'hours-past-midnight': path.startsWith('dates') ? `${path}.0` : path, 'coverage-reversed': 'coverage' }[code] ?? path;
  expect(issuesOf(parsed)).toStrictEqual([{ code, path: at, message }]);
});

test.each([
  ['id', 'x'.repeat(256)],
  ['role', 'x'.repeat(500)],
  ['employer.headcount', 0],
  ['employer.headcount', Number.MAX_SAFE_INTEGER],
  ['contacts.0.note', 'x'.repeat(10_000)],
  ['contacts.0.refuses', Array(5).fill('sms')],
  ['interviews.0.topics', Array(1000).fill('')],
  ['interviews.0.endsAt', '2026-11-03T10:00:00.001Z'],
  ['history.3.by.within.workingDays', 0],
  ['history.3.by.within.workingDays', 5000],
  ['employer.calendar.weekend', [1, 2, 3, 4, 5, 6, 7]],
  [
    'employer.calendar.hours',
    Array.from({ length: 24 }, (_, hour) => [`${`${hour}`.padStart(2, '0')}:00`, `${`${hour}`.padStart(2, '0')}:59`]),
  ],
  ['employer.calendar.coverage', { from: '2026-11-10', to: '2026-11-10' }],
])('of an application, %s may just be that', (path, value) => {
  expect(safeParseJobApplication(changed(application, path, value)).type).toBe('valid');
});
