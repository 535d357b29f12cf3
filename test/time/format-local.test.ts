import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/time/day.js';
import { localDateOf, minuteAt, placeOfZone } from '../../src/time/format-local.js';
import { parseInstant } from '../../src/time/parse.js';
import { type Zone, zoneOf } from '../../src/time/zone.js';

test('a date is taken apart into numbers and its weekday', () => {
  expect(localDateOf(parseDay('2026-11-10'))).toEqual({ year: 2026, month: 11, date: 10, weekday: 2 }); // a Tuesday
  expect(localDateOf(parseDay('2028-02-29'))).toEqual({ year: 2028, month: 2, date: 29, weekday: 2 });
  expect(localDateOf(parseDay('0000-01-02'))).toEqual({ year: 0, month: 1, date: 2, weekday: 7 });
});

test.each([
  ['2026-11-10T09:30:59.999Z', 'UTC', 9 * 60 + 30],
  ['2026-11-10T00:00:00Z', 'UTC', 0],
  ['2026-11-10T23:59:59.999Z', 'UTC', 1439],
  ['2026-11-10T04:59:59Z', 'America/New_York', 1439], // the date before
  ['2026-11-10T05:00:00Z', 'America/New_York', 0],
  ['2026-11-10T09:30:00Z', 'Asia/Kathmandu', 15 * 60 + 15],
  ['2026-03-08T07:00:00Z', 'America/New_York', 180], // after 01:59 comes 03:00
  ['1969-12-31T23:59:00Z', 'UTC', 1439],
])('the minute of the day at %s in %s', (instant, id, minute) => {
  expect(minuteAt(zoneOf(id) as Zone, parseInstant(instant))).toBe(minute);
});

describe('the place that a zone is named after', () => {
  test.each([
    ['Europe/London', 'London'],
    ['America/New_York', 'New York'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['America/Port-au-Prince', 'Port-au-Prince'],
    ['europe/london', 'London'],
    ['america/new_york', 'New York'],
    ['America/Port_of_Spain', 'Port of Spain'],
    ['america/port_of_spain', 'Port Of Spain'],
    ['Japan', 'Japan'],
    ['EST5EDT', 'EST5EDT'],
    ['UTC', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['etc/utc', 'UTC'],
    ['GMT', 'UTC'],
    ['GMT0', 'UTC'],
    ['GMT+0', 'UTC'],
    ['Etc/GMT0', 'UTC'],
    ['Etc/Greenwich', 'UTC'],
    ['Etc/GMT-0', 'UTC'],
    ['Zulu', 'UTC'],
    ['UCT', 'UTC'],
    ['Etc/Universal', 'UTC'],
    ['Greenwich', 'UTC'],
    ['Etc/GMT+5', 'UTC-5'], // POSIX counts westwards
    ['Etc/GMT-14', 'UTC+14'],
    ['etc/gmt+12', 'UTC-12'],
  ])('%s: %s', (id, place) => {
    expect(zoneOf(id)).not.toBeNull();
    expect(placeOfZone(id)).toBe(place);
  });
});
