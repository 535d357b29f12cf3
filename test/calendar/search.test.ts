import { describe, expect, test } from 'vitest';
import { type KnownCalendar, readCalendar } from '../../src/calendar/read-calendar.js';
import {
  closingOf,
  countDays,
  isWorked,
  lastOpenBefore,
  lastWorkingDay,
  nextOpen,
  openingOf,
  rangesOn,
  workingDayAfter,
} from '../../src/calendar/search.js';
import type { WorkingCalendar } from '../../src/calendar/types.js';
import { formatDay, parseDay } from '../../src/time/day.js';
import { formatInstant } from '../../src/time/format.js';
import { parseInstant } from '../../src/time/parse.js';
import { type Zone, zoneOf } from '../../src/time/zone.js';
import { daily, hours, issuesOf, never, office } from './calendars.js';

function known(calendar: WorkingCalendar): KnownCalendar {
  return readCalendar(calendar, 'employer.calendar', []) as KnownCalendar;
}
const zone = (id: string) => zoneOf(id) as Zone;
const london = zone('Europe/London');
const newYork = zone('America/New_York');
const apia = zone('Pacific/Apia');
const stJohns = zone('America/St_Johns');
const written = (instant: number, where = london) => (Number.isNaN(instant) ? null : formatInstant(instant, where));
const neverOpen = [
  {
    code: 'calendar-never-open',
    path: 'employer.calendar',
    message: 'no open instant within 400 days: give weekend, hours and dates that leave some time open',
  },
];

// November 2026: the 9th is a Monday, the 14th a Saturday. London keeps UTC then.

test('the ranges of a date are minutes, opening and closing in turn', () => {
  const calendar = known(
    office({
      hours: hours('13:00-24:00', '00:00-12:30'),
      dates: { '2026-11-10': hours('09:00-09:30') },
    }),
  );

  expect(['2026-11-09', '2026-11-10', '2026-11-14'].map((date) => rangesOn(calendar, parseDay(date)))).toEqual([
    [0, 750, 780, 1440],
    [540, 570],
    [],
  ]);
});

describe('opening and closing of a date', () => {
  const calendar = known(office({ hours: hours('09:00-12:00', '13:00-17:00') }));

  test('are the first and the last instant of its hours', () => {
    expect(written(openingOf(calendar, london, parseDay('2026-11-09')))).toBe('2026-11-09T09:00:00.000+00:00');
    expect(written(closingOf(calendar, london, parseDay('2026-11-09')))).toBe('2026-11-09T17:00:00.000+00:00');
  });

  test('are none where the date is not worked', () => {
    expect(openingOf(calendar, london, parseDay('2026-11-14'))).toBeNaN();
    expect(closingOf(calendar, london, parseDay('2026-11-14'))).toBeNaN();
    expect(isWorked(calendar, london, parseDay('2026-11-14'))).toBe(false);
    expect(isWorked(calendar, london, parseDay('2026-11-13'))).toBe(true);
  });

  test('leave out hours that a gap swallows: New York, Sunday, 8 March 2026', () => {
    const day = parseDay('2026-03-08');
    const first = known(daily('02:00-02:30', '04:00-05:00'));
    const last = known(daily('00:00-01:00', '02:00-03:00'));
    const only = known(daily('02:00-03:00'));

    expect(written(openingOf(first, newYork, day), newYork)).toBe('2026-03-08T04:00:00.000-04:00');
    expect(written(closingOf(first, newYork, day), newYork)).toBe('2026-03-08T05:00:00.000-04:00');
    expect(written(openingOf(last, newYork, day), newYork)).toBe('2026-03-08T00:00:00.000-05:00');
    expect(written(closingOf(last, newYork, day), newYork)).toBe('2026-03-08T01:00:00.000-05:00');
    expect([openingOf(only, newYork, day), closingOf(only, newYork, day)]).toEqual([Number.NaN, Number.NaN]);
    expect(isWorked(only, newYork, day)).toBe(false);
    expect(isWorked(only, newYork, day + 1)).toBe(true);
  });

  test('are none on a date that never happened (C8)', () => {
    const day = parseDay('2011-12-30');
    const always = known(daily('00:00-24:00'));

    expect([openingOf(always, apia, day), closingOf(always, apia, day)]).toEqual([Number.NaN, Number.NaN]);
    expect([day - 1, day, day + 1].map((date) => isWorked(always, apia, date))).toEqual([true, false, true]);
  });
});

describe('the next open instant', () => {
  test('names the calendar when there is none', () => {
    expect(issuesOf(() => nextOpen(known(never()), london, 0))).toEqual(neverOpen);
  });
});

