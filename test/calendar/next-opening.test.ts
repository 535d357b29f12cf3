import { describe, expect, test } from 'vitest';
import { nextOpening } from '../../src/calendar/next-opening.js';
import type { WorkingCalendar } from '../../src/calendar/types.js';
import { daily, hours, issuesOf, never, office } from './calendars.js';

function next(calendar: WorkingCalendar, at: string, timeZone = 'Europe/London'): string {
  return nextOpening(calendar, { at, timeZone });
}

// November 2026: the 9th is a Monday, the 13th a Friday. London keeps UTC then.

describe('the first open instant at or after (C5)', () => {
  test.each([
    ['before opening', '2026-11-09T08:59:59.999Z', '2026-11-09T09:00:00.000+00:00'],
    ['at opening', '2026-11-09T09:00:00Z', '2026-11-09T09:00:00.000+00:00'],
    ['within open hours it is the instant itself', '2026-11-09T12:34:56.789Z', '2026-11-09T12:34:56.789+00:00'],
    ['in the last millisecond', '2026-11-09T16:59:59.999Z', '2026-11-09T16:59:59.999+00:00'],
    ['at closing', '2026-11-09T17:00:00Z', '2026-11-10T09:00:00.000+00:00'],
    ['on Friday after closing', '2026-11-13T17:00:00Z', '2026-11-16T09:00:00.000+00:00'],
    ['on Sunday', '2026-11-15T12:00:00Z', '2026-11-16T09:00:00.000+00:00'],
  ])('%s', (_name, at, expected) => {
    expect(next(office(), at)).toBe(expected);
  });

  test('with a break at noon, half-open on both sides', () => {
    const calendar = office({ hours: hours('13:30-17:00', '09:00-12:30') });

    expect(next(calendar, '2026-11-09T12:29:59.999Z')).toBe('2026-11-09T12:29:59.999+00:00');
    expect(next(calendar, '2026-11-09T12:30:00Z')).toBe('2026-11-09T13:30:00.000+00:00');
    expect(next(calendar, '2026-11-09T13:29:00Z')).toBe('2026-11-09T13:30:00.000+00:00');
    expect(next(calendar, '2026-11-09T13:30:00Z')).toBe('2026-11-09T13:30:00.000+00:00');
  });

  test('around the clock it is always the instant itself', () => {
    expect(next(daily('00:00-24:00'), '2026-11-09T23:59:59.999Z')).toBe('2026-11-09T23:59:59.999+00:00');
    expect(next(daily('00:00-24:00'), '2026-11-10T00:00:00Z')).toBe('2026-11-10T00:00:00.000+00:00');
  });

  test('through the night, in two ranges', () => {
    const calendar = office({ hours: hours('00:00-06:00', '22:00-24:00') });

    expect(next(calendar, '2026-11-09T06:00:00Z')).toBe('2026-11-09T22:00:00.000+00:00');
    expect(next(calendar, '2026-11-10T00:00:00Z')).toBe('2026-11-10T00:00:00.000+00:00');
    expect(next(calendar, '2026-11-14T00:00:00Z')).toBe('2026-11-16T00:00:00.000+00:00'); // Friday's night ends with Friday
  });

  test('it is the local date of the zone that counts, not the one of UTC', () => {
    // Friday, 22:30 UTC: Saturday in Auckland, Friday afternoon in New York, which has gone home.
    expect(next(office(), '2026-11-13T22:30:00Z', 'Pacific/Auckland')).toBe('2026-11-16T09:00:00.000+13:00');
    expect(next(office(), '2026-11-13T22:30:00Z', 'America/New_York')).toBe('2026-11-16T09:00:00.000-05:00');
    expect(next(office(), '2026-11-13T21:30:00Z', 'America/New_York')).toBe('2026-11-13T16:30:00.000-05:00');
    // Sunday, 21:00 UTC: Monday in Kiritimati, eleven o'clock.
    expect(next(office(), '2026-11-15T21:00:00Z', 'Pacific/Kiritimati')).toBe('2026-11-16T11:00:00.000+14:00');
  });

  test('a Date and an object with epochMilliseconds are instants too', () => {
    const epochMilliseconds = Date.UTC(2026, 10, 9, 6);

    expect(nextOpening(office(), { at: new Date(epochMilliseconds), timeZone: 'UTC' })).toBe('2026-11-09T09:00:00.000+00:00');
    expect(nextOpening(office(), { at: { epochMilliseconds }, timeZone: 'UTC' })).toBe('2026-11-09T09:00:00.000+00:00');
  });

  test('holidays, closed dates, half days and make-up days are seen to (C10)', () => {
    const calendar = office({
      holidays: ['2026-12-25', '2026-12-28'],
      dates: { '2026-12-24': hours('09:00-12:00'), '2026-12-26': hours('10:00-11:00'), '2026-12-29': [] },
    });

    expect(next(calendar, '2026-12-24T11:59:00Z')).toBe('2026-12-24T11:59:00.000+00:00');
    expect(next(calendar, '2026-12-24T12:00:00Z')).toBe('2026-12-26T10:00:00.000+00:00'); // a Saturday, made up
    expect(next(calendar, '2026-12-26T11:00:00Z')).toBe('2026-12-30T09:00:00.000+00:00');
  });
});

