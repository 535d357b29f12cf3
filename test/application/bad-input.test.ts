import { describe, expect, test } from 'vitest';
import { type HistoryEvent, type JobApplication, nextFollowUp } from '../../src/index.js';
import { application, asked, dana, heard, hugo, interviewed, issuesOf, panel, problemsOf, promised, told, weekdays } from '../builders.js';

const friday = '2026-03-13T10:00:00Z';
const ask = (start: unknown, now = friday) => issuesOf(() => nextFollowUp(start as JobApplication, { now }));
const problems = (start: unknown, now = friday) => ask(start, now).map(({ path, code }) => `${path} ${code}`);
const withEvent = (event: Record<string, unknown>) => interviewed([event as HistoryEvent]);
const withContact = (changes: Record<string, unknown>) => interviewed([], { contacts: [{ ...dana, ...changes } as never] });
const withInterview = (changes: Record<string, unknown>) => interviewed([], { interviews: [{ ...panel, ...changes } as never] });

// Each row: what is wrong, where, the code, what the message must name, and what it must say would be right.
type Row = [string, JobApplication, string, string, string, string];

describe('Each problem has a code, a path, and a message that names the value and what would be right', () => {
  test.each<Row>([
    [
      'an unreal date',
      withEvent({ type: 'snoozed', at: friday, until: '2026-02-30' }),
      'history.1.until',
      'unreal-date',
      '"2026-02-30"',
      'check day and month',
    ],
    [
      'an unreal date in an instant',
      withEvent({ type: 'applied', at: '2026-02-29T10:00:00Z' }),
      'history.1.at',
      'unreal-date',
      '"2026-02-29T10:00:00Z"',
      'check day and month',
    ],
    [
      'an unreal promised date',
      withEvent({ ...promised('2026-04-31') }),
      'history.1.by.date',
      'unreal-date',
      '"2026-04-31"',
      'check day and month',
    ],
    [
      'a date in other words',
      withEvent({ type: 'snoozed', at: friday, until: '20.03.2026' }),
      'history.1.until',
      'not-a-date',
      '"20.03.2026"',
      'write YYYY-MM-DD',
    ],
    [
      'a day of one digit',
      withEvent({ type: 'applied', at: '2026-03-9' }),
      'history.1.at',
      'not-an-instant',
      '"2026-03-9"',
      'write ISO 8601 with an offset or Z',
    ],
    [
      'an unreal date where an instant may stand',
      withEvent({ type: 'applied', at: '2026-02-30' }),
      'history.1.at',
      'unreal-date',
      '"2026-02-30"',
      'check day and month',
    ],
    [
      'a number for a date',
      withEvent({ type: 'snoozed', at: friday, until: 20260320 }),
      'history.1.until',
      'wrong-type',
      '20260320 is not',
      'a date, as in "2026-11-10"',
    ],
    [
      'no date',
      withEvent({ type: 'snoozed', at: friday }),
      'history.1.until',
      'missing',
      'nothing is given',
      'give a date, as in "2026-11-10"',
    ],
    [
      'a number for an instant or a date',
      withEvent({ type: 'applied', at: 1773396000000 }),
      'history.1.at',
      'wrong-type',
      '1773396000000 is not',
      'an instant or a date, as in "2026-11-10T09:00:00+01:00" or "2026-11-10"',
    ],
    [
      'an instant in other words',
      withEvent({ type: 'applied', at: 'last Friday' }),
      'history.1.at',
      'not-an-instant',
      '"last Friday"',
      'write ISO 8601 with an offset or Z',
    ],
    [
      'a local time',
      withEvent({ type: 'applied', at: '2026-03-12T10:00:00' }),
      'history.1.at',
      'offset-missing',
      '"2026-03-12T10:00:00"',
      'add the offset or Z, as in "2026-03-12T10:00:00+01:00"',
    ],
    [
      'a local time of an interview',
      withInterview({ startsAt: '2026-03-05 10:00' }),
      'interviews.0.startsAt',
      'offset-missing',
      '"2026-03-05 10:00"',
      'add the offset or Z',
    ],
    [
      'an unreal time',
      withEvent({ type: 'applied', at: '2026-03-12T24:00:00Z' }),
      'history.1.at',
      'unreal-time',
      '"2026-03-12T24:00:00Z"',
      'hours go to 23',
    ],
    [
      'an unknown zone',
      interviewed([], { employer: { timeZone: 'Europe/Atlantis' } }),
      'employer.timeZone',
      'unknown-time-zone',
      '"Europe/Atlantis"',
      'write a region and a city',
    ],
    ['BST', withContact({ timeZone: 'BST' }), 'contacts.0.timeZone', 'unknown-time-zone', '"BST"', '"Europe/London"'],
    ['PST', withContact({ timeZone: 'PST' }), 'contacts.0.timeZone', 'unknown-time-zone', '"PST"', '"America/Los_Angeles"'],
    ['IST', withContact({ timeZone: 'IST' }), 'contacts.0.timeZone', 'unknown-time-zone', '"IST"', '"Asia/Kolkata"'],
    [
      'an offset for a zone',
      withContact({ timeZone: '+01:00' }),
      'contacts.0.timeZone',
      'unknown-time-zone',
      '"+01:00"',
      'write a region and a city',
    ],
    [
      'an event after now',
      withEvent({ type: 'applied', at: '2026-03-13T10:00:00.001Z' }),
      'history.1.at',
      'after-now',
      '"2026-03-13T10:00:00.001Z"',
      'correct the date or leave the event out until then',
    ],
    [
      'told after now',
      withEvent({ ...told('2026-03-12', 'rejected', { toldAt: '2026-03-14T10:00:00Z' }) }),
      'history.1.toldAt',
      'after-now',
      '"2026-03-14T10:00:00Z"',
      'correct the date',
    ],
    [
      'an unknown contact',
      withEvent({ ...asked('2026-03-12T10:00:00Z', { to: 'dan' }) }),
      'history.1.to',
      'unknown-contact',
      '"dan"',
      'add the contact, or correct the id',
    ],
    [
      'an unknown contact in copy',
      withEvent({ ...asked('2026-03-12T10:00:00Z'), copyTo: ['dana', 'hugo'] }),
      'history.1.copyTo.1',
      'unknown-contact',
      '"hugo"',
      'add the contact',
    ],
    [
      'an unknown contact heard of',
      withEvent({ ...heard('2026-03-12T10:00:00Z', 'other', { from: 'x' }) }),
      'history.1.from',
      'unknown-contact',
      '"x"',
      'add the contact',
    ],
    [
      'an unknown contact who promised',
      withEvent({ ...promised('2026-03-12', { from: 'x' }) }),
      'history.1.from',
      'unknown-contact',
      '"x"',
      'add the contact',
    ],
    [
      'an unknown contact who told',
      withEvent({ ...told('2026-03-12', 'offer', { from: 'x' }) }),
      'history.1.from',
      'unknown-contact',
      '"x"',
      'add the contact',
    ],
    [
      'an unknown contact to stop for',
      withEvent({ type: 'asked-to-stop', at: '2026-03-12', by: 'x' }),
      'history.1.by',
      'unknown-contact',
      '"x"',
      'add the contact',
    ],
    [
      'an unknown interviewer',
      withInterview({ interviewers: ['dana', 'ines'] }),
      'interviews.0.interviewers.1',
      'unknown-contact',
      '"ines"',
      'add the contact',
    ],
    [
      'an unknown interview',
      withEvent({ ...asked('2026-03-12T10:00:00Z'), interview: 'third' }),
      'history.1.interview',
      'unknown-interview',
      '"third"',
      'add the interview, or correct the id',
    ],
    [
      'an unknown event',
      withEvent({ type: 'retracted', at: '2026-03-12', event: 'e9' }),
      'history.1.event',
      'unknown-event',
      '"e9"',
      'give the id of the event to undo',
    ],
    [
      'a span of two units',
      withEvent({ type: 'feedback-promised', at: '2026-03-12', by: { within: { days: 2, hours: 3 } } }),
      'history.1.by.within',
      'span-unit',
      'days and hours',
      'give exactly one of days, workingDays or hours',
    ],
    [
      'a span of none',
      withEvent({ type: 'feedback-promised', at: '2026-03-12', by: { within: { weeks: 2 } } }),
      'history.1.by.within',
      'span-unit',
      'no unit',
      'give exactly one of',
    ],
    [
      'a negative span',
      withEvent({ type: 'feedback-promised', at: '2026-03-12', by: { within: { days: -1 } } }),
      'history.1.by.within.days',
      'not-whole',
      '-1',
      'a whole number from 0',
    ],
    [
      'half a day',
      withEvent({ type: 'feedback-promised', at: '2026-03-12', by: { within: { days: 0.5 } } }),
      'history.1.by.within.days',
      'not-whole',
      '0.5',
      'a whole number from 0',
    ],
    [
      'NaN days',
      withEvent({ type: 'feedback-promised', at: '2026-03-12', by: { within: { workingDays: Number.NaN } } }),
      'history.1.by.within.workingDays',
      'not-whole',
      'NaN',
      'a whole number from 0',
    ],
    [
      'days without an end',
      withEvent({ type: 'feedback-promised', at: '2026-03-12', by: { within: { days: 1e9 } } }),
      'history.1.by.within.days',
      'not-whole',
      '1000000000',
      'a whole number from 0 to 5000',
    ],
    [
      'one day more than is read',
      withEvent({ type: 'feedback-promised', at: '2026-03-12', by: { within: { days: 5001 } } }),
      'history.1.by.within.days',
      'not-whole',
      '5001',
      'a whole number from 0 to 5000',
    ],
    [
      'days in words',
      withEvent({ type: 'feedback-promised', at: '2026-03-12', by: { within: { days: '2' } } }),
      'history.1.by.within.days',
      'not-whole',
      '"2"',
      'a whole number from 0',
    ],
    [
      'a number for a span',
      withEvent({ type: 'feedback-promised', at: '2026-03-12', by: { within: 2 } }),
      'history.1.by.within',
      'wrong-type',
      '2 is not',
      'a span, as in { days: 3 }',
    ],
    [
      'a promise of two dates',
      withEvent({ type: 'feedback-promised', at: '2026-03-12', by: { date: '2026-03-20', within: { days: 2 } } }),
      'history.1.by',
      'feedback-date',
      'date and within',
      'give exactly one of date, instant or within',
    ],
    [
      'a promise of none',
      withEvent({ type: 'feedback-promised', at: '2026-03-12', by: {} }),
      'history.1.by',
      'feedback-date',
      'nothing',
      'give exactly one of date, instant or within',
    ],
    [
      'a promised local time',
      withEvent({ type: 'feedback-promised', at: '2026-03-12', by: { instant: '2026-03-20T17:00' } }),
      'history.1.by.instant',
      'offset-missing',
      '"2026-03-20T17:00"',
      'add the offset',
    ],
    [
      'an end before the start',
      withInterview({ endsAt: '2026-03-05T09:00:00Z' }),
      'interviews.0.endsAt',
      'ends-before-start',
      '"2026-03-05T09:00:00Z"',
      'give the instant at which the interview ended',
    ],
    [
      'an end at the start',
      withInterview({ endsAt: '2026-03-05T10:00:00Z' }),
      'interviews.0.endsAt',
      'ends-before-start',
      '"2026-03-05T10:00:00Z"',
      'give the instant',
    ],
    [
      'held, and not started',
      withInterview({ startsAt: '2026-03-14T10:00:00Z', endsAt: '2026-03-14T11:00:00Z' }),
      'interviews.0.status',
      'not-started',
      '"held"',
      'write "scheduled" until then',
    ],
    [
      'missed, and not started',
      withInterview({ startsAt: '2026-03-14T10:00:00Z', endsAt: '2026-03-14T11:00:00Z', status: 'missed-by-employer' }),
      'interviews.0.status',
      'not-started',
      '"missed-by-employer"',
      'write "scheduled"',
    ],
    [
      'an unknown status',
      withInterview({ status: 'done' }),
      'interviews.0.status',
      'unknown-value',
      '"done"',
      'write one of scheduled, held, cancelled, missed-by-employer, missed-by-candidate',
    ],
    ['an unknown format', withInterview({ format: 'zoom' }), 'interviews.0.format', 'unknown-value', '"zoom"', 'onsite, video, phone'],
    ['an unknown role', withContact({ role: 'boss' }), 'contacts.0.role', 'unknown-value', '"boss"', 'hiring-manager'],
    [
      'an unknown channel',
      withContact({ prefers: 'fax' }),
      'contacts.0.prefers',
      'unknown-value',
      '"fax"',
      'phone, email, sms, linkedin, letter',
    ],
    [
      'an unknown channel refused',
      withContact({ refuses: ['phone', 'fax'] }),
      'contacts.0.refuses.1',
      'unknown-value',
      '"fax"',
      'phone, email',
    ],
    [
      'an unknown event type',
      withEvent({ type: 'ghosted', at: '2026-03-12' }),
      'history.1.type',
      'unknown-value',
      '"ghosted"',
      'applied, feedback-promised',
    ],
    [
      'an unknown purpose',
      withEvent({ ...asked('2026-03-12T10:00:00Z'), purpose: 'chat' }),
      'history.1.purpose',
      'unknown-value',
      '"chat"',
      'application-check',
    ],
    [
      'an unknown channel used',
      withEvent({ ...asked('2026-03-12T10:00:00Z'), channel: 'fax' }),
      'history.1.channel',
      'unknown-value',
      '"fax"',
      'phone, email',
    ],
    [
      'an unknown result',
      withEvent({ ...asked('2026-03-12T10:00:00Z'), result: 'ok' }),
      'history.1.result',
      'unknown-value',
      '"ok"',
      'sent, spoke, voicemail, no-answer, bounced',
    ],
    [
      'an unknown saying',
      withEvent({ ...asked('2026-03-12T10:00:00Z'), said: 'bye' }),
      'history.1.said',
      'unknown-value',
      '"bye"',
      'final-follow-up',
    ],
    [
      'an unknown kind',
      withEvent({ ...heard('2026-03-12T10:00:00Z', 'yes' as never) }),
      'history.1.kind',
      'unknown-value',
      '"yes"',
      'no-decision-yet, standard-answer, request, automatic, other',
    ],
    [
      'an unknown channel heard on',
      withEvent({ ...heard('2026-03-12T10:00:00Z', 'other'), channel: 'fax' }),
      'history.1.channel',
      'unknown-value',
      '"fax"',
      'phone, email',
    ],
    [
      'an unknown decision',
      withEvent({ ...told('2026-03-12', 'yes' as never) }),
      'history.1.decision',
      'unknown-value',
      '"yes"',
      'offer, rejected, on-hold, position-closed',
    ],
    [
      'no channels to stop on',
      withEvent({ type: 'asked-to-stop', at: '2026-03-12', channels: [] }),
      'history.1.channels',
      'empty',
      'the list is empty',
      'leave the list out to stop all',
    ],
    [
      'an id of 257 characters',
      { ...interviewed(), id: 'x'.repeat(257) },
      'id',
      'text-too-long',
      `"${'x'.repeat(60)}"... has 257 characters`,
      'an id may have 256',
    ],
    [
      'a text of 10,001 characters',
      { ...interviewed(), role: 'x'.repeat(10_001) },
      'role',
      'text-too-long',
      `"${'x'.repeat(60)}"... has 10001 characters`,
      'at most 10000 are read',
    ],
    [
      'no status',
      withInterview({ status: undefined }),
      'interviews.0.status',
      'missing',
      'nothing is given',
      'give one of scheduled, held, cancelled, missed-by-employer, missed-by-candidate',
    ],
    ['an empty id', { ...interviewed(), id: '' }, 'id', 'empty', 'empty', 'give each a text of its own'],
    [
      'no employer',
      { ...interviewed(), employer: undefined as never },
      'employer',
      'missing',
      'nothing is given',
      'give an employer with a timeZone',
    ],
    ['no zone', interviewed([], { employer: {} as never }), 'employer.timeZone', 'missing', 'nothing is given', 'as in "Europe/London"'],
    ['a number for a name', withContact({ name: 7 }), 'contacts.0.name', 'wrong-type', '7', 'a text'],
    ['a text for a flag', withContact({ mayCall: 'yes' }), 'contacts.0.mayCall', 'wrong-type', '"yes"', 'true or false'],
    ['a text for a list', application({ contacts: 'dana' as never }), 'contacts', 'wrong-type', '"dana"', 'a list'],
    [
      'half a head',
      interviewed([], { employer: { timeZone: 'Europe/London', headcount: 2.5 } }),
      'employer.headcount',
      'not-whole',
      '2.5',
      'a whole number from 0',
    ],
    [
      'hours past midnight',
      interviewed([], { employer: { timeZone: 'Europe/London', calendar: { ...weekdays, hours: [['22:00', '06:00']] } } }),
      'employer.calendar.hours.0',
      'hours-past-midnight',
      '"22:00" to "06:00"',
      'write two ranges of one date, ["00:00", "06:00"] and ["22:00", "24:00"]',
    ],
    [
      'a calendar that never opens',
      interviewed([], { employer: { timeZone: 'Europe/London', calendar: { ...weekdays, weekend: [1, 2, 3, 4, 5, 6, 7] } } }),
      'employer.calendar',
      'calendar-never-open',
      'no open instant within 400 days',
      'leave some time open',
    ],
  ])('%s', (_, start, path, code, value, remedy) => {
    const issues = ask(start);

    expect(issues).toEqual([{ code, path, message: expect.stringContaining(remedy) }]);
    expect(issues[0]?.message).toContain(value);
  });
});

