import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkingDays } from '../../src/calendar/add-working-days.js';
import { nextOpening } from '../../src/calendar/next-opening.js';
import { openHours } from '../../src/calendar/open-hours.js';
import { type KnownCalendar, readCalendar } from '../../src/calendar/read-calendar.js';
import { isWorked, lastOpenBefore, nextOpen, workingDayAfter } from '../../src/calendar/search.js';
import type { IsoWeekday, TimeRange, WorkingCalendar } from '../../src/calendar/types.js';
import { isFollowUpError } from '../../src/errors.js';
import { dayMs, formatDay, parseDay } from '../../src/time/day.js';
import { formatInstant } from '../../src/time/format.js';
import { dayAt, instantAt, startOfDay } from '../../src/time/local.js';
import { parseInstant } from '../../src/time/parse.js';
import { offsetAt, uncachedOffsetAt, type Zone, zoneOf } from '../../src/time/zone.js';
import { changesOfClocks, referenceOffset } from '../oracle/reference-offset.mjs';
import { ianaNames } from '../oracle/zone-names.mjs';

const runs = { numRuns: Number(process.env.FC_RUNS ?? 300) };
const hour = 3_600_000;
const minute = 60_000;

/** Offsets asked of Intl directly, and the changes of clocks from 1990 to 2035, found by them. */
interface Reference {
  readonly offsetOf: (instant: number) => number;
  readonly changes: readonly { at: number; before: number; after: number }[];
}
const references = new Map<string, Reference>();
function referenceOf(id: string): Reference {
  let known = references.get(id);
  if (known === undefined) {
    const offsetOf = referenceOffset(id);
    known = { offsetOf, changes: changesOfClocks(offsetOf, Date.UTC(1990, 0, 1), Date.UTC(2036, 0, 1), 48 * hour) };
    references.set(id, known);
  }
  return known;
}

/** The first instant whose wall clock shows the local time or later (C7), by trying one minute after the other. */
function naiveInstantAt(id: string, wall: number): number {
  const { offsetOf } = referenceOf(id);
  let instant = wall - 16 * hour;
  while (instant + offsetOf(instant) < wall) instant += minute;
  return instant;
}

// Zones with changes of every kind come more often than the rest of the database.
const oddZones = [
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Santiago',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Asia/Gaza',
  'America/Havana',
  'Antarctica/Troll',
  'UTC',
];
const zoneId = fc.oneof(fc.constantFrom(...oddZones), fc.constantFrom(...(ianaNames as string[])));
const zone = (id: string) => zoneOf(id) as Zone;

/** A zone and an instant, more often than not within two days of a change of clocks. */
const place = fc
  .tuple(
    zoneId,
    fc.nat(),
    fc.oneof(fc.integer({ min: -2880, max: 2880 }), fc.integer({ min: -90, max: 90 })),
    fc.constantFrom(0, -1, 1, 30_000),
    fc.integer({ min: Date.UTC(1990, 0, 3) / minute, max: Date.UTC(2035, 11, 20) / minute }),
  )
  .map(([id, index, minutes, millis, anywhere]) => {
    const { changes } = referenceOf(id);
    const change = index % 4 === 0 ? undefined : changes[index % changes.length];
    return { id, instant: (change === undefined ? anywhere * minute : change.at + minutes * minute) + millis };
  });

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Up to three ranges that do not overlap, in any order; often at the hours at which clocks change. */
const hours = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 1440 }), fc.constantFrom(0, 1, 60, 90, 120, 150, 180, 540, 1020, 1380, 1439, 1440)), {
    maxLength: 6,
  })
  .chain((minutes) => {
    const sorted = [...minutes].sort((a, b) => a - b);
    const ranges: TimeRange[] = [];
    for (let index = 0; index + 1 < sorted.length; index += 2) {
      ranges.push([clock(sorted[index] as number), clock(sorted[index + 1] as number)]);
    }
    return fc.shuffledSubarray(ranges);
  });

