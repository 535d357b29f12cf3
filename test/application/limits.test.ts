import { describe, expect, test } from 'vitest';
import {
  classic,
  definePolicy,
  type HistoryEvent,
  isFollowUpError,
  type JobApplication,
  mayContact,
  nextFollowUp,
  planFollowUps,
} from '../../src/index.js';
import { application, asked, dana, gistOf, heard, hugo, interviewed, issuesOf, panel, promised, stepOf, told } from '../builders.js';
import { full, fullNow } from './full-application.js';

const friday = '2026-03-13T10:00:00Z';
const ask = (start: unknown, options: object = {}) => issuesOf(() => nextFollowUp(start as JobApplication, { now: friday, ...options }));

describe('Text of ten megabytes', () => {
  const long = 'x'.repeat(10_000_000);
  const { id: _id, ...panelWithoutId } = panel;

  test.each<[string, unknown, string]>([
    ['id', { ...interviewed(), id: long }, 'text-too-long'],
    ['role', { ...interviewed(), role: long }, 'text-too-long'],
    ['employer.name', interviewed([], { employer: { ...interviewed().employer, name: long } }), 'text-too-long'],
    ['employer.timeZone', interviewed([], { employer: { timeZone: long } }), 'unknown-time-zone'],
    ['contacts.0.name', interviewed([], { contacts: [{ ...dana, name: long }] }), 'text-too-long'],
    ['contacts.0.email', interviewed([], { contacts: [{ ...dana, email: long }] }), 'text-too-long'],
    ['contacts.0.role', interviewed([], { contacts: [{ ...dana, role: long as never }] }), 'unknown-value'],
    ['contacts.0.notBefore', interviewed([], { contacts: [{ ...dana, notBefore: long }] }), 'not-a-date'],
    ['interviews.0.id', interviewed([], { interviews: [{ ...panelWithoutId, id: long }] }), 'text-too-long'],
    [
      'interviews.0.startsAt',
      interviewed([], { interviews: [{ ...panel, startsAt: `2026-03-05T10:00:00.${'1'.repeat(10_000_000)}Z` }] }),
      'not-an-instant',
    ],
    ['interviews.0.topics.0', interviewed([], { interviews: [{ ...panel, topics: [long] }] }), 'text-too-long'],
    ['interviews.0.status', interviewed([], { interviews: [{ ...panel, status: long as never }] }), 'unknown-value'],
    ['interviews.0.interviewers.0', interviewed([], { interviews: [{ ...panel, interviewers: [long] }] }), 'text-too-long'],
    ['history.1.at', interviewed([asked(`2026-03-12T10:00:00Z[${long}]`)]), 'unknown-time-zone'],
    ['history.1.to', interviewed([asked(friday, { to: long })]), 'text-too-long'],
    ['history.1.interview', interviewed([asked(friday, { interview: long })]), 'wrong-type'],
    ['history.1.what', interviewed([heard(friday, 'request', { what: long })]), 'text-too-long'],
    ['history.1.by.date', interviewed([promised(long)]), 'not-a-date'],
    ['history.1.event', interviewed([{ type: 'retracted', at: friday, event: long }]), 'text-too-long'],
    ['history.1.id', interviewed([{ ...asked(friday), id: long }]), 'text-too-long'],
    ['history.1.type', interviewed([{ type: long, at: friday } as never]), 'unknown-value'],
  ])('in %s is refused, with a short message', (path, start, code) => {
    const [issue] = ask(start);

    expect(issue).toMatchObject({ path, code });
    expect(issue?.message.length).toBeLessThan(400);
  });

  test('of an interview to come that has an unknown status, in a short message', () => {
    const issues = ask(
      interviewed([], {
        interviews: [{ ...panel, startsAt: '2026-03-20T10:00:00Z', endsAt: '2026-03-20T11:00:00Z', status: long as never }],
      }),
    );

    expect(issues.map(({ message }) => message.length).filter((length) => length > 400)).toEqual([]);
  });

  test('in a date of the calendar is refused, with a short path', () => {
    const [issue] = ask(
      interviewed([], { employer: { timeZone: 'Europe/London', calendar: { weekend: [], hours: [], dates: { [long]: [] } } } }),
    );

    expect([(issue?.path ?? '').length < 400, (issue?.message ?? '').length < 400, issue?.code]).toEqual([true, true, 'not-a-date']);
  });

  test("in a note is nobody's concern", () => {
    const noted = interviewed([promised('2026-03-12', { note: long })]);

    expect(nextFollowUp(noted, { now: friday })).toMatchObject({ type: 'act' });
  });

  test('the longest text and the longest id that are read are accepted', () => {
    expect(ask({ ...interviewed(), id: 'x'.repeat(256), role: 'x'.repeat(10_000) })).toEqual([]);
    expect(ask({ ...interviewed(), id: 'x'.repeat(257), role: 'x'.repeat(10_001) }).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'id text-too-long',
      'role text-too-long',
    ]);
  });
});