describe('The value in a message', () => {
  const edge = 'x'.repeat(60);

  test.each<[string, unknown, string]>([
    ['a text', 'yes', '"yes"'],
    ['a text with what JSON escapes', 'a "b"\n', String.raw`"a \"b\"\n"`],
    ['a text of 60 characters, whole', edge, `"${edge}"`],
    ['a longer one, cut', `${edge}y`, `"${edge}"...`],
    ['a number', 7, '7'],
    ['no number', Number.NaN, 'NaN'],
    ['null', null, 'null'],
    ['a list by its length', ['a', 'b'], 'a list of 2'],
    ['an object', { a: 1 }, 'an object'],
    ['a function without its source', () => 7, 'a function'],
    ['a symbol without its text', Symbol(edge), 'a symbol'],
    ['a big number', 10n, '10'],
  ])('%s', (_, mayCall, shown) => {
    expect(ask(withContact({ mayCall }))).toEqual([
      { code: 'wrong-type', path: 'contacts.0.mayCall', message: `${shown} is not true or false` },
    ]);
  });
});

test('5000 days are read', () => {
  // Friday, 13 March 2026 and 5000 days are Sunday, 20 November 2039: it is passed on Monday.
  const long = interviewed([{ type: 'feedback-promised', at: '2026-03-13', by: { within: { days: 5000 } } }]);

  expect(nextFollowUp(long, { now: '2026-03-13T10:00:00Z' })).toMatchObject({ type: 'wait', until: '2039-11-21T09:00:00.000+00:00' });
});

