import { describe, expect, test, vi } from 'vitest';
import {
  dayMs,
  dayNumber,
  digits,
  firstDay,
  formatDay,
  lastDay,
  parseDay,
  parseDayPrefix,
  twoDigits,
  weekdayOf,
} from '../../src/time/day.js';

/** Day number by the machine's own calendar, which reaches back to year 0. */
function dayByDate(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000;
}

test('days are counted from the first of January 1970', () => {
  expect(dayMs).toBe(86_400_000);
  expect(dayNumber(1970, 1, 1)).toBe(0);
  expect(dayNumber(1969, 12, 31)).toBe(-1);
  expect(dayNumber(2026, 11, 10)).toBe(20_767);
});

test('the first and the last day are the ones that four digits of a year can say', () => {
  expect(firstDay).toBe(dayByDate('0000-01-01'));
  expect(lastDay).toBe(dayByDate('9999-12-31'));
  expect(formatDay(firstDay)).toBe('0000-01-01');
  expect(formatDay(lastDay)).toBe('9999-12-31');
});

test('every day from 1968 to 2110 is written and read as the calendar of the machine does', () => {
  const first = Date.UTC(1968, 0, 1) / dayMs;
  const last = Date.UTC(2110, 11, 31) / dayMs;
  for (let day = first; day <= last; day++) {
    const text = new Date(day * dayMs).toISOString().slice(0, 10);
    if (formatDay(day) !== text || parseDay(text) !== day) expect([text, formatDay(day), parseDay(text)]).toEqual([text, text, day]);
  }
});

test('years far off are written and read as the calendar of the machine does, in leap years of all kinds', () => {
  for (const year of [0, 1, 4, 99, 100, 400, 1582, 1600, 1700, 1899, 1900, 1904, 2000, 2071, 2100, 2400, 9999]) {
    const start = dayByDate(`${String(year).padStart(4, '0')}-01-01`);
    for (let day = start; day < start + 365; day++) {
      const text = new Date(day * dayMs).toISOString().slice(0, 10);
      if (formatDay(day) !== text || parseDay(text) !== day) expect([text, formatDay(day), parseDay(text)]).toEqual([text, text, day]);
    }
  }
});

test('a date is written the same the second time, and out of order', () => {
  const written = ['2070-12-31', '1970-01-01', '2026-11-10', '2026-11-10', '2071-01-01', '1969-12-31'].map((text) =>
    formatDay(dayByDate(text)),
  );

  expect(written).toEqual(['2070-12-31', '1970-01-01', '2026-11-10', '2026-11-10', '2071-01-01', '1969-12-31']);
});

test('the days of 1970 to 2070 are written once and kept, others are written each time, so that no more is kept', () => {
  const padded = vi.spyOn(String.prototype, 'padStart');
  const timesWritten = (day: number) => {
    padded.mockClear();
    formatDay(day);
    return padded.mock.calls.length / 3; // year, month and date
  };
  try {
    for (const day of ['1970-01-01', '2026-11-10', '2070-12-31'].map(dayByDate)) {
      timesWritten(day);
      expect([day, timesWritten(day)]).toEqual([day, 0]);
    }
    for (const day of ['0000-01-01', '1969-12-31', '2071-01-01', '9999-12-31'].map(dayByDate)) {
      expect([day, timesWritten(day), timesWritten(day)]).toEqual([day, 1, 1]);
    }
  } finally {
    padded.mockRestore();
  }
});

test('a week goes from Monday, 1, to Sunday, 7, also before 1970', () => {
  // 9 November 2026 is a Monday.
  const week = ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13', '2026-11-14', '2026-11-15', '2026-11-16'];

  expect(week.map((text) => weekdayOf(parseDay(text)))).toEqual([1, 2, 3, 4, 5, 6, 7, 1]);
  // Thursday, 1 January 1970, and the eight days before it.
  expect([0, -1, -2, -3, -4, -5, -6, -7, -8].map(weekdayOf)).toEqual([4, 3, 2, 1, 7, 6, 5, 4, 3]);
});

describe('a real date', () => {
  const dates = ['2026-11-10', '2024-02-29', '2000-02-29', '2026-02-28', '2026-04-30', '2026-12-31', '0000-02-29', '9999-12-31'];
  test.each(dates)('%s is read', (text) => {
    expect(parseDay(text)).toBe(dayByDate(text));
  });

  const lastDates = '2026-01-31 2026-03-31 2026-05-31 2026-06-30 2026-07-31 2026-08-31 2026-09-30 2026-10-31 2026-11-30'.split(' ');
  test.each(lastDates)('%s is the last of its month', (text) => {
    const next = `${text.slice(0, 8)}${Number(text.slice(8)) + 1}`;

    expect(parseDay(text)).toBe(dayByDate(text));
    expect(parseDay(next)).toBeNaN();
  });
});

describe('what is no date', () => {
  const unreal = [
    '2026-02-29', // 2026 is no leap year
    '1900-02-29', // nor is 1900
    '2024-02-30',
    '2024-01-32', // a leap year lengthens February alone
    '2024-04-31',
    '2024-12-32',
    '2026-00-10',
    '2026-13-10',
    '2026-11-00',
    '2026-11-31',
    '2026-12-32',
  ];
  const malformed = [
    '',
    '2026',
    '2026-11',
    '2026-W10', // luxon takes it for Monday, 2 March
    '2026-W10-1',
    '2026-060', // and this for 1 March
    '20261110',
    '2026-11-1',
    '2026-1-10',
    '2026-11-10T09:00:00Z',
    ' 2026-11-10',
    '2026-11-10 ',
    '2026-11-10\n',
    '2026/11/10',
    '2026-11/10',
    '2026/11-10',
    '10.11.2026',
    '+02026-11-10',
    '-002026-11-10',
    '-026-11-10',
    '2026-1a-10',
    '2026-11-1a',
    '202a-11-10',
    '２０２６-11-10', // digits of full width
    '2026\u201311\u201310',
    'today',
  ];
  test.each([...unreal, ...malformed])('%j is refused', (text) => {
    expect(parseDay(text)).toBeNaN();
  });
});

test('a prefix is read whatever follows, and not when it is cut short', () => {
  expect(parseDayPrefix('2026-11-10T09:00')).toBe(20_767);
  expect(parseDayPrefix('2026-11-1')).toBeNaN();
  expect(parseDayPrefix('2026-11-')).toBeNaN();
});

test('digits are read between two places, and nothing but the ten of them', () => {
  expect(digits('a0129b', 1, 5)).toBe(129);
  expect(digits('09', 0, 2)).toBe(9);
  expect(digits('9', 0, 2)).toBeNaN();
  expect(digits('/', 0, 1)).toBeNaN(); // the character before 0
  expect(digits(':', 0, 1)).toBeNaN(); // the character after 9
  expect(digits('1 ', 0, 2)).toBeNaN();
});

test('two digits are read at a place, and nothing but the ten of them', () => {
  expect(twoDigits('a09b', 1)).toBe(9);
  expect([twoDigits('00', 0), twoDigits('90', 0), twoDigits('59', 0), twoDigits('99', 0)]).toEqual([0, 90, 59, 99]);
  for (const text of ['9', '/0', ':0', '0/', '0:', ' 1', '1 ', '', '-1', '+1', '1e', '\uff11\uff11']) expect(twoDigits(text, 0)).toBeNaN();
});
