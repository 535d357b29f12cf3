import fc from 'fast-check';
import { isFollowUpError, nextOpening } from 'interview-followup';
import { toIcs } from 'interview-followup/ics';
import { describe, expect, test } from 'vitest';
import { law } from '../../properties/law.ts';
import { entry, feed } from './feed.ts';

const always = { weekend: [], hours: [['00:00', '24:00']] } as const;

/** The instant as the door "." reads it, to the whole second; null when it is none. */
function readByEngine(at: string): string | null {
  try {
    const text = new Date(Math.ceil(Date.parse(nextOpening(always, { at, timeZone: 'UTC' })) / 1000) * 1000).toISOString();
    return text.replace('.000', '');
  } catch (error) {
    if (isFollowUpError(error)) return null;
    throw error;
  }
}

/** The instant as it is written into the feed; null when it is refused. */
function readHere(at: unknown): string | null {
  try {
    const text = toIcs([{ ...entry, at: at as string }], feed);
    return text.replace(/^.*DTSTART:(....)(..)(..)T(..)(..)(..)Z\r\n.*$/s, '$1-$2-$3T$4:$5:$6Z');
  } catch (error) {
    if (isFollowUpError(error)) return null;
    throw error;
  }
}

test.each([
  ['2026-03-11T09:00Z', '2026-03-11T09:00:00Z'],
  ['2026-03-11T00:30:00+14:00', '2026-03-10T10:30:00Z'],
  ['2026-12-31T23:30:00-01:00', '2027-01-01T00:30:00Z'],
  ['2024-02-29T23:59:59.999Z', '2024-03-01T00:00:00Z'], // never a part of a second too early
  ['2026-03-11T09:00:00.0009Z', '2026-03-11T09:00:00Z'], // the engine cuts off what is past the millisecond
  ['2026-03-11T09:00:00+01:00[Europe/Berlin]', '2026-03-11T08:00:00Z'],
  ['2026-03-11T09:00:00Z[!Etc/UTC]', '2026-03-11T09:00:00Z'],
  ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z'],
  ['9999-12-31T23:44:59Z', '9999-12-31T23:44:59Z'],
])('%s is %s', (at, utc) => {
  expect(readHere(at)).toBe(utc);
});

test('a Date, also of another realm, and anything with epochMilliseconds are instants', () => {
  const at = Date.UTC(2026, 2, 11, 9);

  expect(readHere(new Date(at))).toBe('2026-03-11T09:00:00Z');
  expect(readHere({ epochMilliseconds: at })).toBe('2026-03-11T09:00:00Z');
  expect(readHere({ epochMilliseconds: at - 0.5 })).toBe('2026-03-11T09:00:00Z');
});

describe('is refused:', () => {
  test.each([
    ['2026-03-11T09:00:00', 'offset-missing'],
    ['2026-03-11T09:00', 'offset-missing'],
    ['2026-02-30T09:00:00Z', 'not-an-instant'],
    ['2026-13-01T09:00:00Z', 'not-an-instant'],
    ['2026-00-01T09:00:00Z', 'not-an-instant'],
    ['2026-03-00T09:00:00Z', 'not-an-instant'],
    ['2026-03-11T24:00:00Z', 'not-an-instant'],
    ['2026-03-11T09:60:00Z', 'not-an-instant'],
    ['2026-03-11T23:59:60Z', 'not-an-instant'],
    ['2026-03-11T09:00:00+24:00', 'not-an-instant'],
    ['2026-03-11T09:00:00+01:60', 'not-an-instant'],
    ['2026-03-11', 'not-an-instant'],
    ['x2026-03-11T09:00:00Z', 'not-an-instant'],
    ['2026-03-11T09:00:00.Z', 'not-an-instant'],
    ['2026-03-11T09:00:00.1234567890Z', 'not-an-instant'],
    ['2026-03-11T09:00:00Z[2UTC]', 'not-an-instant'],
    [`2026-03-11T09:00:00Z[${'A'.repeat(65)}]`, 'not-an-instant'],
    ['0000-12-31T23:59:59.999Z', 'out-of-range'],
    ['', 'not-an-instant'],
    ['2026-03-11T09:00:00Z\r\nX-EVIL:1', 'not-an-instant'],
    [`2026-03-11T09:00:00Z${' '.repeat(200)}`, 'not-an-instant'],
    ['0000-12-31T23:59:59Z', 'out-of-range'],
    ['0001-01-01T00:00:00+00:01', 'out-of-range'],
    ['9999-12-31T23:59:59-00:01', 'out-of-range'],
    ['9999-12-31T23:45:00Z', 'out-of-range'], // its end is
    [{ epochMilliseconds: Number.POSITIVE_INFINITY }, 'out-of-range'],
    [{ epochMilliseconds: Number.NaN }, 'not-an-instant'],
    [new Date(Number.NaN), 'not-an-instant'],
    [1_773_219_600_000, 'not-an-instant'],
    [null, 'not-an-instant'],
    [undefined, 'missing'],
    [{}, 'not-an-instant'],
  ])('%j: %s', (at, code) => {
    expect(() => toIcs([{ ...entry, at: at as string }], feed)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code, path: '0.at' })] }),
    );
  });
});

const two = (most: number) => fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, '0'));
const text = fc
  .record({
    year: fc.oneof(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1970, max: 2100 })).map((year) => String(year).padStart(4, '0')),
    month: two(13),
    date: fc.oneof(two(32), fc.constantFrom('28', '29', '30', '31')),
    hour: two(24),
    minute: two(60),
    seconds: fc.oneof(
      fc.constant(''),
      two(60).map((second) => `:${second}`),
      fc.tuple(two(59), fc.stringMatching(/^\d{1,9}$/)).map(([second, fraction]) => `:${second}.${fraction}`),
    ),
    offset: fc.oneof(
      fc.constantFrom('Z', '', '+0100', '+01', 'z', ' '),
      fc.tuple(fc.constantFrom('+', '-'), two(24), two(60)).map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
    ),
    zone: fc.constantFrom('', '', '', '[Europe/London]', '[!Asia/Kolkata]', '[UTC', 'UTC]', '[]'),
  })
  .map(
    ({ year, month, date, hour, minute, seconds, offset, zone }) => `${year}-${month}-${date}T${hour}:${minute}${seconds}${offset}${zone}`,
  );

law('what the door "." reads as an instant is read here as the same, and nothing else', text, (at) => {
  expect(readHere(at)).toBe(readByEngine(at));
});

const milliseconds = fc.oneof(
  fc.integer({ min: -62_135_596_800_000, max: 253_402_299_899_000 }),
  fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }),
);

law('every instant is written as its date and time in UTC', milliseconds, (epochMilliseconds) => {
  const whole = Math.ceil(epochMilliseconds / 1000) * 1000;

  expect(readHere({ epochMilliseconds })).toBe(new Date(whole).toISOString().replace('.000', ''));
});

test('the first and the last second of every month of the 400 years in which the calendar repeats are written as they are', () => {
  const days: number[] = [];
  for (let month = 0; month < 400 * 12; month++) {
    const first = Date.UTC(1900, month, 1);
    days.push(first, first - 1000);
  }

  const lines = toIcs(
    days.map((epochMilliseconds, index) => ({ key: `${index}`, at: { epochMilliseconds }, summary: 'x' })),
    { ...feed, alarmMinutes: null },
  ).match(/DTSTART:.*/g);

  expect(lines).toEqual(days.map((day) => `DTSTART:${new Date(day).toISOString().replace(/[-:]|\.000/g, '')}`));
});