/** A calendar whose single dates and holidays lie around a day. */
function calendarAround(day: number): fc.Arbitrary<WorkingCalendar> {
  const date = fc.integer({ min: -20, max: 20 }).map((days) => formatDay(day + days));
  return fc
    .record(
      {
        weekend: fc.shuffledSubarray<IsoWeekday>([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }),
        hours,
        hoursByWeekday: fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5', '6', '7'), hours),
        holidays: fc.array(date, { maxLength: 15 }),
        dates: fc.dictionary(date, hours, { maxKeys: 8 }),
      },
      { requiredKeys: ['weekend', 'hours'] },
    )
    .map((calendar) => calendar as WorkingCalendar);
}

const placeAndCalendar = place.chain(({ id, instant }) =>
  fc.record({ id: fc.constant(id), instant: fc.constant(instant), calendar: calendarAround(Math.floor(instant / dayMs)) }),
);

/** Open hours of some dates as instants. */
function intervals(calendar: WorkingCalendar, id: string, from: number, to: number): { start: number; end: number; day: number }[] {
  const found = [];
  for (let day = from; day <= to; day++) {
    for (const { start, end } of openHours(calendar, { date: formatDay(day), timeZone: id })) {
      found.push({ start: parseInstant(start), end: parseInstant(end), day });
    }
  }
  return found;
}

function known(calendar: WorkingCalendar): KnownCalendar {
  return readCalendar(calendar, 'calendar', []) as KnownCalendar;
}

/** The answer, or null when the calendar is never open. */
function orNeverOpen<T>(call: () => T): T | null {
  try {
    return call();
  } catch (error) {
    if (isFollowUpError(error) && error.issues[0]?.code === 'calendar-never-open') return null;
    throw error;
  }
}

test('open hours are in order, disjoint, and inside their date', () => {
  fc.assert(
    fc.property(placeAndCalendar, ({ id, instant, calendar }) => {
      const day = dayAt(zone(id), instant);
      const found = intervals(calendar, id, day - 1, day + 1);

      for (const { start, end, day } of found) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(startOfDay(zone(id), day));
        expect(end).toBeLessThanOrEqual(startOfDay(zone(id), day + 1));
        expect(dayAt(zone(id), start)).toBe(day);
      }
      for (let index = 1; index < found.length; index++) {
        expect(found[index]?.start).toBeGreaterThanOrEqual(found[index - 1]?.end as number);
      }
    }),
    runs,
  );
});

test('open hours are those of the rules, found minute by minute (C7, C10)', () => {
  fc.assert(
    fc.property(placeAndCalendar, ({ id, instant, calendar }) => {
      const day = dayAt(zone(id), instant);
      const date = formatDay(day);
      const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
      const closed = calendar.holidays?.includes(date) || calendar.weekend.includes(weekday as IsoWeekday);
      const usual = calendar.hoursByWeekday?.[String(weekday) as '1'] ?? calendar.hours;
      const ranges = calendar.dates?.[date] ?? (closed ? [] : usual);

      const expected = [...ranges].sort().flatMap((range) => {
        const [start, end] = range.map((time) => {
          const [hours, minutes] = time.split(':').map(Number) as [number, number];
          return naiveInstantAt(id, day * dayMs + (hours * 60 + minutes) * minute);
        }) as [number, number];
        return start < end ? [{ start, end, day }] : [];
      });

      expect(intervals(calendar, id, day, day)).toEqual(expected);
    }),
    { numRuns: Math.ceil(runs.numRuns / 2) },
  );
});

test('the next opening is open, nothing open lies before it, and it is its own next opening (C5)', () => {
  fc.assert(
    fc.property(placeAndCalendar, ({ id, instant, calendar }) => {
      const next = orNeverOpen(() => nextOpening(calendar, { at: { epochMilliseconds: instant }, timeZone: id }));
      const day = dayAt(zone(id), instant);

      if (next === null) {
        expect(intervals(calendar, id, day - 1, day + 400).filter(({ end }) => end > instant)).toEqual([]);
        return;
      }
      const opens = parseInstant(next);
      const around = intervals(calendar, id, day - 1, dayAt(zone(id), opens) + 2);
      expect(opens).toBeGreaterThanOrEqual(instant);
      expect(around.filter(({ start, end }) => start <= opens && opens < end)).toHaveLength(1);
      if (opens > instant) expect(around.filter(({ start, end }) => start < opens && end > instant)).toEqual([]);
      expect(nextOpening(calendar, { at: next, timeZone: id })).toBe(next);
    }),
    runs,
  );
});

