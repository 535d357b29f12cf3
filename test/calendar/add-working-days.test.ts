import { describe, expect, test } from 'vitest';
import { addWorkingDays } from '../../src/calendar/add-working-days.js';
import type { IsoWeekday, WorkingCalendar } from '../../src/calendar/types.js';
import { hours, issuesOf, never, office } from './calendars.js';

function add(calendar: WorkingCalendar, from: string, days: number): string {
  return addWorkingDays(calendar, { from, days });
}

// November 2026: the 9th is a Monday, the 13th a Friday, the 14th a Saturday.

describe('the n-th working date strictly after, or before (C11)', () => {
  test.each([
    ['2026-11-09', 1, '2026-11-10'],
    ['2026-11-09', 4, '2026-11-13'],
    ['2026-11-09', 5, '2026-11-16'],
    ['2026-11-13', 1, '2026-11-16'], // from Friday
    ['2026-11-14', 1, '2026-11-16'], // from Saturday
    ['2026-11-15', 1, '2026-11-16'], // from Sunday
    ['2026-11-14', 2, '2026-11-17'],
    ['2026-11-09', -1, '2026-11-06'],
    ['2026-11-10', -1, '2026-11-09'],
    ['2026-11-14', -1, '2026-11-13'],
    ['2026-11-15', -1, '2026-11-13'],
    ['2026-11-15', -2, '2026-11-12'],
    ['2026-11-09', -5, '2026-11-02'],
    ['2026-11-09', 0, '2026-11-09'],
    ['2026-11-13', 0, '2026-11-13'],
    ['2026-11-14', 0, '2026-11-16'], // 0 goes to the next, never back
    ['2026-11-15', 0, '2026-11-16'],
    ['2026-11-14', -0, '2026-11-16'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'], // a leap year
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-11-09', 261, '2027-11-09'], // a year of Mondays to Fridays
  ])('%s, %d: %s', (from, days, expected) => {
    expect(add(office(), from, days)).toBe(expected);
  });

  test('100,000 there and 100,000 back', () => {
    expect(add(office(), '2026-11-09', 100_000)).toBe('2410-03-01'); // 20,000 weeks later, a Monday again
    expect(add(office(), '2410-03-01', -100_000)).toBe('2026-11-09');
  });
});

describe('weekends of any shape', () => {
  const days = (weekend: readonly IsoWeekday[], from: string) => [1, 2, 3].map((count) => add(office({ weekend }), from, count));

  test('Friday and Saturday, as in Cairo', () => {
    expect(days([5, 6], '2026-11-12')).toEqual(['2026-11-15', '2026-11-16', '2026-11-17']);
  });

  test('Sunday alone', () => {
    expect(days([7], '2026-11-13')).toEqual(['2026-11-14', '2026-11-16', '2026-11-17']);
  });

  test('none', () => {
    expect(days([], '2026-11-13')).toEqual(['2026-11-14', '2026-11-15', '2026-11-16']);
  });

  test('two days apart', () => {
    expect(days([3, 7], '2026-11-10')).toEqual(['2026-11-12', '2026-11-13', '2026-11-14']);
  });

  test('all but Wednesday, in any order and said twice', () => {
    expect(days([7, 1, 5, 2, 6, 4, 7], '2026-11-11')).toEqual(['2026-11-18', '2026-11-25', '2026-12-02']);
  });

  test.each([1, 2, 3, 4, 5, 6, 7] as const)('weekday %d alone is worked', (weekday) => {
    const weekend = ([1, 2, 3, 4, 5, 6, 7] as const).filter((other) => other !== weekday);

    expect(add(office({ weekend }), '2026-11-08', 1)).toBe(`2026-11-${String(8 + weekday).padStart(2, '0')}`);
  });
});

describe('holidays', () => {
  // Christmas 2026: the 25th is a Friday, the 28th a Monday (in lieu of Saturday, Boxing Day).
  const christmas = office({ holidays: ['2026-12-25', '2026-12-28', '2027-01-01'] });

  test('in a chain with a weekend between them are all left out', () => {
    expect(add(christmas, '2026-12-24', 1)).toBe('2026-12-29');
    expect(add(christmas, '2026-12-25', 0)).toBe('2026-12-29');
    expect(add(christmas, '2026-12-29', -1)).toBe('2026-12-24');
    expect(add(christmas, '2026-12-24', 4)).toBe('2027-01-04');
  });

  test('on a weekend, out of order and said twice change nothing more', () => {
    const holidays = ['2026-12-28', '2026-12-26', '2026-12-25', '2026-12-25'];

    expect(add(office({ holidays }), '2026-12-24', 1)).toBe('2026-12-29');
  });

  test('of three weeks are gone through', () => {
    const holidays = Array.from({ length: 21 }, (_, index) => `2026-02-${String(index + 2).padStart(2, '0')}`); // 2 to 22 February

    expect(add(office({ holidays }), '2026-01-30', 1)).toBe('2026-02-23');
    expect(add(office({ holidays }), '2026-02-23', -1)).toBe('2026-01-30');
  });
});

test('a date is worked when it has hours, whatever they are, and in no zone', () => {
  const calendar = office({
    hoursByWeekday: { 3: [], 5: hours('09:00-09:01'), 6: hours('10:00-12:00') }, // the Saturday stays a weekend (C10)
    dates: { '2026-11-10': [], '2026-11-15': hours('00:00-24:00') },
  });

  // Monday the 9th; not Tuesday, closed; not Wednesday, without hours; Thursday; Friday, for a minute; not Saturday; Sunday, made up.
  expect([1, 2, 3, 4].map((days) => add(calendar, '2026-11-09', days))).toEqual(['2026-11-12', '2026-11-13', '2026-11-15', '2026-11-16']);
});

test('a date that never happened in some zone is a label like any other here (C8 needs a zone)', () => {
  expect(add(office(), '2011-12-29', 1)).toBe('2011-12-30');
});

test('coverage never changes the arithmetic (C12)', () => {
  const known = office({ holidays: ['2027-11-10'], coverage: { from: '2026-01-01', to: '2026-12-31' } });

  expect(add(known, '2027-11-09', 1)).toBe('2027-11-11');
});

describe('a search that finds nothing (C12)', () => {
  const neverOpen = [
    {
      code: 'calendar-never-open',
      path: 'calendar',
      message: 'no open instant within 400 days: give weekend, hours and dates that leave some time open',
    },
  ];

  test.each<[string, WorkingCalendar]>([
    ['all seven days are weekend', never()],
    ['there are no hours', office({ hours: [] })],
    ['every weekday has none', office({ weekend: [], hoursByWeekday: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } })],
    ['the only date is long ago', never({ dates: { '2020-01-01': hours('09:00-17:00') } })],
  ])('ends with an error when %s', (_name, calendar) => {
    for (const days of [1, -1, 0, 5]) expect(issuesOf(() => add(calendar, '2026-11-09', days))).toEqual(neverOpen);
  });

  test('goes on for 400 days', () => {
    const open = never({ dates: { '2027-12-15': hours('09:00-17:00') } }); // 400 days after 10 November 2026

    expect(add(open, '2026-11-10', 1)).toBe('2027-12-15');
    expect(add(open, '2026-11-10', 0)).toBe('2027-12-15');
    expect(add(open, '2029-01-18', -1)).toBe('2027-12-15'); // 400 days back
    expect(issuesOf(() => add(open, '2026-11-09', 0))).toEqual(neverOpen);
    expect(issuesOf(() => add(open, '2026-11-08', 1))).toEqual(neverOpen);
    expect(issuesOf(() => add(open, '2029-01-20', -1))).toEqual(neverOpen);
  });

  test('counts the 400 days anew from each working date', () => {
    const dates = { '2027-12-15': hours('09:00-17:00'), '2029-01-18': hours('09:00-17:00') };

    expect(add(never({ dates }), '2026-11-10', 2)).toBe('2029-01-18');
  });
});

