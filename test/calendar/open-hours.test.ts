import { describe, expect, test } from 'vitest';
import { openHours } from '../../src/calendar/open-hours.js';
import type { IsoWeekday, TimeRange, WorkingCalendar } from '../../src/calendar/types.js';
import { daily, hours, issuesOf, never, office } from './calendars.js';

/** The hours as `09:00+00:00 to 17:00+00:00`, without the date where it is the one asked for. */
function hoursOn(calendar: WorkingCalendar, date: string, timeZone = 'Europe/London'): string[] {
  const short = (instant: string) => instant.replace(`${date}T`, '').replace(':00.000', '');
  return openHours(calendar, { date, timeZone }).map(({ start, end }) => `${short(start)} to ${short(end)}`);
}

const nine = hours('09:00-17:00');
const ten = hours('10:00-16:00');
const half = hours('09:00-12:00');
const late = hours('14:00-20:00');

// November 2026: the 9th is a Monday, the 14th a Saturday. London keeps UTC then.

test('the hours of a date are instants in local time, start inclusive and end exclusive', () => {
  expect(openHours(office(), { date: '2026-11-09', timeZone: 'America/New_York' })).toEqual([
    { start: '2026-11-09T09:00:00.000-05:00', end: '2026-11-09T17:00:00.000-05:00' },
  ]);
});

describe('shapes of hours', () => {
  test('a break at noon', () => {
    const calendar = office({ hours: hours('09:00-12:30', '13:30-17:00') });

    expect(hoursOn(calendar, '2026-11-09')).toEqual(['09:00+00:00 to 12:30+00:00', '13:30+00:00 to 17:00+00:00']);
  });

  test('given out of order, they come in order', () => {
    const calendar = office({ hours: hours('20:00-22:00', '08:00-09:00', '13:00-14:00') });

    expect(hoursOn(calendar, '2026-11-09')).toEqual([
      '08:00+00:00 to 09:00+00:00',
      '13:00+00:00 to 14:00+00:00',
      '20:00+00:00 to 22:00+00:00',
    ]);
  });

  test('ranges that touch stay two', () => {
    const calendar = office({ hours: hours('12:00-17:00', '09:00-12:00') });

    expect(hoursOn(calendar, '2026-11-09')).toEqual(['09:00+00:00 to 12:00+00:00', '12:00+00:00 to 17:00+00:00']);
  });

  test('24:00 is the end of the date', () => {
    expect(hoursOn(daily('00:00-24:00'), '2026-11-09')).toEqual(['00:00+00:00 to 2026-11-10T00:00+00:00']);
    expect(hoursOn(daily('23:59-24:00'), '2026-11-09')).toEqual(['23:59+00:00 to 2026-11-10T00:00+00:00']);
  });

  test('night hours are two ranges of one date', () => {
    expect(hoursOn(daily('22:00-24:00', '00:00-06:00'), '2026-11-09')).toEqual([
      '00:00+00:00 to 06:00+00:00',
      '22:00+00:00 to 2026-11-10T00:00+00:00',
    ]);
  });

  test('a single minute', () => {
    expect(hoursOn(office({ hours: hours('00:00-00:01') }), '2026-11-09')).toEqual(['00:00+00:00 to 00:01+00:00']);
  });

  test('none', () => {
    expect(hoursOn(office({ hours: [] }), '2026-11-09')).toEqual([]);
  });
});

describe('weekends', () => {
  test.each<[string, readonly IsoWeekday[], string[]]>([
    ['Saturday and Sunday', [6, 7], ['09', '10', '11', '12', '13']],
    ['Friday and Saturday', [5, 6], ['09', '10', '11', '12', '15']],
    ['Sunday', [7], ['09', '10', '11', '12', '13', '14']],
    ['Monday', [1], ['10', '11', '12', '13', '14', '15']],
    ['none', [], ['09', '10', '11', '12', '13', '14', '15']],
    ['all seven', [1, 2, 3, 4, 5, 6, 7], []],
  ])('%s', (_name, weekend, worked) => {
    const week = ['09', '10', '11', '12', '13', '14', '15'];

    expect(week.filter((date) => hoursOn(office({ weekend }), `2026-11-${date}`).length > 0)).toEqual(worked);
  });
});