describe('Events after `now`', () => {
  const dated = (at: string, now: string) => problems(withEvent({ type: 'applied', at }), now);

  test('an event at now has happened', () => {
    expect(dated(friday, friday)).toEqual([]);
  });

  test.each([
    ['2026-03-13T09:59:59.999Z', '2026-03-13', []],
    ['2026-03-13T09:59:59.999Z', '2026-03-14', ['history.1.at after-now']],
    ['2026-03-13T10:00:00Z', '2026-03-14', []], // just begun on the Line Islands
    ['2026-03-13T10:00:00Z', '2026-03-15', ['history.1.at after-now']],
    ['2026-12-31T10:00:00Z', '2027-01-01', []],
  ])(
    '"a date-only `at` is after `now` only if it is later than today\'s date everywhere on Earth (UTC+14)": at %s the date %s',
    (now, at, expected) => {
      expect(dated(at, now)).toEqual(expected);
    },
  );

  test('a scheduled or cancelled interview may be to come', () => {
    const later = { startsAt: '2026-03-20T10:00:00Z', endsAt: '2026-03-20T11:00:00Z' };

    expect(
      ['scheduled', 'cancelled'].map((status) =>
        problems(application({ contacts: [dana], interviews: [{ ...panel, ...later, status: status as never }] })),
      ),
    ).toEqual([[], []]);
  });

  test('a `held` interview that has started and not ended is none', () => {
    expect(problems(application({ contacts: [dana], interviews: [panel] }), '2026-03-05T10:00:00Z')).toEqual([]);
  });

  test('what is promised, snoozed to, or asked for may lie ahead', () => {
    const ahead = [
      promised('2027-01-01'),
      heard('2026-03-12T10:00:00Z', 'request', { notBefore: '2027-01-01', by: { date: '2027-01-02' }, awayUntil: '2027-01-01' }),
      { type: 'snoozed', at: '2026-03-12', until: '2027-01-01' } as const,
    ];

    expect(problems(interviewed(ahead))).toEqual([]);
  });

  test('a decision that was not told is checked all the same', () => {
    expect(problems(withEvent({ ...told('2026-03-15', 'rejected', { toldAt: null }) }))).toEqual(['history.1.at after-now']);
  });
});

