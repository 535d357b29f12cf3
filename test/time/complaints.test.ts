import { describe, expect, test } from 'vitest';
import { show } from '../../src/input/show.js';
import { complainAboutDate, complainAboutInstant, complainAboutZone, parseInstant } from '../../src/time/parse.js';

const offsetMissing = (text: string, right: string) => ({
  code: 'offset-missing',
  message: `"${text}" is a local time without an offset: add the offset or Z, as in "${right}"`,
});
const unrealDate = (text: string) => ({
  code: 'unreal-date',
  message: `"${text}" names a date that does not exist in the calendar: check day and month`,
});
const unrealTime = (text: string) => ({
  code: 'unreal-time',
  message: `"${text}" is not a time of day: hours go to 23, minutes and seconds to 59`,
});
const notAnInstant = (text: string) => ({
  code: 'not-an-instant',
  message: `"${text}" is not an instant: write ISO 8601 with an offset or Z, as in "2026-11-10T09:00:00+01:00"`,
});

describe('why a text is no instant', () => {
  test.each([
    ['2026-11-10T09:00', '2026-11-10T09:00+01:00'],
    ['2026-11-10T09:00:00', '2026-11-10T09:00:00+01:00'],
    ['2026-11-10T09:00:00.123456789', '2026-11-10T09:00:00.123456789+01:00'],
    ['2026-11-10 09:00', '2026-11-10T09:00+01:00'],
    ['2026-11-10 09:00:00,5', '2026-11-10T09:00:00.5+01:00'], // ISO 8601 allows the comma
  ])('%s has no offset, and the message writes one that is taken', (text, right) => {
    expect(complainAboutInstant(text)).toEqual(offsetMissing(text, right));
    expect(parseInstant(right)).not.toBeNaN();
  });

  test.each(['2026-02-29T09:00:00Z', '2026-02-30', '2026-11-31 09:00', '2026-13-01T09:00', '2026-00-10 and more'])(
    '%s names a date that does not exist',
    (text) => {
      expect(complainAboutInstant(text)).toEqual(unrealDate(text));
    },
  );

  test.each([
    '2026-11-10T24:00:00Z',
    '2026-11-10T24:00Z',
    '2026-11-10T09:60:00+01:00',
    '2026-11-10T09:00:60Z',
    '2026-11-10T09:00:60.123456789Z',
    '2026-11-10T09:00:00+24:00',
    '2026-11-10T09:00:00-00:60',
    '2026-11-10T24:00:00Z[Europe/London]',
  ])('%s has a time that does not exist', (text) => {
    expect(complainAboutInstant(text)).toEqual(unrealTime(text));
  });

  test.each([
    '',
    '2026',
    '2026-W10',
    '12:00',
    '2026-060',
    '2026-11-10',
    '2026-11-10T09:00:00+0500',
    '2026-11-10t09:00:00z',
    '2026-11-10T09:00:00.1234567890Z',
    '2026-11-10T09:00:00.1234567890',
    '2026-11-10T09:00:00Z[Europe/London][u-ca=iso8601]',
    'x 2026-02-30T09:00:00Z',
    'x 2026-11-10T09:00',
    '2026-11-10T09:00 x',
    'x 2026-11-10T24:00:00Z',
    '2026-11-10T24:00:00Z x',
    '2026-11-10T09:00:00.+01:00',
    '2026-11-10T09:00:00.',
    '2026-11-10T9:00',
    '2026-11-1',
    '2026-11-1T09:00:00Z',
  ])('%j is not an instant', (text) => {
    expect(complainAboutInstant(text)).toEqual(notAnInstant(text));
  });

  test('an unknown zone in brackets is named, and not the whole text', () => {
    const unknown = {
      code: 'unknown-time-zone',
      message: '"Europe/Atlantis" is not an IANA time zone: write a region and a city of the IANA database, as in "Europe/London"',
    };

    expect(complainAboutInstant('2026-11-10T09:00:00Z[Europe/Atlantis]')).toEqual(unknown);
    expect(complainAboutInstant('2026-11-10T09:00:00+01:00[!Europe/Atlantis]')).toEqual(unknown);
    expect(complainAboutInstant('2026-11-10T09:00Z[]')).toMatchObject({ code: 'unknown-time-zone' });
    expect(complainAboutInstant(`2026-11-10T09:00Z[${'x'.repeat(1000)}]`)).toMatchObject({
      code: 'unknown-time-zone',
      message: expect.stringContaining(`"${'x'.repeat(60)}"... is not an IANA time zone`),
    });
  });

  test('an abbreviation in brackets is answered with the region to write', () => {
    expect(complainAboutInstant('2026-07-10T09:00:00+01:00[BST]')).toEqual({
      code: 'unknown-time-zone',
      message:
        '"BST" is not an IANA time zone: this abbreviation means different zones to different people: write the region instead, as in "Europe/London"',
    });
  });

  test('a text of ten million characters gives a short message', () => {
    for (const start of ['2026-11-10T09:00', '2026-11-10T09:00Z[', '2026-11-10T09:00Z[x']) {
      const { code, message } = complainAboutInstant(start.padEnd(10_000_000, '0'));

      expect(code).toBe('not-an-instant');
      expect(message.length).toBeLessThan(300);
    }
  });
});

describe('why a text is no date', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-11-00'])('%s does not exist', (text) => {
    expect(complainAboutDate(text)).toEqual(unrealDate(text));
  });

  test.each(['', '2026', '2026-W10', '2026-060', '10.11.2026', '2026-11-10T09:00:00Z', '2026-02-30x', 'x2026-02-30', '2026-2-30'])(
    '%j is not a date',
    (text) => {
      expect(complainAboutDate(text)).toEqual({
        code: 'not-a-date',
        message: `${JSON.stringify(text)} is not a date: write YYYY-MM-DD, as in "2026-11-10"`,
      });
    },
  );
});

test('why a text is no zone: a name to write instead where one can be told, else what names look like', () => {
  expect(complainAboutZone('pst')).toEqual({
    code: 'unknown-time-zone',
    message:
      '"pst" is not an IANA time zone: this abbreviation means different zones to different people: write the region instead, as in "America/Los_Angeles"',
  });
  expect(complainAboutZone('+05:00')).toEqual({
    code: 'unknown-time-zone',
    message: '"+05:00" is not an IANA time zone: write a region and a city of the IANA database, as in "Europe/London"',
  });
});

describe('a value in a message', () => {
  test.each([
    ['a "quoted" text', '"a \\"quoted\\" text"'],
    ['two\nlines', '"two\\nlines"'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}"...`],
    [7, '7'],
    [Number.NaN, 'NaN'],
    [undefined, 'undefined'],
    [null, 'null'],
    [true, 'true'],
    [10n, '10'],
    [[1, 2, 3], 'a list of 3'],
    [[], 'a list of 0'],
    [{ toString: 1 }, 'an object'],
    [() => 1, 'a function'],
    [Symbol('secret'), 'a symbol'],
  ])('%o', (value, shown) => {
    expect(show(value)).toBe(shown);
  });
});
