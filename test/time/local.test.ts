import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/time/day.js';
import { formatInstant } from '../../src/time/format.js';
import { dayAt, instantAt, isRegular, startOfDay } from '../../src/time/local.js';
import { parseInstant } from '../../src/time/parse.js';
import { type Zone, zoneOf } from '../../src/time/zone.js';

/** The instant at which a zone's clock first shows `2026-03-08T02:30` or later, as text; `24:00` is the end of the date. */
function firstAt(id: string, wall: string): string {
  const zone = zoneOf(id) as Zone;
  const minute = Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
  return formatInstant(instantAt(zone, parseDay(wall.slice(0, 10)), minute), zone);
}

describe('local time to instant (C7)', () => {
  const ordinary: [string, string, string][] = [
    ['Europe/London', '2026-11-10T09:00', '2026-11-10T09:00:00.000+00:00'],
    ['Europe/London', '2026-07-10T09:00', '2026-07-10T09:00:00.000+01:00'],
    ['America/New_York', '2026-11-10T00:00', '2026-11-10T00:00:00.000-05:00'],
    ['America/New_York', '2026-11-10T24:00', '2026-11-11T00:00:00.000-05:00'],
    ['Asia/Kathmandu', '2026-11-10T09:00', '2026-11-10T09:00:00.000+05:45'],
    ['Pacific/Kiritimati', '2026-11-10T00:00', '2026-11-10T00:00:00.000+14:00'],
    ['Etc/GMT+12', '2026-11-10T23:59', '2026-11-10T23:59:00.000-12:00'],
    ['UTC', '2026-11-10T12:34', '2026-11-10T12:34:00.000+00:00'],
  ];
  test.each(ordinary)('%s, %s', (id, wall, instant) => {
    expect(firstAt(id, wall)).toBe(instant);
  });

  describe('in a gap it is the change of clocks itself', () => {
    test.each<[string, string, string]>([
      // New York, Sunday, 8 March 2026: after 01:59:59 comes 03:00.
      ['America/New_York', '2026-03-08T01:59', '2026-03-08T01:59:00.000-05:00'],
      ['America/New_York', '2026-03-08T02:00', '2026-03-08T03:00:00.000-04:00'],
      ['America/New_York', '2026-03-08T02:01', '2026-03-08T03:00:00.000-04:00'],
      ['America/New_York', '2026-03-08T02:30', '2026-03-08T03:00:00.000-04:00'],
      ['America/New_York', '2026-03-08T02:59', '2026-03-08T03:00:00.000-04:00'],
      ['America/New_York', '2026-03-08T03:00', '2026-03-08T03:00:00.000-04:00'],
      ['America/New_York', '2026-03-08T03:01', '2026-03-08T03:01:00.000-04:00'],
      // London, Sunday, 29 March 2026: after 00:59:59 comes 02:00.
      ['Europe/London', '2026-03-29T01:30', '2026-03-29T02:00:00.000+01:00'],
      // Lord Howe, Sunday, 4 October 2026: after 01:59:59 comes 02:30.
      ['Australia/Lord_Howe', '2026-10-04T01:59', '2026-10-04T01:59:00.000+10:30'],
      ['Australia/Lord_Howe', '2026-10-04T02:00', '2026-10-04T02:30:00.000+11:00'],
      ['Australia/Lord_Howe', '2026-10-04T02:29', '2026-10-04T02:30:00.000+11:00'],
      ['Australia/Lord_Howe', '2026-10-04T02:30', '2026-10-04T02:30:00.000+11:00'],
      // São Paulo, Sunday, 4 November 2018: the date begins at 01:00.
      ['America/Sao_Paulo', '2018-11-03T24:00', '2018-11-04T01:00:00.000-02:00'],
      ['America/Sao_Paulo', '2018-11-04T00:00', '2018-11-04T01:00:00.000-02:00'],
      ['America/Sao_Paulo', '2018-11-04T00:59', '2018-11-04T01:00:00.000-02:00'],
      ['America/Sao_Paulo', '2018-11-04T01:00', '2018-11-04T01:00:00.000-02:00'],
      // Santiago, Sunday, 7 September 2025: the same.
      ['America/Santiago', '2025-09-06T23:59', '2025-09-06T23:59:00.000-04:00'],
      ['America/Santiago', '2025-09-07T00:30', '2025-09-07T01:00:00.000-03:00'],
      // St John's, Sunday, 14 March 2010: after 00:00:59 comes 01:01, so that the first minute of the date is left.
      ['America/St_Johns', '2010-03-14T00:00', '2010-03-14T00:00:00.000-03:30'],
      ['America/St_Johns', '2010-03-14T00:01', '2010-03-14T01:01:00.000-02:30'],
      ['America/St_Johns', '2010-03-14T01:00', '2010-03-14T01:01:00.000-02:30'],
      // Casablanca, Sunday, 14 April 2024, after Ramadan: after 01:59:59 comes 03:00.
      ['Africa/Casablanca', '2024-04-14T02:15', '2024-04-14T03:00:00.000+01:00'],
      // New York, Sunday, 27 April 1969, before the years that are cached.
      ['America/New_York', '1969-04-27T02:30', '1969-04-27T03:00:00.000-04:00'],
    ])('%s, %s', (id, wall, instant) => {
      expect(firstAt(id, wall)).toBe(instant);
    });
  });

  describe('in an overlap it is the earlier occurrence', () => {
    test.each<[string, string, string]>([
      // New York, Sunday, 1 November 2026: after 01:59:59 comes 01:00.
      ['America/New_York', '2026-11-01T00:59', '2026-11-01T00:59:00.000-04:00'],
      ['America/New_York', '2026-11-01T01:00', '2026-11-01T01:00:00.000-04:00'],
      ['America/New_York', '2026-11-01T01:30', '2026-11-01T01:30:00.000-04:00'],
      ['America/New_York', '2026-11-01T01:59', '2026-11-01T01:59:00.000-04:00'],
      ['America/New_York', '2026-11-01T02:00', '2026-11-01T02:00:00.000-05:00'], // two hours after 01:00
      // Lord Howe, Sunday, 5 April 2026: after 01:59:59 comes 01:30.
      ['Australia/Lord_Howe', '2026-04-05T01:29', '2026-04-05T01:29:00.000+11:00'],
      ['Australia/Lord_Howe', '2026-04-05T01:30', '2026-04-05T01:30:00.000+11:00'],
      ['Australia/Lord_Howe', '2026-04-05T01:59', '2026-04-05T01:59:00.000+11:00'],
      ['Australia/Lord_Howe', '2026-04-05T02:00', '2026-04-05T02:00:00.000+10:30'],
      // São Paulo, Saturday, 16 February 2019: after 23:59:59 comes 23:00 of the same date.
      ['America/Sao_Paulo', '2019-02-16T23:00', '2019-02-16T23:00:00.000-02:00'],
      ['America/Sao_Paulo', '2019-02-16T23:59', '2019-02-16T23:59:00.000-02:00'],
      ['America/Sao_Paulo', '2019-02-16T24:00', '2019-02-17T00:00:00.000-03:00'],
      // St John's, Sunday, 7 November 2010: after 00:00:59 comes 23:01 of the Saturday; Sunday has begun a minute before.
      ['America/St_Johns', '2010-11-06T23:30', '2010-11-06T23:30:00.000-02:30'],
      ['America/St_Johns', '2010-11-06T24:00', '2010-11-07T00:00:00.000-02:30'],
      ['America/St_Johns', '2010-11-07T00:00', '2010-11-07T00:00:00.000-02:30'],
      ['America/St_Johns', '2010-11-07T00:01', '2010-11-07T00:01:00.000-03:30'],
      // Casablanca, Sunday, 10 March 2024, for Ramadan: after 02:59:59 comes 02:00.
      ['Africa/Casablanca', '2024-03-10T02:15', '2024-03-10T02:15:00.000+01:00'],
      ['Africa/Casablanca', '2024-03-10T03:00', '2024-03-10T03:00:00.000+00:00'],
      // Kwajalein, Tuesday, 30 September 1969: clocks went back by 23 hours, so that most of the date came twice.
      ['Pacific/Kwajalein', '1969-09-30T12:00', '1969-09-30T12:00:00.000+11:00'],
    ])('%s, %s', (id, wall, instant) => {
      expect(firstAt(id, wall)).toBe(instant);
    });
  });

  describe('of a date that never happened it is the start of the next (C8)', () => {
    test.each<[string, string, string]>([
      // Samoa crossed the date line: after Thursday, 29 December 2011, came Saturday.
      ['Pacific/Apia', '2011-12-29T23:59', '2011-12-29T23:59:00.000-10:00'],
      ['Pacific/Apia', '2011-12-29T24:00', '2011-12-31T00:00:00.000+14:00'],
      ['Pacific/Apia', '2011-12-30T00:00', '2011-12-31T00:00:00.000+14:00'],
      ['Pacific/Apia', '2011-12-30T12:00', '2011-12-31T00:00:00.000+14:00'],
      ['Pacific/Apia', '2011-12-30T23:59', '2011-12-31T00:00:00.000+14:00'],
      ['Pacific/Apia', '2011-12-30T24:00', '2011-12-31T00:00:00.000+14:00'],
      ['Pacific/Apia', '2011-12-31T00:01', '2011-12-31T00:01:00.000+14:00'],
      ['Pacific/Kwajalein', '1993-08-21T12:00', '1993-08-22T00:00:00.000+12:00'], // a Saturday, left out for the same reason
      ['Pacific/Kiritimati', '1994-12-31T12:00', '1995-01-01T00:00:00.000+14:00'],
    ])('%s, %s', (id, wall, instant) => {
      expect(firstAt(id, wall)).toBe(instant);
    });
  });
});