describe('the last open instant before an end', () => {
  const lastOpen = (calendar: WorkingCalendar, end: string, where = london) =>
    written(lastOpenBefore(known(calendar), where, parseInstant(end)), where);

  test.each([
    ['within open hours it is the end itself', '2026-11-09T12:00:00Z', '2026-11-09T12:00:00.000+00:00'],
    ['a millisecond after opening too', '2026-11-09T09:00:00.001Z', '2026-11-09T09:00:00.001+00:00'],
    ['at opening it is the closing before', '2026-11-09T09:00:00Z', '2026-11-06T17:00:00.000+00:00'],
    ['before opening too', '2026-11-09T08:00:00Z', '2026-11-06T17:00:00.000+00:00'],
    ['at closing it is the closing', '2026-11-09T17:00:00Z', '2026-11-09T17:00:00.000+00:00'],
    ['a millisecond before', '2026-11-09T16:59:59.999Z', '2026-11-09T16:59:59.999+00:00'],
    ['in the evening', '2026-11-09T20:00:00Z', '2026-11-09T17:00:00.000+00:00'],
    ['on Sunday', '2026-11-15T12:00:00Z', '2026-11-13T17:00:00.000+00:00'],
  ])('%s', (_name, end, expected) => {
    expect(lastOpen(office(), end)).toBe(expected);
  });

  test('in a break it is the closing before the break', () => {
    const calendar = office({ hours: hours('09:00-12:00', '13:00-17:00') });

    expect(lastOpen(calendar, '2026-11-09T12:30:00Z')).toBe('2026-11-09T12:00:00.000+00:00');
    expect(lastOpen(calendar, '2026-11-09T13:00:00Z')).toBe('2026-11-09T12:00:00.000+00:00');
    expect(lastOpen(calendar, '2026-11-09T13:00:00.001Z')).toBe('2026-11-09T13:00:00.001+00:00');
  });

  test('hours that a gap swallows are passed over: New York, Sunday, 8 March 2026', () => {
    expect(lastOpen(daily('02:00-03:00'), '2026-03-08T12:00:00Z', newYork)).toBe('2026-03-07T03:00:00.000-05:00');
  });

  test('a date that never happened is passed over: Apia, 30 December 2011', () => {
    expect(lastOpen(daily('09:00-17:00'), '2011-12-30T12:00:00Z', apia)).toBe('2011-12-29T17:00:00.000-10:00'); // Saturday, 02:00
  });

  test('where clocks go back over midnight, the next date can have begun: St John\u2019s, 7 November 2010', () => {
    // Sunday, 00:00:59, is followed by Saturday, 23:01.
    expect(lastOpen(daily('00:00-06:00'), '2010-11-07T03:00:00Z', stJohns)).toBe('2010-11-06T23:30:00.000-03:30');
    expect(lastOpen(daily('22:00-23:00'), '2010-11-07T03:00:00Z', stJohns)).toBe('2010-11-06T23:00:00.000-02:30');
  });

  test('is searched for 400 days back', () => {
    const calendar = never({ dates: { '2026-11-09': hours('09:00-17:00') } });

    expect(lastOpen(calendar, '2027-12-14T12:00:00Z')).toBe('2026-11-09T17:00:00.000+00:00'); // 400 days later
    expect(issuesOf(() => lastOpen(calendar, '2027-12-15T12:00:00Z'))).toEqual(neverOpen);
    expect(issuesOf(() => lastOpen(calendar, '2026-11-09T09:00:00Z'))).toEqual(neverOpen);
  });
});

describe('working dates of a zone', () => {
  test('leave out a date that never happened, whose label still counts as a date (C8)', () => {
    const calendar = known(office());
    const from = parseDay('2011-12-29'); // a Thursday

    expect(formatDay(workingDayAfter(calendar, apia, from, 1))).toBe('2012-01-02');
    expect(formatDay(workingDayAfter(calendar, london, from, 1))).toBe('2011-12-30');
    expect(formatDay(workingDayAfter(calendar, apia, from + 1, 0))).toBe('2012-01-02');
    expect(formatDay(workingDayAfter(calendar, apia, parseDay('2012-01-02'), -1))).toBe('2011-12-29');
  });

  test('leave out a date whose hours a gap swallows', () => {
    const calendar = known(daily('02:00-03:00'));

    expect(formatDay(workingDayAfter(calendar, newYork, parseDay('2026-03-07'), 1))).toBe('2026-03-09');
    expect(formatDay(workingDayAfter(calendar, newYork, parseDay('2026-03-08'), 0))).toBe('2026-03-09');
  });

  test('the last from one date to another, both inclusive', () => {
    const calendar = known(office());
    const last = (from: string, to: string) => {
      const day = lastWorkingDay(calendar, london, parseDay(from), parseDay(to));
      return Number.isNaN(day) ? null : formatDay(day);
    };

    expect(last('2026-11-09', '2026-11-13')).toBe('2026-11-13');
    expect(last('2026-11-09', '2026-11-15')).toBe('2026-11-13');
    expect(last('2026-11-13', '2026-11-15')).toBe('2026-11-13');
    expect(last('2026-11-13', '2026-11-13')).toBe('2026-11-13');
    expect(last('2026-11-14', '2026-11-15')).toBeNull();
    expect(last('2026-11-14', '2026-11-16')).toBe('2026-11-16');
    expect(last('2026-11-16', '2026-11-13')).toBeNull(); // an empty stretch
  });

  test('name the calendar when there are none (C12)', () => {
    expect(issuesOf(() => workingDayAfter(known(never()), london, 0, 1))).toEqual(neverOpen);
  });
});

test('days are counted by any test of a date (C11)', () => {
  const even = (day: number) => day % 2 === 0;
  const calendar = known(office());

  expect([1, 2, 3, 0, -1, -2].map((count) => countDays(calendar, 10, count, even))).toEqual([12, 14, 16, 10, 8, 6]);
  expect([1, 2, 3, 0, -1, -2].map((count) => countDays(calendar, 11, count, even))).toEqual([12, 14, 16, 12, 10, 8]);
});
