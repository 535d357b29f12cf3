import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/errors.js';
import { readInstant } from '../../src/time/read-instant.js';
import { readZone } from '../../src/time/read-zone.js';

function instantOf(input: unknown): { instant: number; issues: Issue[] } {
  const issues: Issue[] = [];
  const instant = readInstant(input, 'now', issues);
  return { instant, issues };
}

const nine = Date.UTC(2026, 10, 10, 9);
const first = Date.parse('0000-01-01T00:00:00Z');
const last = Date.parse('9999-12-31T23:59:59.999Z');

describe('an instant', () => {
  test.each<[string, unknown, number]>([
    ['ISO text with an offset', '2026-11-10T10:00:00+01:00', nine],
    ['a Date', new Date(nine), nine],
    ['a Date of another realm', runInNewContext(`new Date(${nine})`), nine],
    ['an object with epochMilliseconds, as of Temporal', { epochMilliseconds: nine }, nine],
    ['the epoch itself', { epochMilliseconds: 0 }, 0],
    ['milliseconds with a fraction, which is cut off', { epochMilliseconds: nine + 0.9 }, nine],
    ['before 1970 too', { epochMilliseconds: -0.5 }, -1],
    ['the first millisecond of year 0', { epochMilliseconds: first }, first],
    ['the last of year 9999', { epochMilliseconds: last }, last],
    ['a Date that claims other milliseconds', Object.assign(new Date(nine), { epochMilliseconds: 5 }), nine],
  ])('%s is read', (_name, input, instant) => {
    expect(instantOf(input)).toEqual({ instant, issues: [] });
  });

  test.each<[string, unknown, string]>([
    ['an invalid Date', new Date(Number.NaN), 'an object'],
    ['an invalid Date of another realm', runInNewContext('new Date(NaN)'), 'an object'],
    ['a number', nine, String(nine)],
    ['a bigint', BigInt(nine), String(nine)],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['an empty object', {}, 'an object'],
    ['a list', [nine], 'a list of 1'],
    ['a function', () => nine, 'a function'],
    ['epochMilliseconds as text', { epochMilliseconds: String(nine) }, 'an object'],
    ['epochMilliseconds as a bigint', { epochMilliseconds: BigInt(nine) }, 'an object'],
    ['epochMilliseconds that are no number', { epochMilliseconds: Number.NaN }, 'an object'],
    ['endless epochMilliseconds', { epochMilliseconds: Number.POSITIVE_INFINITY }, 'an object'],
    ['the millisecond before year 0', { epochMilliseconds: first - 1 }, 'an object'],
    ['the millisecond after year 9999', { epochMilliseconds: last + 1 }, 'an object'],
    ['a Date after year 9999', new Date(last + 1), 'an object'],
    ['an object that only looks like a number', { valueOf: () => nine }, 'an object'],
  ])('%s is refused', (_name, input, shown) => {
    expect(instantOf(input)).toEqual({
      instant: Number.NaN,
      issues: [
        {
          code: 'not-an-instant',
          path: 'now',
          message: `${shown} is not an instant: give ISO 8601 text with an offset, a valid Date, or an object with epochMilliseconds`,
        },
      ],
    });
  });

  test('as text without an offset it is refused with the reason, at its path', () => {
    const { instant, issues } = instantOf('2026-11-10T09:00:00');

    expect(instant).toBeNaN();
    expect(issues).toEqual([
      {
        code: 'offset-missing',
        path: 'now',
        message: '"2026-11-10T09:00:00" is a local time without an offset: add the offset or Z, as in "2026-11-10T09:00:00+01:00"',
      },
    ]);
  });
});

describe('a zone', () => {
  test('is given by its name', () => {
    const issues: Issue[] = [];

    expect(readZone('Europe/London', 'timeZone', issues)?.id).toBe('Europe/London');
    expect(issues).toEqual([]);
  });

  test('that IANA does not know is refused at its path', () => {
    const issues: Issue[] = [];

    expect(readZone('Europe/Atlantis', 'employer.timeZone', issues)).toBeNull();
    expect(issues).toEqual([
      {
        code: 'unknown-time-zone',
        path: 'employer.timeZone',
        message: '"Europe/Atlantis" is not an IANA time zone: write a region and a city of the IANA database, as in "Europe/London"',
      },
    ]);
  });

  test.each<[unknown, string, string]>([
    [undefined, 'missing', 'nothing is given: give'],
    [null, 'wrong-type', 'null is not'],
    [60, 'wrong-type', '60 is not'],
    [['Europe/London'], 'wrong-type', 'a list of 1 is not'],
    [{ id: 'Europe/London' }, 'wrong-type', 'an object is not'],
  ])('given as %o is refused', (input, code, begin) => {
    const issues: Issue[] = [];

    expect(readZone(input, 'timeZone', issues)).toBeNull();
    expect(issues).toEqual([
      { code, path: 'timeZone', message: `${begin} a time zone: a name of the IANA database, as in "Europe/London"` },
    ]);
  });
});