test('the next opening never goes back as time goes on', () => {
  fc.assert(
    fc.property(placeAndCalendar, fc.nat({ max: 72 * 60 }), ({ id, instant, calendar }, later) => {
      const first = orNeverOpen(() => nextOpen(known(calendar), zone(id), instant));
      const second = orNeverOpen(() => nextOpen(known(calendar), zone(id), instant + later * minute));

      if (first !== null && second !== null) expect(second).toBeGreaterThanOrEqual(first);
    }),
    runs,
  );
});

test('the last open instant before an end is at most the end, open up to there, and nothing open lies between', () => {
  fc.assert(
    fc.property(placeAndCalendar, ({ id, instant, calendar }) => {
      const last = orNeverOpen(() => lastOpenBefore(known(calendar), zone(id), instant));
      const day = dayAt(zone(id), instant);

      if (last === null) {
        expect(intervals(calendar, id, day - 400, day + 1).filter(({ start }) => start < instant)).toEqual([]);
        return;
      }
      const around = intervals(calendar, id, dayAt(zone(id), last) - 2, day + 1);
      expect(last).toBeLessThanOrEqual(instant);
      expect(around.filter(({ start, end }) => start < last && last <= end)).toHaveLength(1);
      if (last < instant) expect(around.filter(({ start, end }) => end > last && start < instant)).toEqual([]);
    }),
    runs,
  );
});

test('a date is worked in a zone exactly when it has open hours there, and working dates are counted one by one (C8, C11)', () => {
  fc.assert(
    fc.property(placeAndCalendar, fc.integer({ min: -12, max: 12 }), ({ id, instant, calendar }, count) => {
      const day = dayAt(zone(id), instant);
      const open = (date: number) => openHours(calendar, { date: formatDay(date), timeZone: id }).length > 0;
      expect(isWorked(known(calendar), zone(id), day)).toBe(open(day));

      const counted = orNeverOpen(() => workingDayAfter(known(calendar), zone(id), day, count));

      if (counted === null) return;
      expect(open(counted)).toBe(true);
      const [low, high] = count > 0 ? [day + 1, counted] : count < 0 ? [counted, day - 1] : [day, counted];
      let worked = 0;
      for (let date = low; date <= high; date++) if (open(date)) worked++;
      expect(worked).toBe(count === 0 ? 1 : Math.abs(count));
    }),
    runs,
  );
});

// Working dates without a zone.

const someDay = parseDay('2026-11-10');
const dateAndCalendar = fc.record({
  from: fc.integer({ min: -25, max: 25 }).map((days) => formatDay(someDay + days)),
  calendar: calendarAround(someDay),
});
const count = fc.oneof(fc.integer({ min: -15, max: 15 }), fc.integer({ min: -300, max: 300 }));

function add(calendar: WorkingCalendar, from: string, days: number): string | null {
  return orNeverOpen(() => addWorkingDays(calendar, { from, days }));
}

/** C10 and C11 by the letter, over texts and the calendar of the machine. */
function naiveIsWorked(calendar: WorkingCalendar, date: string): boolean {
  const single = calendar.dates?.[date];
  if (single !== undefined) return single.length > 0;
  if (calendar.holidays?.includes(date)) return false;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
  if (calendar.weekend.includes(weekday as IsoWeekday)) return false;
  return (calendar.hoursByWeekday?.[String(weekday) as '1'] ?? calendar.hours).length > 0;
}

test('working days are counted as a walk from date to date counts them', () => {
  fc.assert(
    fc.property(dateAndCalendar, count, ({ from, calendar }, days) => {
      const actual = add(calendar, from, days);
      if (actual === null) return;

      let date = from;
      const step = (by: number) => new Date(Date.parse(`${date}T00:00:00Z`) + by * dayMs).toISOString().slice(0, 10);
      if (days === 0) while (!naiveIsWorked(calendar, date)) date = step(1);
      for (let left = Math.abs(days); left > 0; ) {
        date = step(Math.sign(days));
        if (naiveIsWorked(calendar, date)) left--;
      }

      expect(actual).toBe(date);
    }),
    runs,
  );
});