describe('Ids', () => {
  test('"the same event twice (same id) counts once"', () => {
    const call = { id: 'e1', ...asked('2026-03-13T09:00:00Z') } as HistoryEvent;
    const twice = interviewed([promised('2026-03-12'), call, { ...call }]);

    expect(nextFollowUp(twice, { now: friday })).toEqual(nextFollowUp(interviewed([promised('2026-03-12'), call]), { now: friday }));
  });

  test('the same event once more with another note, or with its keys in another order, is the same', () => {
    const call: HistoryEvent = {
      id: 'e1',
      type: 'contacted',
      at: '2026-03-13T09:00:00Z',
      purpose: 'feedback-request',
      channel: 'phone',
      note: 'engaged',
    };
    const again: HistoryEvent = { channel: 'phone', purpose: 'feedback-request', at: '2026-03-13T09:00:00Z', type: 'contacted', id: 'e1' };

    expect(problems(interviewed([call, again]))).toEqual([]);
  });

  test('two events without an id are two, though they are alike', () => {
    const call = asked('2026-03-13T09:00:00Z');

    expect(nextFollowUp(interviewed([promised('2026-03-12'), call, call]), { now: friday })).toMatchObject({ step: { attempt: 3 } });
  });

  test.each<[string, JobApplication, string]>([
    [
      'event',
      interviewed([
        { id: 'e1', ...asked('2026-03-12T10:00:00Z') } as HistoryEvent,
        { id: 'e1', ...asked('2026-03-12T11:00:00Z') } as HistoryEvent,
      ]),
      'history.2.id',
    ],
    ['contact', interviewed([], { contacts: [dana, { ...hugo, id: 'dana' }] }), 'contacts.1.id'],
    ['interview', interviewed([], { interviews: [panel, { ...panel, round: 2 }] }), 'interviews.1.id'],
  ])('one id for two different %ss', (_, start, path) => {
    expect(ask(start)).toEqual([
      { code: 'duplicate-id', path, message: expect.stringMatching(/^"\w+" is another \w+ already: give each an id of its own$/) },
    ]);
  });

  test('the same contact and the same interview twice count once', () => {
    expect(nextFollowUp(interviewed([], { contacts: [dana, { ...dana }], interviews: [panel, { ...panel }] }), { now: friday })).toEqual(
      nextFollowUp(interviewed(), { now: friday }),
    );
  });

  test('an interviewer named twice is thanked once', () => {
    const twice = interviewed([], { interviews: [{ ...panel, interviewers: ['dana', 'dana'] }] });

    expect(nextFollowUp(twice, { now: '2026-03-05T13:00:00Z' })).toMatchObject({ step: { purpose: 'feedback-request' } });
  });
});

