import { describe, expect, test } from 'vitest';
import { isFollowUpError } from '../../src/errors.js';
import { formatInstant } from '../../src/time/format.js';
import { parseInstant } from '../../src/time/parse.js';
import { type Zone, zoneOf } from '../../src/time/zone.js';

function zone(id: string): Zone {
  const known = zoneOf(id);
  if (known === null) throw new Error(`no zone ${id}`);
  return known;
}

/** A made-up zone that never changes clocks; asked only of the first days of 1970. */
function always(minutes: number): Zone {
  return { id: 'made-up', ask: () => minutes, slots: new Int32Array(1).fill(-0x80000000), changes: new Map() };
}

describe('an instant is written in local time with the offset of its zone', () => {
  test.each([
    ['2026-11-10T09:00:00Z', 'Europe/London', '2026-11-10T09:00:00.000+00:00'],
    ['2026-07-10T09:00:00Z', 'Europe/London', '2026-07-10T10:00:00.000+01:00'],
    ['2026-11-10T09:00:00Z', 'UTC', '2026-11-10T09:00:00.000+00:00'],
    ['2026-11-10T09:00:00Z', 'America/New_York', '2026-11-10T04:00:00.000-05:00'],
    ['2026-11-10T04:59:59.999Z', 'America/New_York', '2026-11-09T23:59:59.999-05:00'], // the date before
    ['2026-11-10T05:00:00Z', 'America/New_York', '2026-11-10T00:00:00.000-05:00'],
    ['2026-07-10T09:00:00Z', 'America/St_Johns', '2026-07-10T06:30:00.000-02:30'],
    ['2026-11-10T09:00:00Z', 'Asia/Kathmandu', '2026-11-10T14:45:00.000+05:45'],
    ['2026-11-10T09:00:00Z', 'Asia/Kolkata', '2026-11-10T14:30:00.000+05:30'],
    ['2026-01-10T09:00:00Z', 'Pacific/Chatham', '2026-01-10T22:45:00.000+13:45'],
    ['2026-07-10T09:00:00Z', 'Australia/Eucla', '2026-07-10T17:45:00.000+08:45'],
    ['2026-11-10T10:00:00Z', 'Pacific/Kiritimati', '2026-11-11T00:00:00.000+14:00'], // the date after
    ['2026-11-10T09:00:00Z', 'Pacific/Niue', '2026-11-09T22:00:00.000-11:00'],
    ['2026-11-10T09:00:00Z', 'Etc/GMT+12', '2026-11-09T21:00:00.000-12:00'], // POSIX counts westwards
    ['2026-07-10T09:00:00Z', 'Pacific/Marquesas', '2026-07-09T23:30:00.000-09:30'],
    ['2026-11-10T09:05:07.089Z', 'UTC', '2026-11-10T09:05:07.089+00:00'],
    ['2026-11-10T09:00:00.001Z', 'UTC', '2026-11-10T09:00:00.001+00:00'],
    ['2026-11-10T09:00:01Z', 'UTC', '2026-11-10T09:00:01.000+00:00'],
    ['2026-11-10T09:00:10.010Z', 'UTC', '2026-11-10T09:00:10.010+00:00'],
    ['2026-11-10T09:00:59.999Z', 'UTC', '2026-11-10T09:00:59.999+00:00'],
    ['2026-11-10T19:10:00Z', 'UTC', '2026-11-10T19:10:00.000+00:00'],
    ['2026-11-10T23:59:59.999Z', 'UTC', '2026-11-10T23:59:59.999+00:00'],
  ])('%s in %s', (instant, id, text) => {
    expect(formatInstant(parseInstant(instant), zone(id))).toBe(text);
    expect(parseInstant(text)).toBe(parseInstant(instant));
  });
});

test('the clock change is where the offset changes, to the millisecond', () => {
  const newYork = zone('America/New_York');

  // Sunday, 8 March 2026: two o'clock is three. Sunday, 1 November 2026: one o'clock comes twice.
  expect(formatInstant(parseInstant('2026-03-08T06:59:59.999Z'), newYork)).toBe('2026-03-08T01:59:59.999-05:00');
  expect(formatInstant(parseInstant('2026-03-08T07:00:00Z'), newYork)).toBe('2026-03-08T03:00:00.000-04:00');
  expect(formatInstant(parseInstant('2026-11-01T05:30:00Z'), newYork)).toBe('2026-11-01T01:30:00.000-04:00');
  expect(formatInstant(parseInstant('2026-11-01T06:30:00Z'), newYork)).toBe('2026-11-01T01:30:00.000-05:00');
});

