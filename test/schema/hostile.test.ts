import { isFollowUpError } from 'interview-followup';
import {
  type Parsed,
  parseJobApplication,
  safeParseHistoryEvent,
  safeParseInterview,
  safeParseJobApplication,
  safeParseLedger,
  safeParseWorkingCalendar,
} from 'interview-followup/schema';
import { expect, test } from 'vitest';
import { calendar, short } from './examples.js';

function issuesOf(parsed: Parsed<unknown>): readonly { code: string; path: string; message: string }[] {
  return parsed.type === 'invalid' ? parsed.issues : [];
}

test('a list of a million items is refused before an item is read', () => {
  const history = Array.from({ length: 1_000_000 });
  const read = { count: 0 };
  Object.defineProperty(history, '0', { enumerable: true, get: () => (read.count += 1) });

  const issues = issuesOf(safeParseJobApplication({ ...short, history }));

  expect(issues).toStrictEqual([{ code: 'too-many', path: 'history', message: 'the list has 1000000 items: at most 100000 are read' }]);
  expect(read.count).toBe(0);
});

test('a hundred thousand broken events give a hundred issues and one that says there are more', () => {
  const history = Array.from({ length: 100_000 }, () => ({ type: 'applied' }));

  const issues = issuesOf(safeParseJobApplication({ ...short, history }));

  expect(issues).toHaveLength(101);
  expect(issues[99]).toMatchObject({ code: 'missing', path: 'history.99.at' });
  expect(issues[100]).toStrictEqual({
    code: 'more-issues',
    path: '',
    message: 'there are more issues than these 100: correct these first',
  });
});

test('exactly a hundred issues are all told, and no more are spoken of', () => {
  const history = Array.from({ length: 100 }, () => ({ type: 'applied' }));

  const issues = issuesOf(safeParseJobApplication({ ...short, history }));

  expect(issues).toHaveLength(100);
  expect(issues.every(({ code }) => code === 'missing')).toBe(true);
});

test.each([
  [100, 100],
  [101, 101],
  [150, 101],
])(
  'of %i unknown keys, dates that are none and keys of a span, %i issues are told, the last of more than a hundred being that',
  (many, issues) => {
    const keys = Object.fromEntries(Array.from({ length: many }, (_, index) => [`key${index}`, index]));

    const told = [
      issuesOf(safeParseJobApplication({ ...keys, ...short })),
      issuesOf(safeParseHistoryEvent({ type: 'feedback-promised', at: '2026-11-03', by: keys })),
      issuesOf(safeParseWorkingCalendar({ ...calendar, dates: keys })),
      issuesOf(safeParseWorkingCalendar({ ...calendar, holidays: Object.keys(keys) })),
    ];

    expect(told.map((list) => list.length)).toStrictEqual([issues, issues, issues, issues]);
    for (const list of told) {
      expect(list.slice(100)).toStrictEqual(
        many === 100 ? [] : [{ code: 'more-issues', path: '', message: 'there are more issues than these 100: correct these first' }],
      );
      expect(list.slice(0, 100).map(({ message }) => message)).toStrictEqual(
        Object.keys(keys)
          .slice(0, 100)
          .map((key) => expect.stringContaining(`"${key}"`)),
      );
    }
  },
);

test('ten thousand dates of a calendar are read, and no more', () => {
  const days = Array.from({ length: 10_001 }, (_, index) => new Date(index * 86_400_000).toISOString().slice(0, 10)); // from 1970 to 1997
  const datesOf = (some: readonly string[]): object => Object.fromEntries(some.map((day) => [day, []]));

  expect(safeParseWorkingCalendar({ ...calendar, dates: datesOf(days.slice(1)) }).type).toBe('valid');
  expect(issuesOf(safeParseWorkingCalendar({ ...calendar, dates: datesOf(days) }))).toStrictEqual([
    { code: 'too-many', path: 'dates', message: '10001 dates are given: at most 10000 are read' },
  ]);
});

test('reading stops soon after the hundredth issue', () => {
  const read = { count: 0 };
  const broken = {
    get type() {
      read.count += 1;
      return 'nonsense';
    },
  };

  safeParseJobApplication({ ...short, history: Array(100_000).fill(broken) });

  expect(read.count).toBeLessThan(1000);
});