describe('"`issues` (all of them, not the first)"', () => {
  test('a question with something wrong everywhere', () => {
    const broken = {
      id: 7,
      role: null,
      preferred: 'yes',
      employer: { name: 1, timeZone: 'CST', headcount: -1, calendar: { weekend: [8], hours: [['9', '17:00']] } },
      contacts: [{ id: '', name: 'A', role: 'x', notBefore: '2026-13-01' }, 7],
      interviews: [{ id: 'i', startsAt: '2026-03-05T10:00', status: 'done', topics: [7] }, null],
      history: [{ type: 'applied' }, { type: 'contacted', at: 'x', purpose: 'x', channel: 'x' }, 'applied'],
    };

    const found = problemsOf(() => nextFollowUp(broken as never, { now: 'now', policy: { id: 'x' } as never, ledger: 7 as never }));

    expect([...found].sort()).toEqual([
      'contacts.0.id empty',
      'contacts.0.notBefore unreal-date',
      'contacts.0.role unknown-value',
      'contacts.1 wrong-type',
      'employer.calendar.hours.0.0 unreal-time',
      'employer.calendar.weekend.0 unknown-weekday',
      'employer.headcount not-whole',
      'employer.name wrong-type',
      'employer.timeZone unknown-time-zone',
      'history.0.at missing',
      'history.1.at not-an-instant',
      'history.1.channel unknown-value',
      'history.1.purpose unknown-value',
      'history.2 wrong-type',
      'id wrong-type',
      'interviews.0.startsAt offset-missing',
      'interviews.0.status unknown-value',
      'interviews.0.topics.0 wrong-type',
      'interviews.1 wrong-type',
      'ledger wrong-type',
      'now not-an-instant',
      'policy.application missing',
      'policy.calendar missing',
      'policy.feedback missing',
      'policy.id policy-id',
      'policy.outcome missing',
      'policy.thankYou missing',
      'preferred wrong-type',
      'role wrong-type',
    ]);
  });

  test('the message names ten and counts the rest', () => {
    const events = Array.from({ length: 25 }, () => ({ type: 'applied', at: 'x' }) as HistoryEvent);

    expect(() => nextFollowUp(application({ history: events }), { now: friday })).toThrow(
      /^history\.0\.at: "x" is not an instant.*\n(.*\n){9}and 15 more$/,
    );
  });
});

test('"unknown keys: the functions ignore them"', () => {
  const odd = JSON.parse(
    JSON.stringify(interviewed([promised('2026-03-12')]))
      .replaceAll('"id":', '"colour":"blue","id":')
      .replaceAll('"type":', '"colour":"blue","type":'),
  );

  expect(nextFollowUp(odd, { now: friday })).toEqual(nextFollowUp(interviewed([promised('2026-03-12')]), { now: friday }));
});

test('a field that is there and undefined is left out', () => {
  const sparse = {
    ...interviewed([promised('2026-03-12')]),
    preferred: undefined,
    employer: { ...interviewed().employer, name: undefined },
  };

  expect(nextFollowUp(sparse as never, { now: friday })).toEqual(nextFollowUp(interviewed([promised('2026-03-12')]), { now: friday }));
});