describe('years outside of the cache', () => {
  test.each([
    ['1969-12-31T23:59:59.999Z', 'UTC', '1969-12-31T23:59:59.999+00:00'],
    ['1969-07-20T20:17:40Z', 'America/New_York', '1969-07-20T16:17:40.000-04:00'],
    ['1940-06-10T12:00:00Z', 'Europe/London', '1940-06-10T13:00:00.000+01:00'],
    ['2071-01-01T00:00:00Z', 'America/New_York', '2070-12-31T19:00:00.000-05:00'],
    ['2100-07-01T12:00:00Z', 'Europe/London', '2100-07-01T13:00:00.000+01:00'],
    ['9999-12-31T23:59:59.999Z', 'UTC', '9999-12-31T23:59:59.999+00:00'],
    ['0000-01-01T00:00:00Z', 'UTC', '0000-01-01T00:00:00.000+00:00'],
  ])('%s in %s', (instant, id, text) => {
    expect(formatInstant(parseInstant(instant), zone(id))).toBe(text);
  });
});

describe('an offset with seconds is rounded, and the text still names the same instant', () => {
  test.each([
    ['1971-07-01T12:00:00Z', 'Africa/Monrovia', '1971-07-01T11:16:00.000-00:44'], // 44 min 30 s, until 1972
    ['1800-07-01T12:00:00Z', 'Europe/London', '1800-07-01T11:59:00.000-00:01'], // 1 min 15 s
    ['1800-07-01T12:00:00Z', 'America/New_York', '1800-07-01T07:04:00.000-04:56'], // 4 h 56 min 2 s
    ['1800-07-01T12:00:00Z', 'Asia/Kolkata', '1800-07-01T17:53:00.000+05:53'], // 5 h 53 min 28 s
    ['1900-07-01T12:00:00Z', 'Europe/Paris', '1900-07-01T12:09:00.000+00:09'], // 9 min 21 s
    ['1971-07-01T12:00:29.999Z', 'Africa/Monrovia', '1971-07-01T11:16:29.999-00:44'],
  ])('%s in %s', (instant, id, text) => {
    expect(formatInstant(parseInstant(instant), zone(id))).toBe(text);
    expect(parseInstant(text)).toBe(parseInstant(instant));
  });

  test('less than half a minute is written +00:00', () => {
    expect(formatInstant(1000, always(-0.4))).toBe('1970-01-01T00:00:01.000+00:00');
    expect(formatInstant(1000, always(0.4))).toBe('1970-01-01T00:00:01.000+00:00');
    expect(formatInstant(60_000, always(-0.6))).toBe('1970-01-01T00:00:00.000-00:01');
  });
});

test('every minute of a day and every offset is written with two digits each', () => {
  for (let minute = 0; minute < 1440; minute++) {
    const hours = String(Math.floor(minute / 60)).padStart(2, '0');
    const minutes = String(minute % 60).padStart(2, '0');
    const east = formatInstant(0, always(minute));
    const west = formatInstant(minute * 60_000, always(-minute));

    const expected = [`1970-01-01T${hours}:${minutes}:00.000+${hours}:${minutes}`];
    expected.push(`1970-01-01T00:00:00.000${minute === 0 ? '+' : '-'}${hours}:${minutes}`);
    if (east !== expected[0] || west !== expected[1]) expect([east, west]).toEqual(expected);
  }
});

describe('outside of the years 0000 to 9999', () => {
  test.each([
    ['9999-12-31T23:59:59.999Z', 'Pacific/Kiritimati'],
    ['9999-12-31T23:00:00Z', 'Etc/GMT-1'],
    ['0000-01-01T00:00:00Z', 'America/New_York'],
    ['0000-01-01T00:59:59.999Z', 'Etc/GMT+1'],
  ])('%s in %s is an error and not a year of five digits', (instant, id) => {
    let caught: unknown;
    try {
      formatInstant(parseInstant(instant), zone(id));
    } catch (error) {
      caught = error;
    }

    expect(isFollowUpError(caught) && caught.issues).toEqual([
      { code: 'out-of-range', path: '', message: 'the answer lies outside the years 0000 to 9999: give dates nearer to now' },
    ]);
  });

  test('the last instants on both sides are written', () => {
    expect(formatInstant(parseInstant('9999-12-31T22:59:59.999Z'), zone('Etc/GMT-1'))).toBe('9999-12-31T23:59:59.999+01:00');
    expect(formatInstant(parseInstant('0000-01-01T01:00:00Z'), zone('Etc/GMT+1'))).toBe('0000-01-01T00:00:00.000-01:00');
  });

  test('no number at all is an error as well', () => {
    expect(() => formatInstant(Number.NaN, zone('UTC'))).toThrow('outside the years 0000 to 9999');
  });
});