describe('what beats what (C10): dates, holidays, weekend, hoursByWeekday, hours', () => {
  // Wednesday, 11 November 2026.
  const nineToFive = ['09:00+00:00 to 17:00+00:00'];
  const tenToFour = ['10:00+00:00 to 16:00+00:00'];
  const halfDay = ['09:00+00:00 to 12:00+00:00'];
  const date = '2026-11-11';
  const other = '2026-11-12';

  test.each<[string, Partial<WorkingCalendar>, string[]]>([
    ['hours alone', {}, nineToFive],
    ['hoursByWeekday over hours', { hoursByWeekday: { 3: ten } }, tenToFour],
    ['hoursByWeekday without any over hours', { hoursByWeekday: { 3: [] } }, []],
    ['hoursByWeekday of another weekday', { hoursByWeekday: { 4: ten } }, nineToFive],
    ['weekend over hours', { weekend: [3] }, []],
    ['weekend over hoursByWeekday', { weekend: [3], hoursByWeekday: { 3: ten } }, []],
    ['holidays over hours', { holidays: [date] }, []],
    ['holidays over hoursByWeekday', { holidays: [date], hoursByWeekday: { 3: ten } }, []],
    ['holidays and weekend', { holidays: [date], weekend: [3] }, []],
    ['holidays of another date', { holidays: [other] }, nineToFive],
    ['dates over hours', { dates: { [date]: half } }, halfDay],
    ['dates over hoursByWeekday', { dates: { [date]: half }, hoursByWeekday: { 3: ten } }, halfDay],
    ['dates over weekend, a make-up day', { dates: { [date]: half }, weekend: [3] }, halfDay],
    ['dates over holidays', { dates: { [date]: half }, holidays: [date] }, halfDay],
    ['dates over all of them', { dates: { [date]: half }, holidays: [date], weekend: [3], hoursByWeekday: { 3: ten } }, halfDay],
    ['a closed date over hours', { dates: { [date]: [] } }, []],
    ['a closed date over hoursByWeekday', { dates: { [date]: [] }, hoursByWeekday: { 3: ten } }, []],
    ['another date', { dates: { [other]: half } }, nineToFive],
  ])('%s', (_name, changes, expected) => {
    expect(hoursOn({ weekend: [6, 7], hours: nine, ...changes }, date)).toEqual(expected);
  });

  test('a half day before Christmas, a closed Christmas and a make-up Saturday stand side by side', () => {
    const calendar = office({
      holidays: ['2026-12-25', '2026-12-28'],
      dates: { '2026-12-24': half, '2026-12-19': late, '2026-12-31': [] },
      hoursByWeekday: { 5: ten },
    });

    // Friday the 18th to Friday, 1 January 2027.
    expect(hoursOn(calendar, '2026-12-18')).toEqual(tenToFour);
    expect(hoursOn(calendar, '2026-12-19')).toEqual(['14:00+00:00 to 20:00+00:00']);
    expect(hoursOn(calendar, '2026-12-20')).toEqual([]);
    expect(hoursOn(calendar, '2026-12-23')).toEqual(nineToFive);
    expect(hoursOn(calendar, '2026-12-24')).toEqual(halfDay);
    expect(hoursOn(calendar, '2026-12-25')).toEqual([]);
    expect(hoursOn(calendar, '2026-12-28')).toEqual([]);
    expect(hoursOn(calendar, '2026-12-31')).toEqual([]);
    expect(hoursOn(calendar, '2027-01-01')).toEqual(tenToFour);
  });

  test('hours by weekday, Monday to Sunday', () => {
    const hoursByWeekday = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((weekday) => [weekday, [[`0${weekday}:00`, '12:00']]]));
    const calendar = { weekend: [], hours: nine, hoursByWeekday } as WorkingCalendar;

    const starts = ['09', '10', '11', '12', '13', '14', '15'].map((date) => hoursOn(calendar, `2026-11-${date}`)[0]?.slice(0, 5));

    expect(starts).toEqual(['01:00', '02:00', '03:00', '04:00', '05:00', '06:00', '07:00']);
  });
});