describe('bad options', () => {
  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 100_001, -100_001, '1', null, undefined, [1]])('days %o are refused', (days) => {
    const shown = Array.isArray(days) ? 'a list of 1' : typeof days === 'string' ? '"1"' : String(days);

    expect(issuesOf(() => add(office(), '2026-11-09', days as number))).toEqual([
      { code: 'not-whole', path: 'days', message: `${shown} is not a whole number from -100000 to 100000` },
    ]);
  });

  test.each([
    ['2026-02-30', 'unreal-date'],
    ['2026-11-09T00:00:00Z', 'not-a-date'],
    ['', 'not-a-date'],
    [undefined, 'missing'],
    [20_261_109, 'wrong-type'],
    [JSON.parse('{"toString":1,"valueOf":1}'), 'wrong-type'],
  ])('from %o is refused', (from, code) => {
    expect(issuesOf(() => add(office(), from as string, 1))).toMatchObject([{ code, path: 'from' }]);
  });

  test('an answer beyond the years that ISO text can say is out of range', () => {
    const outOfRange = {
      code: 'out-of-range',
      path: 'days',
      message: 'the answer lies outside the years 0000 to 9999: count fewer days, or from a date nearer to now',
    };

    expect(issuesOf(() => add(office(), '9999-12-31', 1))).toEqual([outOfRange]);
    expect(issuesOf(() => add(office(), '0000-01-03', -5))).toEqual([outOfRange]);
  });

  test('the first and the last date of those years are answers', () => {
    expect(add(office({ weekend: [] }), '0000-01-02', -1)).toBe('0000-01-01');
    expect(add(office({ weekend: [] }), '9999-12-30', 1)).toBe('9999-12-31');
  });

  test('C12: a date 400 days ahead is found, one 401 days ahead is not', () => {
    const only = (date: string) => ({
      weekend: [1, 2, 3, 4, 5, 6, 7] as IsoWeekday[],
      hours: [],
      dates: { [date]: [['09:00', '17:00']] as [[string, string]] },
    });

    expect(add(only('2027-12-15'), '2026-11-10', 1)).toBe('2027-12-15');
    expect(issuesOf(() => add(only('2027-12-16'), '2026-11-10', 1))).toMatchObject([{ code: 'calendar-never-open' }]);
  });

  test('all of them are told at once, with those of the calendar', () => {
    const calendar = office({ weekend: [8 as IsoWeekday], holidays: ['2026-02-30'] });

    expect(issuesOf(() => add(calendar, 'tomorrow', 1.5)).map(({ code, path }) => `${path} ${code}`)).toEqual([
      'calendar.weekend.0 unknown-weekday',
      'calendar.holidays.0 unreal-date',
      'from not-a-date',
      'days not-whole',
    ]);
  });
});
