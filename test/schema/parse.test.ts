import { classic, isFollowUpError } from 'interview-followup';
import {
  type Parsed,
  parseContact,
  parseHistoryEvent,
  parseInterview,
  parseJobApplication,
  parseLedger,
  parsePolicy,
  parseWorkingCalendar,
  safeParseContact,
  safeParseHistoryEvent,
  safeParseInterview,
  safeParseJobApplication,
  safeParseLedger,
  safeParsePolicy,
  safeParseWorkingCalendar,
} from 'interview-followup/schema';
import { describe, expect, test } from 'vitest';
import { application, calendar, changed, ledger, short } from './examples.js';

interface Pair {
  readonly name: string;
  readonly parse: (input: unknown) => unknown;
  readonly safeParse: (input: unknown) => Parsed<unknown>;
  readonly good: unknown;
}

const pairs: readonly Pair[] = [
  { name: 'an application', parse: parseJobApplication, safeParse: safeParseJobApplication, good: application },
  { name: 'a contact', parse: parseContact, safeParse: safeParseContact, good: application.contacts[0] },
  { name: 'an interview', parse: parseInterview, safeParse: safeParseInterview, good: application.interviews[0] },
  { name: 'an event', parse: parseHistoryEvent, safeParse: safeParseHistoryEvent, good: application.history[1] },
  { name: 'a ledger', parse: parseLedger, safeParse: safeParseLedger, good: ledger },
  { name: 'a policy', parse: parsePolicy, safeParse: safeParsePolicy, good: classic },
  { name: 'a calendar', parse: parseWorkingCalendar, safeParse: safeParseWorkingCalendar, good: calendar },
];

describe.each(pairs)('$name', ({ parse, safeParse, good }) => {
  test('comes out as it went in, after a trip through JSON', () => {
    const input: unknown = JSON.parse(JSON.stringify(good));

    const value = parse(input);

    expect(value).toStrictEqual(good);
    expect(safeParse(input)).toStrictEqual({ type: 'valid', value: good });
  });

  test('comes out as a copy, and the input may be frozen', () => {
    const input = deepFrozen(JSON.parse(JSON.stringify(good)));

    const value = parse(input);

    expect(value).not.toBe(input);
    expect(input).toStrictEqual(good);
  });

  test('is refused as a FollowUpError with the issues that safeParse tells', () => {
    const told = safeParse('neither');

    expect(told).toMatchObject({ type: 'invalid', issues: [{ code: 'wrong-type', path: '' }] });
    expect(issuesThrown(() => parse('neither'))).toStrictEqual(told.type === 'invalid' && told.issues);
  });

  test('is missing when nothing is given', () => {
    expect(safeParse(undefined)).toMatchObject({ type: 'invalid', issues: [{ code: 'missing', path: '' }] });
  });
});

test('every type of event comes out as it went in', () => {
  for (const event of application.history) expect(parseHistoryEvent(event)).toStrictEqual(event);
});

test('the shortest application needs an id, a role and a zone', () => {
  expect(parseJobApplication(short)).toStrictEqual(short);
  expect(issuesThrown(() => parseJobApplication({})).map(({ path, code }) => [path, code])).toStrictEqual([
    ['id', 'missing'],
    ['role', 'missing'],
    ['employer', 'missing'],
  ]);
});

test('an optional key with undefined counts as left out', () => {
  expect(parseJobApplication({ ...short, preferred: undefined })).toEqual(short);
});

test('all issues are told at once, each with the path that leads to it', () => {
  let input = changed(application, 'employer.timeZone', 'Europe/Atlantis');
  input = changed(input, 'contacts.1.role', 'boss');
  input = changed(input, 'history.3.by.within.workingDays', 1.5);

  const issues = issuesThrown(() => parseJobApplication(input));

  expect(issues).toStrictEqual([
    {
      code: 'unknown-time-zone',
      path: 'employer.timeZone',
      message: '"Europe/Atlantis" is not an IANA time zone: write a region and a city of the IANA database, as in "Europe/London"',
    },
    {
      code: 'unknown-value',
      path: 'contacts.1.role',
      message: '"boss" is not known: write one of hiring-manager, interviewer, recruiter, hr, agency, referrer',
    },
    { code: 'not-whole', path: 'history.3.by.within.workingDays', message: '1.5 is not a whole number from 0 to 5000' },
  ]);
});

test('every preset is a policy', async () => {
  const { cautious, emailFirst, publicSector, recruiterLed } = await import('interview-followup');

  for (const preset of [classic, cautious, emailFirst, publicSector, recruiterLed]) expect(parsePolicy(preset)).toStrictEqual(preset);
});

function issuesThrown(call: () => unknown): readonly { code: string; path: string; message: string }[] {
  try {
    call();
  } catch (error) {
    if (isFollowUpError(error)) return error.issues;
    throw error;
  }
  throw new Error('nothing was thrown');
}

function deepFrozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) deepFrozen(part);
  return Object.freeze(value);
}