test('the answer is a working date, on the right side', () => {
  fc.assert(
    fc.property(dateAndCalendar, count, ({ from, calendar }, days) => {
      const date = add(calendar, from, days);
      if (date === null) return;

      expect(naiveIsWorked(calendar, date)).toBe(true);
      if (days > 0) expect(date > from).toBe(true);
      else if (days < 0) expect(date < from).toBe(true);
      else expect(date >= from).toBe(true);
    }),
    runs,
  );
});

test('from a working date, as many days back as forth lead home; from another one, to its neighbour', () => {
  fc.assert(
    fc.property(dateAndCalendar, count, ({ from, calendar }, days) => {
      const there = add(calendar, from, days);
      if (there === null || days === 0) return;

      const back = add(calendar, there, -days);

      // Seen from a date that is not worked, the last step home ends at the working date before it (days > 0) or after it.
      expect(back).toBe(naiveIsWorked(calendar, from) ? from : add(calendar, from, days > 0 ? -1 : 1));
    }),
    runs,
  );
});

test('steps in one direction add up', () => {
  fc.assert(
    fc.property(
      dateAndCalendar,
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 60 }),
      fc.boolean(),
      ({ from, calendar }, a, b, back) => {
        const sign = back ? -1 : 1;
        const first = add(calendar, from, sign * a);
        if (first === null) return;

        expect(add(calendar, first, sign * b)).toBe(add(calendar, from, sign * (a + b)));
      },
    ),
    runs,
  );
});

test('one day more is later, and the same number of days from a later date is not earlier', () => {
  fc.assert(
    fc.property(dateAndCalendar, count, fc.nat({ max: 30 }), ({ from, calendar }, days, later) => {
      const date = add(calendar, from, days);
      const more = add(calendar, from, days + 1);
      const fromLater = add(calendar, formatDay(parseDay(from) + later), days);
      if (date === null || more === null || fromLater === null) return;

      // Only where `from` is not worked, 0 and 1 are the same date: the next one worked.
      if (days === 0 && !naiveIsWorked(calendar, from)) expect(more).toBe(date);
      else expect(more > date).toBe(true);
      expect(fromLater >= date).toBe(true);
    }),
    runs,
  );
});

// Local time and instants.

test('later on the clock is not earlier in time, for every zone and date, and minute for minute around a change of clocks', () => {
  fc.assert(
    fc.property(place, ({ id, instant }) => {
      const day = dayAt(zone(id), instant);
      const local = Math.floor((instant + offsetAt(zone(id), instant)) / minute) - day * 1440;

      let before = instantAt(zone(id), day, 0);
      for (const at of [...Array.from({ length: 96 }, (_, index) => index * 15), 1440]) {
        const next = instantAt(zone(id), day, at);
        expect(next).toBeGreaterThanOrEqual(before);
        before = next;
      }
      expect(before).toBe(startOfDay(zone(id), day + 1));

      for (let at = Math.max(0, local - 100); at < Math.min(1440, local + 100); at++) {
        if (instantAt(zone(id), day, at + 1) < instantAt(zone(id), day, at)) expect([id, formatDay(day), at]).toBe('in order');
      }
    }),
    runs,
  );
});

test('a local time is the first instant whose wall clock shows it or later (C7), found minute by minute', () => {
  fc.assert(
    fc.property(place, fc.integer({ min: -200, max: 200 }), ({ id, instant }, beside) => {
      const wall = Math.floor((instant + offsetAt(zone(id), instant)) / minute) * minute + beside * minute;
      const day = Math.floor(wall / dayMs);

      expect(instantAt(zone(id), day, (wall - day * dayMs) / minute)).toBe(naiveInstantAt(id, wall));
    }),
    runs,
  );
});