describe('Long lists', () => {
  /** Contacts one minute apart, the last at 09:59 on Wednesday, 11 March 2026, listed backwards. */
  const events = (count: number): HistoryEvent[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `e${index}`,
      type: 'contacted',
      at: new Date(Date.UTC(2026, 2, 11, 9, 59) - index * 60_000).toISOString(),
      purpose: 'other',
      channel: 'email',
      to: 'dana',
    }));

  test('100,000 events are answered', () => {
    const busy = interviewed(events(100_000 - 1));

    const next = nextFollowUp(busy, { now: '2026-03-11T10:00:00Z' });

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-16T09:00:00.000+00:00', '2026-03-16T17:00:00.000+00:00']); // Saturday, three days after, is not worked
  });

  test('100,000 events at one instant are answered', () => {
    const busy = interviewed(Array.from({ length: 99_999 }, () => asked('2026-03-12T10:00:00Z')));

    expect(stepOf(nextFollowUp(busy, { now: friday })).attempt).toBe(100_000);
  });

  test('one more is refused, and none of them is read', () => {
    const issues = ask(application({ history: Array.from({ length: 100_001 }, () => 7 as never) }));

    expect(issues).toEqual([{ code: 'too-many', path: 'history', message: 'the list has 100001 items: at most 100000 are read' }]);
  });

  test.each(['contacts', 'interviews'])('%s: at most a thousand', (field) => {
    expect(ask({ ...application(), [field]: Array.from({ length: 1001 }, () => 7) })).toEqual([
      { code: 'too-many', path: field, message: 'the list has 1001 items: at most 1000 are read' },
    ]);
  });

  test('a thousand contacts and a thousand interviews are answered', () => {
    const contacts = Array.from({ length: 1000 }, (_, index) => ({ ...hugo, id: `c${index}` }));
    const interviews = Array.from({ length: 1000 }, (_, index) => ({ ...panel, id: `i${index}`, interviewers: [] }));

    expect(gistOf(nextFollowUp(application({ contacts, interviews }), { now: friday })).slice(0, 2)).toEqual(['due', 'feedback-request']);
  });

  test('a promise many years ahead is waited for', () => {
    expect(nextFollowUp(interviewed([promised('2126-03-12')]), { now: friday })).toMatchObject({
      type: 'wait',
      until: '2126-03-13T09:00:00.000+00:00',
    });
  });

  test('an answer beyond the year 9999 is an error, and no nonsense', () => {
    expect(ask(interviewed([promised('9999-12-31')]))).toMatchObject([{ code: 'out-of-range' }]);
  });
});

describe('Keys that JavaScript minds', () => {
  test('`__proto__` in JSON is data and pollutes nothing', () => {
    const text = JSON.stringify(interviewed([promised('2026-03-12')]));
    const hostile = JSON.parse(text.replace(/\{/g, '{"__proto__":{"polluted":true,"at":"2026-01-01","left":true,"maxAttempts":0},'));

    const next = nextFollowUp(hostile, { now: friday });

    expect(next).toEqual(nextFollowUp(interviewed([promised('2026-03-12')]), { now: friday }));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('`__proto__`, `constructor` and `toString` are ids like any other', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const contacts = ids.map((id) => ({ ...dana, id, left: id !== 'constructor' }));
    const history: HistoryEvent[] = [
      ...ids.map((id) => ({ id, type: 'applied', at: '2026-03-01' }) as HistoryEvent),
      { type: 'retracted', at: friday, event: '__proto__' },
    ];

    const next = nextFollowUp(
      application({ contacts, interviews: [{ ...panel, id: '__proto__', interviewers: ['__proto__'] }], history }),
      { now: friday },
    );

    expect(next).toMatchObject({ type: 'act', step: { to: { contact: 'constructor' } } });
  });

  test('`__proto__` as a date of the calendar is refused like any other text', () => {
    const calendar = JSON.parse('{"weekend":[],"hours":[["09:00","17:00"]],"dates":{"__proto__":[]},"hoursByWeekday":{"constructor":[]}}');

    expect(ask(interviewed([], { employer: { timeZone: 'Europe/London', calendar } })).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'employer.calendar.hoursByWeekday unknown-weekday',
      'employer.calendar.dates.__proto__ not-a-date',
    ]);
  });

  test('objects without a prototype are read like any other', () => {
    const bare = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(bare);
      if (typeof value !== 'object' || value === null) return value;
      return Object.assign(Object.create(null), Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bare(part)])));
    };

    expect(nextFollowUp(bare(full) as JobApplication, { now: fullNow })).toEqual(nextFollowUp(full, { now: fullNow }));
  });

  test('a status that cannot be written as text is complained about like any other', () => {
    const status = JSON.parse('{"toString":null}');

    expect(
      ask(interviewed([], { interviews: [{ ...panel, startsAt: '2026-03-20T10:00:00Z', endsAt: '2026-03-20T11:00:00Z', status }] })).map(
        ({ path }) => path,
      ),
    ).toContain('interviews.0.status');
  });
});