describe('where clocks go forward (C7)', () => {
  // New York, Sunday, 8 March 2026: after 01:59:59 comes 03:00.
  test.each<[string, readonly TimeRange[], string[]]>([
    ['a day has 23 hours', hours('00:00-24:00'), ['00:00-05:00 to 2026-03-09T00:00-04:00']],
    ['an opening in the gap is the change of clocks', hours('02:30-05:00'), ['03:00-04:00 to 05:00-04:00']],
    ['an opening at the gap\u2019s first minute too', hours('02:00-05:00'), ['03:00-04:00 to 05:00-04:00']],
    ['an opening at its end is that very instant', hours('03:00-05:00'), ['03:00-04:00 to 05:00-04:00']],
    ['a closing in the gap is the change of clocks', hours('01:00-02:30'), ['01:00-05:00 to 03:00-04:00']],
    ['a closing at its first minute too', hours('01:00-02:00'), ['01:00-05:00 to 03:00-04:00']],
    ['hours around the gap are an hour shorter', hours('01:30-03:30'), ['01:30-05:00 to 03:30-04:00']],
    ['hours swallowed whole are none', hours('02:00-03:00'), []],
    ['a part of them too', hours('02:15-02:45'), []],
    [
      'hours swallowed leave the others',
      hours('00:00-01:00', '02:10-02:20', '04:00-05:00'),
      ['00:00-05:00 to 01:00-05:00', '04:00-04:00 to 05:00-04:00'],
    ],
    [
      'hours up to the last minute of the gap are none, a minute more are one',
      hours('02:00-02:59', '02:59-03:01'),
      ['03:00-04:00 to 03:01-04:00'],
    ],
  ])('%s', (_name, hours, expected) => {
    expect(hoursOn({ weekend: [], hours }, '2026-03-08', 'America/New_York')).toEqual(expected);
  });

  test('half an hour on Lord Howe, Sunday, 4 October 2026', () => {
    expect(hoursOn(daily('02:15-03:00'), '2026-10-04', 'Australia/Lord_Howe')).toEqual(['02:30+11:00 to 03:00+11:00']);
    expect(hoursOn(daily('02:00-02:30'), '2026-10-04', 'Australia/Lord_Howe')).toEqual([]);
    expect(hoursOn(daily('02:00-02:31'), '2026-10-04', 'Australia/Lord_Howe')).toEqual(['02:30+11:00 to 02:31+11:00']);
  });

  test('at midnight in São Paulo, Sunday, 4 November 2018: the date begins at one, and the night before ends there', () => {
    expect(hoursOn(daily('00:00-06:00'), '2018-11-04', 'America/Sao_Paulo')).toEqual(['01:00-02:00 to 06:00-02:00']);
    expect(hoursOn(daily('00:00-01:00'), '2018-11-04', 'America/Sao_Paulo')).toEqual([]);
    expect(hoursOn(daily('22:00-24:00'), '2018-11-03', 'America/Sao_Paulo')).toEqual(['22:00-03:00 to 2018-11-04T01:00-02:00']);
  });

  test('at midnight in Santiago, Sunday, 7 September 2025', () => {
    expect(hoursOn(daily('00:00-24:00'), '2025-09-07', 'America/Santiago')).toEqual(['01:00-03:00 to 2025-09-08T00:00-03:00']);
    expect(hoursOn(daily('00:15-00:45'), '2025-09-07', 'America/Santiago')).toEqual([]);
  });

  test('a minute past midnight in St John\u2019s, Sunday, 14 March 2010: of the first hour a minute is left', () => {
    expect(hoursOn(daily('00:00-01:00'), '2010-03-14', 'America/St_Johns')).toEqual(['00:00-03:30 to 01:01-02:30']);
    expect(hoursOn(daily('00:01-01:00'), '2010-03-14', 'America/St_Johns')).toEqual([]);
  });

  test('after Ramadan in Casablanca, Sunday, 14 April 2024', () => {
    expect(hoursOn(daily('01:00-02:30', '02:30-04:00'), '2024-04-14', 'Africa/Casablanca')).toEqual([
      '01:00+00:00 to 03:00+01:00',
      '03:00+01:00 to 04:00+01:00',
    ]);
  });

  test('a date that never happened has none, all day or not (C8): Apia, Friday, 30 December 2011', () => {
    expect(hoursOn(daily('00:00-24:00'), '2011-12-30', 'Pacific/Apia')).toEqual([]);
    expect(hoursOn(office(), '2011-12-30', 'Pacific/Apia')).toEqual([]);
    expect(hoursOn(daily('00:00-24:00'), '2011-12-29', 'Pacific/Apia')).toEqual(['00:00-10:00 to 2011-12-31T00:00+14:00']);
    expect(hoursOn(daily('00:00-24:00'), '2011-12-31', 'Pacific/Apia')).toEqual(['00:00+14:00 to 2012-01-01T00:00+14:00']);
    expect(hoursOn(office(), '2011-12-30', 'Pacific/Pago_Pago')).toEqual(['09:00-11:00 to 17:00-11:00']); // its neighbour stayed
  });
});