test('the cache holds what the database says, whatever was asked before', () => {
  const anywhere = fc.integer({ min: Date.UTC(1960, 0, 1), max: Date.UTC(2080, 0, 1) });
  fc.assert(
    fc.property(place, fc.array(anywhere, { maxLength: 5 }), ({ id, instant }, others) => {
      for (const asked of [...others, instant, instant - 1, instant + 1])
        expect(offsetAt(zone(id), asked)).toBe(uncachedOffsetAt(zone(id), asked));
      expect(offsetAt(zone(id), instant)).toBe(referenceOf(id).offsetOf(instant));
    }),
    runs,
  );
});

test('an instant is written as the zone\u2019s wall clock shows it, and read back as the same instant', () => {
  fc.assert(
    fc.property(place, ({ id, instant }) => {
      const text = formatInstant(instant, zone(id));

      const offset = referenceOf(id).offsetOf(instant);
      expect(text.slice(0, 23)).toBe(new Date(instant + offset).toISOString().slice(0, 23));
      expect(parseInstant(text)).toBe(instant);
      expect(parseInstant(`${text}[${id}]`)).toBe(instant);
      expect(Date.parse(text)).toBe(instant);
    }),
    runs,
  );
});

test('every instant of ten thousand years is written and read back in every zone', () => {
  const instants = fc.integer({ min: Date.parse('0000-01-02T00:00:00Z'), max: Date.parse('9999-12-30T23:59:59.999Z') });
  fc.assert(
    fc.property(zoneId, instants, (id, instant) => {
      expect(parseInstant(formatInstant(instant, zone(id)))).toBe(instant);
      expect(parseDay(formatDay(dayAt(zone(id), instant)))).toBe(dayAt(zone(id), instant));
    }),
    runs,
  );
});

test('text that is read as an instant is read by the machine as the same one, and text near to it is no crash', () => {
  const part = fc.constantFrom(
    '2026',
    '-',
    '11',
    '10',
    'T',
    '09',
    ':',
    '00',
    '30',
    '.',
    '123',
    '5',
    'Z',
    '+',
    '01',
    '24',
    '60',
    ' ',
    '[',
    'UTC',
    ']',
    'W',
    '02',
    '31',
  );
  const near = fc.oneof(
    fc.array(part, { maxLength: 16 }).map((parts) => parts.join('')),
    fc.array(part, { maxLength: 6 }).map((parts) => `2026-11-10T09:00${parts.join('')}`),
    fc.string(),
  );
  fc.assert(
    fc.property(near, (text) => {
      const instant = parseInstant(text);
      if (Number.isNaN(instant)) return;

      expect(instant).toBe(Date.parse(text.replace(/\[.*\]$/, '')));
    }),
    { numRuns: runs.numRuns * 10 },
  );
});

// What is no calendar.

test('whatever is given as a calendar, the answer is a date or a FollowUpError with paths, and nothing is changed', () => {
  const junk = fc.oneof(
    fc.constantFrom<unknown[]>(undefined, null, [], {}, '09:00', 0, Number.NaN, [['17:00', '09:00']], [[]], [null]),
    fc.jsonValue(),
  );
  const input = fc.oneof(
    fc.record({ weekend: junk, hours: junk, hoursByWeekday: junk, holidays: junk, dates: junk, coverage: junk }, { requiredKeys: [] }),
    fc
      .tuple(calendarAround(someDay), fc.constantFrom('weekend', 'hours', 'hoursByWeekday', 'holidays', 'dates', 'coverage'), junk)
      .map(([calendar, key, value]) => ({ ...calendar, [key]: value })),
    junk,
  );
  fc.assert(
    fc.property(input, (calendar) => {
      const before = JSON.stringify(calendar);
      let caught: unknown = null;
      try {
        expect(parseDay(addWorkingDays(calendar as WorkingCalendar, { from: '2026-11-10', days: 1 }))).not.toBeNaN();
      } catch (error) {
        caught = error;
      }

      expect(JSON.stringify(calendar)).toBe(before);
      if (caught === null) return;
      if (!isFollowUpError(caught)) throw caught;
      expect(caught.issues.length).toBeGreaterThan(0);
      for (const issue of caught.issues) expect(issue.path).toMatch(/^calendar/);
    }),
    runs,
  );
});