describe('where clocks change (C7)', () => {
  test('an opening in a gap is the change itself: New York, Sunday, 8 March 2026', () => {
    const calendar = daily('02:30-05:00');

    expect(next(calendar, '2026-03-08T06:59:59.999Z', 'America/New_York')).toBe('2026-03-08T03:00:00.000-04:00');
    expect(next(calendar, '2026-03-08T07:00:00Z', 'America/New_York')).toBe('2026-03-08T03:00:00.000-04:00');
  });

  test('hours swallowed by a gap are passed over', () => {
    expect(next(daily('02:00-03:00'), '2026-03-07T08:00:00Z', 'America/New_York')).toBe('2026-03-09T02:00:00.000-04:00');
  });

  test('hours that come twice are open once: New York, Sunday, 1 November 2026', () => {
    const calendar = daily('01:15-01:45');

    expect(next(calendar, '2026-11-01T05:20:00Z', 'America/New_York')).toBe('2026-11-01T01:20:00.000-04:00');
    expect(next(calendar, '2026-11-01T05:45:00Z', 'America/New_York')).toBe('2026-11-02T01:15:00.000-05:00');
    expect(next(calendar, '2026-11-01T06:20:00Z', 'America/New_York')).toBe('2026-11-02T01:15:00.000-05:00');
  });

  test('a date that never happened is passed over (C8): Apia, from Thursday, 29 December 2011, to Monday', () => {
    expect(next(office(), '2011-12-30T03:00:00Z', 'Pacific/Apia')).toBe('2012-01-02T09:00:00.000+14:00');
    expect(next(daily('09:00-17:00'), '2011-12-30T03:00:00Z', 'Pacific/Apia')).toBe('2011-12-31T09:00:00.000+14:00');
  });

  test('a date that begins with a gap opens after it: Santiago, Sunday, 7 September 2025', () => {
    expect(next(daily('00:00-06:00'), '2025-09-06T12:00:00Z', 'America/Santiago')).toBe('2025-09-07T01:00:00.000-03:00');
  });

  test('where clocks go back over midnight, the new date\u2019s hours run on while the old one shows: St John\u2019s, 7 November 2010', () => {
    // Sunday, 00:00:59, is followed by Saturday, 23:01.
    expect(next(daily('00:00-06:00'), '2010-11-07T03:00:00Z', 'America/St_Johns')).toBe('2010-11-06T23:30:00.000-03:30');
    expect(next(daily('22:00-24:00'), '2010-11-07T03:00:00Z', 'America/St_Johns')).toBe('2010-11-07T22:00:00.000-03:30');
  });
});

describe('a calendar that is never open (C12)', () => {
  const neverOpen = {
    code: 'calendar-never-open',
    path: 'calendar',
    message: 'no open instant within 400 days: give weekend, hours and dates that leave some time open',
  };

  test('is an error and no endless loop', () => {
    for (const calendar of [never(), office({ hours: [] }), never({ hoursByWeekday: { 1: hours('09:00-17:00') } })]) {
      expect(issuesOf(() => next(calendar, '2026-11-10T00:00:00Z'))).toEqual([neverOpen]);
    }
  });

  test('is one without an opening for 400 days', () => {
    const calendar = never({ dates: { '2027-12-15': hours('09:00-17:00') } }); // 400 days after 10 November 2026

    expect(next(calendar, '2026-11-10T00:00:00Z')).toBe('2027-12-15T09:00:00.000+00:00');
    expect(issuesOf(() => next(calendar, '2026-11-09T23:59:59.999Z'))).toEqual([neverOpen]);
  });

  test('is one whose only hours fall into a gap', () => {
    // New York, Sunday, 8 March 2026.
    const calendar = never({ dates: { '2026-03-08': hours('02:00-03:00') } });

    expect(issuesOf(() => next(calendar, '2026-03-01T00:00:00Z', 'America/New_York'))).toEqual([neverOpen]);
    expect(next(calendar, '2026-03-01T00:00:00Z', 'America/Phoenix')).toBe('2026-03-08T02:00:00.000-07:00');
  });
});

test('bad options are told all at once, with those of the calendar', () => {
  const calendar = { weekend: [6, 7] } as never;

  expect(
    issuesOf(() => nextOpening(calendar, { at: '2026-11-09T09:00:00', timeZone: '+01:00' })).map(({ code, path }) => `${path} ${code}`),
  ).toEqual(['calendar.hours missing', 'at offset-missing', 'timeZone unknown-time-zone']);
  expect(issuesOf(() => nextOpening(office(), { at: 'now', timeZone: 'UTC' }))).toMatchObject([{ code: 'not-an-instant', path: 'at' }]);
  expect(issuesOf(() => nextOpening(office(), { at: '2026-11-09T09:00:00Z', timeZone: 'PST' }))).toMatchObject([{ path: 'timeZone' }]);
});

test('past the last year that can be written there is no opening', () => {
  expect(issuesOf(() => next(office(), '9999-12-31T17:00:00Z', 'UTC'))).toMatchObject([{ code: 'out-of-range' }]);
});