test('lists within lists are bounded as a whole', () => {
  const interviews = Array.from({ length: 1000 }, () => ({ interviewers: Array(1000).fill(1), topics: Array(1000).fill(1) }));

  expect(issuesOf(safeParseJobApplication({ ...short, interviews }))).toHaveLength(101);
});

test('two hundred thousand unknown keys give a hundred issues', () => {
  const keys = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`key${index}`, index]));

  expect(issuesOf(safeParseJobApplication({ ...keys, ...short }))).toHaveLength(101);
  expect(issuesOf(safeParseHistoryEvent({ type: 'feedback-promised', at: '2026-11-03', by: keys }))).toHaveLength(101);
  expect(issuesOf(safeParseWorkingCalendar({ ...calendar, dates: keys }))).toStrictEqual([
    { code: 'too-many', path: 'dates', message: '200000 dates are given: at most 10000 are read' },
  ]);
}, 30_000);

test('ten thousand impossible dates give a hundred issues', () => {
  const dates = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`day ${index}`, []]));

  expect(issuesOf(safeParseWorkingCalendar({ ...calendar, dates }))).toHaveLength(101);
  expect(issuesOf(safeParseWorkingCalendar({ ...calendar, holidays: Object.keys(dates) }))).toHaveLength(101);
});

test('texts and keys of ten megabytes do not come back in the error', () => {
  const long = 'x'.repeat(10_000_000);
  const input = { id: long, role: long, employer: { timeZone: long, name: long, [long]: long }, [long]: long, history: [{ type: long }] };

  const parsed = safeParseJobApplication(input);

  expect(issuesOf(parsed).map(({ code }) => code)).toStrictEqual([
    'text-too-long',
    'text-too-long',
    'text-too-long',
    'unknown-time-zone',
    'unknown-key',
    'unknown-value',
    'unknown-key',
  ]);
  expect(JSON.stringify(parsed).length).toBeLessThan(5000);
});

test('instants and dates of ten megabytes are refused quickly', () => {
  const long = `2026-11-03T10:00:00Z[${'a'.repeat(10_000_000)}]`;

  const parsed = safeParseInterview({ id: 'i1', startsAt: long, status: 'held' });

  expect(parsed.type).toBe('invalid');
  expect(JSON.stringify(parsed).length).toBeLessThan(1000);
});

test('the error thrown for a hostile input is small', () => {
  const history = Array.from({ length: 100_000 }, () => ({ type: 'x'.repeat(100), ['y'.repeat(100)]: 1 }));

  try {
    parseJobApplication({ ...short, history });
    expect.unreachable();
  } catch (error) {
    expect(isFollowUpError(error) && error.issues.length).toBe(101);
    expect(String(error).length).toBeLessThan(10_000);
  }
});

test('an object two hundred thousand deep overflows nothing', () => {
  let deep: unknown = {};
  for (let depth = 0; depth < 200_000; depth++) deep = { employer: deep, by: deep, within: [deep] };

  expect(issuesOf(safeParseJobApplication(deep))).not.toHaveLength(0);
  expect(issuesOf(safeParseLedger([deep]))).not.toHaveLength(0);
});

test('an object that holds itself is refused, not followed', () => {
  const round: Record<string, unknown> = { ...short };
  round.employer = round;

  expect(issuesOf(safeParseJobApplication(round)).map(({ path }) => path)).toContain('employer.employer');
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [10n], [Symbol('x')], [() => 1], [new Date(0)], [new Map()]])(
  'what JSON does not know is refused, not thrown at: %s',
  (value) => {
    expect(issuesOf(safeParseJobApplication(value))).not.toHaveLength(0);
    expect(issuesOf(safeParseJobApplication({ ...short, preferred: value }))).toMatchObject([{ code: 'wrong-type', path: 'preferred' }]);
  },
);

test('holes of a list are missing items', () => {
  const history = new Array(2);

  expect(issuesOf(safeParseJobApplication({ ...short, history }))).toMatchObject([
    { code: 'missing', path: 'history.0' },
    { code: 'missing', path: 'history.1' },
  ]);
});