describe('Nests deeper than any stack', () => {
  const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);

  test.each<[string, () => unknown]>([
    [
      'an unknown key of an event',
      () => nextFollowUp(interviewed([{ ...asked('2026-03-12T10:00:00Z'), extra: deep } as never]), { now: friday }),
    ],
    [
      'an unknown key of two events at one instant',
      () =>
        nextFollowUp(
          interviewed([
            { ...asked('2026-03-12T10:00:00Z'), extra: deep } as never,
            { ...asked('2026-03-12T10:00:00Z'), extra: [deep] } as never,
          ]),
          { now: friday },
        ),
    ],
    [
      'an unknown key of the same event twice',
      () =>
        nextFollowUp(
          interviewed([
            { id: 'e1', ...asked('2026-03-12T10:00:00Z'), extra: deep } as never,
            { id: 'e1', ...asked('2026-03-12T10:00:00Z'), extra: [deep] } as never,
          ]),
          { now: friday },
        ),
    ],
    [
      "an unknown key of the employer's calendar",
      () =>
        nextFollowUp(
          interviewed([], {
            employer: { timeZone: 'Europe/London', calendar: { weekend: [], hours: [['09:00', '17:00']], extra: deep } as never },
          }),
          { now: friday },
        ),
    ],
    ['an unknown key of a policy', () => nextFollowUp(interviewed(), { now: friday, policy: { ...classic, extra: deep } as never })],
    ['an unknown key of a policy to define', () => definePolicy({ ...classic, extra: deep } as never)],
    ['where a text belongs', () => nextFollowUp({ ...interviewed(), role: deep }, { now: friday })],
  ])('in %s, are answered or complained about', (_, call) => {
    let caught: unknown = null;

    try {
      call();
    } catch (error) {
      caught = error;
    }

    expect(caught === null || isFollowUpError(caught)).toBe(true);
  });
});

describe('"inputs are never mutated (frozen inputs work)"', () => {
  function frozen<Value>(value: Value): Value {
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part);
    return Object.freeze(value);
  }
  const ledger = [
    {
      employer: 'Alder',
      stage: 'written-offer',
      receivedOn: '2026-03-19',
      answerBy: null,
      compensation: null,
      nameDisclosable: true,
    } as const,
  ];

  test('frozen, the answers are the same', () => {
    const [application, others, options] = [
      structuredClone(full),
      [interviewed()],
      { policy: structuredClone(classic), ledger: structuredClone(ledger) },
    ];
    const open = { now: fullNow, ...options };
    const questions = (start: JobApplication, more: typeof options, list: JobApplication[]) => [
      nextFollowUp(start, { now: fullNow, ...more }),
      planFollowUps(start, { now: fullNow, ...more, steps: 3 }),
      mayContact(start, { at: fullNow, channel: 'email', ...more, others: list }),
    ];
    const before = questions(application, options, others);

    const after = questions(frozen(structuredClone(full)), frozen(structuredClone(options)), frozen(structuredClone(others)));

    expect(after).toEqual(before);
    expect([application, open.policy, open.ledger]).toEqual([full, classic, ledger]);
  });

  test('the answer shares nothing with the input that a caller could change', () => {
    const start = structuredClone(interviewed([promised('2026-03-12'), told('2026-03-12T10:00:00Z', 'on-hold')]));
    const next = nextFollowUp(start, { now: friday });
    const before = structuredClone(next);

    (start.history as HistoryEvent[]).length = 0;
    (start.contacts as unknown[]).length = 0;

    expect(next).toEqual(before);
  });

  test('an answer survives JSON unchanged', () => {
    const answers = [
      nextFollowUp(full, { now: fullNow }),
      planFollowUps(full, { now: fullNow }),
      mayContact(full, { at: fullNow, channel: 'phone' }),
      nextFollowUp(application(), { now: fullNow }),
    ];

    expect(JSON.parse(JSON.stringify(answers))).toEqual(answers);
  });
});

test('a calendar or a policy that the caller has changed is read anew', () => {
  const calendar = { weekend: [6, 7] as (1 | 6 | 7)[], hours: [['09:00', '17:00']] as [string, string][] };
  const policy = { ...structuredClone(classic), calendar } as never as { feedback: { maxAttempts: number | null } };
  const start = application({
    employer: { timeZone: 'Europe/London' },
    contacts: [dana],
    interviews: [panel],
    history: [promised('2026-03-12')],
  });
  const before = nextFollowUp(start, { now: friday, policy: policy as never });

  calendar.hours[0] = ['11:00', '17:00'];
  const later = nextFollowUp(start, { now: friday, policy: policy as never });
  policy.feedback.maxAttempts = 0;
  const capped = nextFollowUp(start, { now: friday, policy: policy as never });

  expect([before.type, later.type, capped.type]).toEqual(['act', 'wait', 'stop']);
});