describe('the local date at an instant', () => {
  test.each<[string, string, string]>([
    ['2026-11-10T04:59:59.999Z', 'America/New_York', '2026-11-09'],
    ['2026-11-10T05:00:00Z', 'America/New_York', '2026-11-10'],
    ['2026-11-10T09:59:59.999Z', 'Pacific/Kiritimati', '2026-11-10'],
    ['2026-11-10T10:00:00Z', 'Pacific/Kiritimati', '2026-11-11'],
    ['1969-12-31T23:59:59.999Z', 'UTC', '1969-12-31'],
    ['2011-12-30T09:59:59.999Z', 'Pacific/Apia', '2011-12-29'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
    // St John's goes back over midnight: Sunday for a minute, then Saturday again.
    ['2010-11-07T02:30:59.999Z', 'America/St_Johns', '2010-11-07'],
    ['2010-11-07T02:31:00Z', 'America/St_Johns', '2010-11-06'],
  ])('%s in %s', (instant, id, date) => {
    expect(dayAt(zoneOf(id) as Zone, parseInstant(instant))).toBe(parseDay(date));
  });
});

test('a date starts at its first instant', () => {
  const starts = [
    ['Europe/London', '2026-11-10', '2026-11-10T00:00:00.000+00:00'],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T01:00:00.000-02:00'],
    ['America/Sao_Paulo', '2019-02-17', '2019-02-17T00:00:00.000-03:00'],
    ['Pacific/Apia', '2011-12-30', '2011-12-31T00:00:00.000+14:00'],
    ['America/Lima', '1990-01-01', '1990-01-01T01:00:00.000-04:00'], // the gap that a thousand property runs did not find
  ] as const;
  for (const [id, date, instant] of starts) {
    const zone = zoneOf(id) as Zone;

    expect(formatInstant(startOfDay(zone, parseDay(date)), zone)).toBe(instant);
  }
});

describe('a date that no change of clocks can touch', () => {
  test.each<[string, string[], string[]]>([
    ['America/New_York', ['2026-03-06', '2026-03-10'], ['2026-03-07', '2026-03-08', '2026-03-09']],
    ['America/New_York', ['2026-10-30', '2026-11-03'], ['2026-10-31', '2026-11-01', '2026-11-02']],
    ['Pacific/Apia', ['2011-12-28', '2012-01-02'], ['2011-12-29', '2011-12-30', '2011-12-31']],
    ['UTC', ['2026-03-08'], []],
  ])('%s: %j, and not %j', (id, regular, others) => {
    const isRegularOn = (date: string) => isRegular(zoneOf(id) as Zone, parseDay(date));

    expect(regular.filter((date) => !isRegularOn(date))).toEqual([]);
    expect(others.filter(isRegularOn)).toEqual([]);
  });
});
