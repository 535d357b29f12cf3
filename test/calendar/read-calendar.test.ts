import { describe, expect, test } from 'vitest';
import { addWorkingDays } from '../../src/calendar/add-working-days.js';
import { openHours } from '../../src/calendar/open-hours.js';
import { type KnownCalendar, readCalendar } from '../../src/calendar/read-calendar.js';
import type { Issue } from '../../src/errors.js';
import { firstDay, lastDay, parseDay } from '../../src/time/day.js';
import { hours, office } from './calendars.js';

function read(input: unknown, path = 'calendar'): { known: KnownCalendar | null; issues: Issue[] } {
  const issues: Issue[] = [];
  return { known: readCalendar(input, path, issues), issues };
}

function issues(input: unknown): string[] {
  const { known, issues } = read(input);
  expect(known).toBeNull();
  return issues.map(({ code, path, message }) => `${path}: ${code}: ${message}`);
}

/** Only where and what, for issues whose words are not the calendar's own. */
function codes(found: readonly string[]): string[] {
  return found.map((issue) => issue.split(': ').slice(0, 2).join(': '));
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}

/** An office calendar with one thing wrong. */
function broken(changes: Record<string, unknown>): string[] {
  return issues({ ...office(), ...changes });
}

describe('a calendar as integers', () => {
  test('holds the hours of each weekday, the dates and the coverage', () => {
    const { known, issues } = read({
      weekend: [7],
      hours: hours('13:00-17:00', '09:00-12:00'),
      hoursByWeekday: { 5: hours('10:00-24:00'), 7: hours('10:00-11:00') },
      holidays: ['2026-12-25'],
      dates: { '2026-12-24': hours('00:00-12:00') },
      coverage: { from: '2026-01-01', to: '2026-12-31' },
    });

    expect(issues).toEqual([]);
    const usual = [540, 720, 780, 1020];
    expect(known).toEqual({
      byWeekday: [[], usual, usual, usual, usual, [600, 1440], usual, []],
      byDay: new Map([
        [parseDay('2026-12-25'), []],
        [parseDay('2026-12-24'), [0, 720]],
      ]),
      holidaysGiven: true,
      coveredFrom: parseDay('2026-01-01'),
      coveredTo: parseDay('2026-12-31'),
      path: 'calendar',
    });
  });

  test('knows whether holidays were given, an empty list included, and covers all dates without a coverage', () => {
    expect(read(office()).known).toMatchObject({ holidaysGiven: false, coveredFrom: firstDay, coveredTo: lastDay });
    expect(read(office({ holidays: [] })).known).toMatchObject({ holidaysGiven: true });
    expect(read({ ...office(), holidays: undefined }).known).toMatchObject({ holidaysGiven: false });
  });

  test('takes the hours of a weekday that are undefined as left out', () => {
    const usual = [540, 1020];

    expect(read({ ...office(), hoursByWeekday: { 3: undefined } }).known?.byWeekday[3]).toEqual(usual);
  });

  test('may cover a single date', () => {
    const day = parseDay('2026-12-31');

    expect(read(office({ coverage: { from: '2026-12-31', to: '2026-12-31' } })).known).toMatchObject({ coveredFrom: day, coveredTo: day });
  });

  test('ignores keys that it does not know', () => {
    const source = { name: 'date-holidays', version: '3', notes: ['x', { region: 'GB' }] };

    expect(read({ ...office(), source }).issues).toEqual([]);
  });

  test.each<[string, () => unknown]>([
    [
      'a circle',
      () => {
        const parent: Record<string, unknown> = {};
        parent.parent = parent;
        return parent;
      },
    ],
    [
      'a frozen circle',
      () => {
        const parent: Record<string, unknown> = {};
        parent.parent = parent;
        return Object.freeze(parent);
      },
    ],
    ['nothing', () => null],
    ['a bigint', () => 1n],
    ['a function', () => () => 1],
    ['a nest a hundred thousand deep', () => JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
  ])('ignores such a key whatever it holds: %s', (_name, make) => {
    const extra = make();

    for (const calendar of [{ ...office(), extra }, Object.freeze({ ...freeze(office()), extra })]) {
      expect(addWorkingDays(calendar, { from: '2026-11-10', days: 1 })).toBe('2026-11-11');
      expect(addWorkingDays(calendar, { from: '2026-11-13', days: 1 })).toBe('2026-11-16');
    }
  });
});

describe('the calendar of the call before', () => {
  test('is not made again as long as its content stays the same', () => {
    const calendar = { weekend: [6, 7], hours: hours('09:00-17:00'), holidays: ['2026-12-25'], coverage: undefined };
    const { known } = read(calendar);

    expect(read(calendar).known).toBe(known);
    expect(read({ ...calendar }).known).not.toBe(known); // another object
    expect(read(calendar).known).toBe(known);
  });

  test('is made again where it stands elsewhere in the input, so that errors name the right place', () => {
    const calendar = office();

    expect(read(calendar, 'employer.calendar').known?.path).toBe('employer.calendar');
    expect(read(calendar, 'policy.calendar').known?.path).toBe('policy.calendar');
    expect(read(calendar, 'employer.calendar').known?.path).toBe('employer.calendar');
  });

  const date = '2026-12-25'; // a Friday
  const open = (calendar: unknown) => openHours(calendar as never, { date, timeZone: 'UTC' }).length;
  type Mutable = {
    weekend: number[];
    hours: string[][];
    holidays: string[];
    dates: Record<string, string[][]>;
    hoursByWeekday: Record<string, string[][]>;
  };
  const mutable = (): Mutable => ({ weekend: [6, 7], hours: hours('09:00-17:00'), holidays: [], dates: {}, hoursByWeekday: {} });

  test.each<[string, (calendar: Mutable) => void]>([
    ['a holiday is added', (calendar) => calendar.holidays.push(date)],
    ['the holidays are replaced', (calendar) => Object.assign(calendar, { holidays: [date] })],
    ['the weekend grows', (calendar) => calendar.weekend.push(5)],
    ['a weekday of the weekend changes', (calendar) => Object.assign(calendar.weekend, [5])],
    ['the hours are emptied', (calendar) => calendar.hours.pop()],
    ['a date is closed', (calendar) => Object.assign(calendar.dates, { [date]: [] })],
    ['a weekday loses its hours', (calendar) => Object.assign(calendar.hoursByWeekday, { 5: [] })],
  ])('is not used when %s between two calls', (_name, change) => {
    const calendar = mutable();
    expect(open(calendar)).toBe(1);

    change(calendar);

    expect(open(calendar)).toBe(0);
  });

  test('is not used when a time of day is written over in place, nor when it is taken back', () => {
    const calendar = mutable();
    const start = () => openHours(calendar as never, { date, timeZone: 'UTC' })[0]?.start;
    expect(start()).toBe('2026-12-25T09:00:00.000+00:00');

    (calendar.hours[0] as string[])[0] = '10:00';
    expect(start()).toBe('2026-12-25T10:00:00.000+00:00');

    (calendar.hours[0] as string[])[0] = '09:00';
    expect(start()).toBe('2026-12-25T09:00:00.000+00:00');
  });

  test('is not used when a list inside a frozen calendar is not frozen and changes', () => {
    const calendar = Object.freeze(mutable());
    expect(open(calendar)).toBe(1);

    calendar.holidays.push(date);

    expect(open(calendar)).toBe(0);
  });

  test('is not used when the innermost list is the one that is not frozen', () => {
    const calendar = mutable();
    Object.freeze(calendar);
    for (const part of [calendar.weekend, calendar.hours, calendar.holidays, calendar.dates, calendar.hoursByWeekday]) Object.freeze(part);
    const opens = () => openHours(calendar as never, { date, timeZone: 'UTC' })[0]?.start.slice(11, 16);
    expect(opens()).toBe('09:00');

    (calendar.hours[0] as string[])[0] = '10:00';

    expect(opens()).toBe('10:00');
  });

  test('of a calendar frozen through and through gives the same answers, again and again', () => {
    const calendar = freeze(mutable());
    const { known } = read(calendar);

    expect([open(calendar), open(calendar)]).toEqual([1, 1]);
    expect(read(calendar).known).toBe(known);
  });

  test('of a calendar frozen through and through is not compared with it again', () => {
    let looks = 0;
    const get = (target: object, key: string | symbol): unknown => {
      looks++;
      return Reflect.get(target, key);
    };
    const frozen = new Proxy(freeze(mutable()), { get });
    const loose = new Proxy(mutable(), { get });

    for (const [calendar, looksAgain] of [
      [frozen, false],
      [loose, true],
    ] as const) {
      open(calendar);
      looks = 0;
      open(calendar);
      expect(looks > 0).toBe(looksAgain);
    }
  });

  test('that was broken is read again: it has the same issues, and none once it is mended', () => {
    const calendar = mutable();
    calendar.weekend.push(8);
    const first = read(calendar).issues;
    expect(first).toHaveLength(1);
    expect(read(calendar).issues).toEqual(first);

    calendar.weekend.pop();

    expect(read(calendar).issues).toEqual([]);
    calendar.weekend.push(9);
    expect(read(calendar).issues).toHaveLength(1);
  });
});

test('a calendar is neither changed nor frozen', () => {
  const calendar = {
    weekend: [7, 6],
    hours: hours('13:00-17:00', '09:00-12:00'),
    holidays: ['2026-12-28', '2026-12-25'],
  };
  const copy = structuredClone(calendar);

  read(calendar);

  expect(calendar).toEqual(copy);
  expect(Object.isFrozen(calendar) || Object.isFrozen(calendar.hours)).toBe(false);
});

describe('what is wrong with a calendar', () => {
  test('more keys than any calendar has are counted and not read', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, []]));

    expect(broken({ dates: many })).toStrictEqual(['calendar.dates: too-many: 100000 keys are given: at most 10000 are read']);
    expect(broken({ hoursByWeekday: many })).toStrictEqual([
      'calendar.hoursByWeekday: too-many: 100000 keys are given: at most 100 are read',
    ]);
  });

  test('ten thousand dates are read, and one more is too many', () => {
    const dates = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [new Date(index * 86_400_000).toISOString().slice(0, 10), []]));

    expect(read(office({ dates: dates(10_000) })).known?.byDay.size).toBe(10_000);
    expect(codes(broken({ dates: dates(10_001) }))).toEqual(['calendar.dates: too-many']);
  });

  test.each<[unknown, string]>([
    [null, 'null'],
    ['Mo-Fr', '"Mo-Fr"'],
    [[], 'a list of 0'],
    [5, '5'],
  ])('%o is none', (input, shown) => {
    expect(codes(issues(input))).toEqual(['calendar: wrong-type']);
    expect(issues(input)[0]).toContain(`: ${shown} is not a calendar`);
  });

  test('nothing at all is none', () => {
    expect(codes(issues(undefined))).toEqual(['calendar: missing']);
  });

  test('weekend and hours are needed', () => {
    expect(codes(issues({})).sort()).toEqual(['calendar.hours: missing', 'calendar.weekend: missing']);
    for (const issue of issues({})) expect(issue).toContain('give a list');
  });

  test.each(['weekend', 'hours', 'holidays'])('%s of another type', (key) => {
    for (const value of [null, 'x', {}, 5]) expect(codes(broken({ [key]: value }))).toEqual([`calendar.${key}: wrong-type`]);
    expect(broken({ [key]: 'x' })[0]).toContain(': "x" is not a list');
  });

  test.each(['hoursByWeekday', 'dates'])('%s of another type', (key) => {
    for (const value of [null, 'x', [], 5]) expect(codes(broken({ [key]: value }))).toEqual([`calendar.${key}: wrong-type`]);
    expect(broken({ [key]: [] })[0]).toContain(': a list of 0 is not an object');
  });

  test.each([0, 8, -1, 1.5, Number.NaN, '6', null, true])('%o in the weekend', (weekday) => {
    const shown = typeof weekday === 'string' ? `"${weekday}"` : String(weekday);

    expect(broken({ weekend: [7, weekday] })).toEqual([
      `calendar.weekend.1: unknown-weekday: ${shown} is not a weekday: write 1 (Monday) to 7 (Sunday)`,
    ]);
  });

  test.each(['0', '8', '10', '17', '1.0', ' 1', '1 ', '-1', 'monday', ''])('%j as a key of hoursByWeekday', (weekday) => {
    expect(broken({ hoursByWeekday: { [weekday]: [] } })).toEqual([
      `calendar.hoursByWeekday: unknown-weekday: ${JSON.stringify(weekday)} is not a weekday: write 1 (Monday) to 7 (Sunday)`,
    ]);
  });

  test.each([
    ['2026-02-30', 'unreal-date', '"2026-02-30" names a date that does not exist in the calendar: check day and month'],
    ['25.12.2026', 'not-a-date', '"25.12.2026" is not a date: write YYYY-MM-DD, as in "2026-11-10"'],
    [20_261_225, 'wrong-type', '20261225 is not a date, as in "2026-11-10"'],
    [null, 'wrong-type', 'null is not a date, as in "2026-11-10"'],
    [undefined, 'missing', 'nothing is given: give a date, as in "2026-11-10"'],
    [new Date(0), 'wrong-type', 'an object is not a date, as in "2026-11-10"'],
  ])('%o among the holidays', (holiday, code, message) => {
    expect(broken({ holidays: ['2026-12-25', holiday] })).toEqual([`calendar.holidays.1: ${code}: ${message}`]);
  });

  test('a key of dates that is none, shown no longer than 60 characters', () => {
    expect(broken({ dates: { '2026-02-30': [] } })).toEqual([
      'calendar.dates.2026-02-30: unreal-date: "2026-02-30" names a date that does not exist in the calendar: check day and month',
    ]);
    expect(broken({ dates: { [`x${'y'.repeat(10_000)}`]: [['9', '10']] } }).map((issue) => issue.length < 400)).toEqual([true, true, true]);
    expect(broken(JSON.parse('{ "dates": { "__proto__": [] } }'))).toEqual([
      'calendar.dates.__proto__: not-a-date: "__proto__" is not a date: write YYYY-MM-DD, as in "2026-11-10"',
    ]);
  });

  test('a key of hoursByWeekday that is none is shown no longer than 60 characters', () => {
    const found = broken({ hoursByWeekday: { ['x'.repeat(10_000)]: [['9', '10']] } });

    expect(codes(found)).toEqual([
      `calendar.hoursByWeekday.${'x'.repeat(60)}.0.0: unreal-time`,
      `calendar.hoursByWeekday.${'x'.repeat(60)}.0.1: unreal-time`,
      'calendar.hoursByWeekday: unknown-weekday',
    ]);
    expect(found.every((issue) => issue.length < 400)).toBe(true);
  });

  test('hours of a date, and of a weekday, are checked like all hours', () => {
    expect(codes(broken({ dates: { '2026-12-24': null }, hoursByWeekday: { 3: [['09:00', '9:30']] } }))).toEqual([
      'calendar.hoursByWeekday.3.0.1: unreal-time',
      'calendar.dates.2026-12-24: wrong-type',
    ]);
  });

  test.each<[unknown, string]>([
    ['09:00-17:00', '"09:00-17:00"'],
    [['09:00'], 'a list of 1'],
    [['09:00', '12:00', '17:00'], 'a list of 3'],
    [[], 'a list of 0'],
    [{ open: '09:00', close: '17:00' }, 'an object'],
    [null, 'null'],
  ])('%o as a range', (range, shown) => {
    expect(broken({ hours: [range] })).toEqual([
      `calendar.hours.0: wrong-type: ${shown} is not a range of two times, as in ["09:00", "17:00"]`,
    ]);
  });

  test.each<[unknown, unknown, number[]]>([
    ['9:00', '17:00', [0]],
    ['09:00', '5pm', [1]],
    ['09:60', '24:01', [0, 1]],
    ['24:00', '24:00', [0]], // nothing opens at the end of a date
    [9, 17, [0, 1]],
    [null, '17:00', [0]],
    ['09:00', undefined, [1]],
  ])('%o to %o is not a range of times', (open, close, places) => {
    const shown = (value: unknown) => (typeof value === 'string' ? JSON.stringify(value) : String(value));

    expect(broken({ hours: [[open, close]] })).toEqual(
      places.map(
        (place) =>
          `calendar.hours.0.${place}: unreal-time: ${shown(place === 0 ? open : close)} is not a time: write 00:00 to 23:59, or 24:00 to close at the end of the date`,
      ),
    );
  });

  test('hours of no length', () => {
    expect(broken({ hours: hours('09:00-09:00') })).toEqual([
      'calendar.hours.0: empty-hours: "09:00" to "09:00" is no time at all: leave the range out, or close later',
    ]);
  });

  test('hours past midnight, with the way to write night hours', () => {
    expect(broken({ hours: hours('22:00-06:00') })).toEqual([
      'calendar.hours.0: hours-past-midnight: "22:00" to "06:00" runs past midnight: write two ranges of one date, ["00:00", "06:00"] and ["22:00", "24:00"]',
    ]);
    expect(read(office({ hours: hours('00:00-06:00', '22:00-24:00') })).issues).toEqual([]);
    expect(broken({ hours: hours('09:01-09:00') })).toHaveLength(1);
  });

  test('hours up to the midnight that ends the date are written with 24:00', () => {
    expect(broken({ hours: hours('14:00-00:00') })).toEqual([
      'calendar.hours.0: hours-past-midnight: "14:00" to "00:00" runs past midnight: close at "24:00"',
    ]);
  });

  test('a range that cannot be read overlaps with no other', () => {
    expect(codes(broken({ hours: [['x', '17:00'], ...hours('10:00-11:00')] }))).toEqual(['calendar.hours.0.0: unreal-time']);
    expect(codes(broken({ hours: [['24:00', '17:00'], ...hours('10:00-11:00')] }))).toEqual(['calendar.hours.0.0: unreal-time']);
    expect(codes(broken({ hours: [['09:00', 'x'], ...hours('10:00-11:00')] }))).toEqual(['calendar.hours.0.1: unreal-time']);
  });

  test.each<[string, string[][]]>([
    ['one after the other', hours('09:00-13:00', '12:59-17:00')],
    ['in any order', hours('12:00-17:00', '09:00-12:01')],
    ['one within the other', hours('09:00-17:00', '12:00-13:00')],
    ['the same twice', hours('09:00-17:00', '09:00-17:00')],
    ['the last two of three', hours('08:00-09:00', '10:00-12:00', '11:00-13:00')],
    ['all of three, told once', hours('09:00-17:00', '10:00-17:00', '11:00-17:00')],
  ])('ranges that overlap, %s', (_name, hours) => {
    expect(broken({ hours })).toEqual(['calendar.hours: hours-overlap: two ranges share some time: give ranges that do not overlap']);
  });

  test('ranges that touch do not overlap', () => {
    expect(read(office({ hours: hours('12:00-13:00', '09:00-12:00', '13:00-24:00') })).issues).toEqual([]);
  });

  test.each<[unknown, string[]]>([
    ['2026', ['calendar.coverage: wrong-type: "2026" is not an object with from and to']],
    [['2026-01-01', '2026-12-31'], ['calendar.coverage: wrong-type: a list of 2 is not an object with from and to']],
    [null, ['calendar.coverage: wrong-type: null is not an object with from and to']],
    [
      {},
      [
        'calendar.coverage.from: missing: nothing is given: give a date, as in "2026-11-10"',
        'calendar.coverage.to: missing: nothing is given: give a date, as in "2026-11-10"',
      ],
    ],
    [
      { from: '2026-02-29', to: '2026-12-31' },
      ['calendar.coverage.from: unreal-date: "2026-02-29" names a date that does not exist in the calendar: check day and month'],
    ],
    [
      { from: '2026-12-31', to: '2026-12-30' },
      ['calendar.coverage: coverage-reversed: "2026-12-31" comes after "2026-12-30": put the earlier date into from'],
    ],
  ])('%j as coverage', (coverage, expected) => {
    expect(broken({ coverage })).toEqual(expected);
  });

  test('everything is told at once', () => {
    const calendar = {
      weekend: [6, 'Sunday'],
      hours: hours('09:00-17:00', '16:00-18:00', '22:00-02:00'),
      hoursByWeekday: { 9: hours('08:00-08:00') },
      holidays: ['2026-02-30', 5],
      dates: { tomorrow: hours('25:00-26:00') },
      coverage: { from: '2027-01-01', to: '2026-01-01' },
    };

    expect(codes(issues(calendar))).toEqual([
      'calendar.hours.2: hours-past-midnight',
      'calendar.hours: hours-overlap',
      'calendar.hoursByWeekday.9.0: empty-hours',
      'calendar.hoursByWeekday: unknown-weekday',
      'calendar.weekend.1: unknown-weekday',
      'calendar.holidays.0: unreal-date',
      'calendar.holidays.1: wrong-type',
      'calendar.dates.tomorrow: not-a-date',
      'calendar.dates.tomorrow.0.0: unreal-time',
      'calendar.dates.tomorrow.0.1: unreal-time',
      'calendar.coverage: coverage-reversed',
    ]);
  });

  test('a hundred thousand holidays are read in their order', () => {
    const holidays = Array.from({ length: 100_000 }, (_, index) => new Date(index * 86_400_000).toISOString().slice(0, 10));
    const calendar = { weekend: [], hours: hours('09:00-17:00'), holidays } as never;

    expect(read(calendar).known?.byDay.size).toBe(100_000);
    expect(addWorkingDays(calendar, { from: holidays[99_999] as string, days: 1 })).toBe('2243-10-17');
  });

  test('more than that are refused, and none of them is read', () => {
    expect(codes(broken({ holidays: Array(100_001).fill('x') }))).toEqual(['calendar.holidays: too-many']);
  });
});