describe('where clocks go back (C7)', () => {
  // New York, Sunday, 1 November 2026: after 01:59:59 comes 01:00.
  test.each<[string, readonly TimeRange[], string[]]>([
    ['a day has 25 hours', hours('00:00-24:00'), ['00:00-04:00 to 2026-11-02T00:00-05:00']],
    ['an opening that comes twice is the earlier one', hours('01:30-03:00'), ['01:30-04:00 to 03:00-05:00']],
    ['a closing that comes twice too', hours('00:00-01:30'), ['00:00-04:00 to 01:30-04:00']],
    ['hours within are not opened a second time', hours('01:15-01:45'), ['01:15-04:00 to 01:45-04:00']],
    ['hours up to its end take both', hours('01:00-02:00'), ['01:00-04:00 to 02:00-05:00']],
    ['hours up to its start take neither', hours('00:00-01:00'), ['00:00-04:00 to 01:00-04:00']],
    [
      'two ranges that touch within leave nothing out',
      hours('01:00-01:30', '01:30-02:00'),
      ['01:00-04:00 to 01:30-04:00', '01:30-04:00 to 02:00-05:00'],
    ],
  ])('%s', (_name, hours, expected) => {
    expect(hoursOn({ weekend: [], hours }, '2026-11-01', 'America/New_York')).toEqual(expected);
  });

  test('half an hour on Lord Howe, Sunday, 5 April 2026', () => {
    expect(hoursOn(daily('01:30-02:00'), '2026-04-05', 'Australia/Lord_Howe')).toEqual(['01:30+11:00 to 02:00+10:30']);
    expect(hoursOn(daily('01:00-01:45'), '2026-04-05', 'Australia/Lord_Howe')).toEqual(['01:00+11:00 to 01:45+11:00']);
  });

  test('at midnight in São Paulo, Saturday, 16 February 2019: the last hour of the date comes twice', () => {
    expect(hoursOn(daily('22:00-24:00'), '2019-02-16', 'America/Sao_Paulo')).toEqual(['22:00-02:00 to 2019-02-17T00:00-03:00']);
    expect(hoursOn(daily('22:00-23:30'), '2019-02-16', 'America/Sao_Paulo')).toEqual(['22:00-02:00 to 23:30-02:00']);
  });

  test('a minute past midnight in St John\u2019s, Sunday, 7 November 2010: the date starts before the other shows again', () => {
    expect(hoursOn(daily('00:00-24:00'), '2010-11-06', 'America/St_Johns')).toEqual(['00:00-02:30 to 2010-11-07T00:00-02:30']);
    expect(hoursOn(daily('00:00-24:00'), '2010-11-07', 'America/St_Johns')).toEqual(['00:00-02:30 to 2010-11-08T00:00-03:30']);
  });

  test('for Ramadan in Casablanca, Sunday, 10 March 2024', () => {
    expect(hoursOn(daily('02:00-03:00'), '2024-03-10', 'Africa/Casablanca')).toEqual(['02:00+01:00 to 03:00+00:00']);
  });
});

test('the first and the last years that can be written', () => {
  expect(hoursOn(daily('09:00-17:00'), '0000-01-01', 'UTC')).toEqual(['09:00+00:00 to 17:00+00:00']);
  expect(hoursOn(daily('09:00-17:00'), '9999-12-31', 'UTC')).toEqual(['09:00+00:00 to 17:00+00:00']);
  expect(issuesOf(() => hoursOn(daily('09:00-24:00'), '9999-12-31', 'UTC'))).toMatchObject([{ code: 'out-of-range' }]);
});

test('a calendar that is never open has no hours, and that is no error', () => {
  expect(hoursOn(never(), '2026-11-09')).toEqual([]);
});

test('bad options are told all at once, with those of the calendar', () => {
  const calendar = office({ hours: hours('17:00-09:00') });

  expect(issuesOf(() => openHours(calendar, { date: '2026-02-30', timeZone: 'BST' }))).toEqual([
    expect.objectContaining({ code: 'hours-past-midnight', path: 'calendar.hours.0' }),
    expect.objectContaining({ code: 'unknown-time-zone', path: 'timeZone' }),
    { code: 'unreal-date', path: 'date', message: '"2026-02-30" names a date that does not exist in the calendar: check day and month' },
  ]);
});

test('a date that is none, and a zone that is none, are refused each alone', () => {
  expect(issuesOf(() => openHours(office(), { date: '2026-11-09T09:00:00Z', timeZone: 'UTC' }))).toMatchObject([
    { code: 'not-a-date', path: 'date' },
  ]);
  expect(issuesOf(() => openHours(office(), { date: undefined as never, timeZone: 'UTC' }))).toMatchObject([
    { code: 'missing', path: 'date' },
  ]);
  expect(issuesOf(() => openHours(office(), { date: '2026-11-09', timeZone: '+01:00' }))).toMatchObject([
    { code: 'unknown-time-zone', path: 'timeZone' },
  ]);
  expect(issuesOf(() => openHours(office(), { date: '2026-11-09', timeZone: undefined as never }))).toMatchObject([
    { code: 'missing', path: 'timeZone' },
  ]);
  expect(issuesOf(() => openHours(null as never, { date: '2026-11-09', timeZone: 'UTC' }))).toMatchObject([
    { code: 'wrong-type', path: 'calendar' },
  ]);
});
