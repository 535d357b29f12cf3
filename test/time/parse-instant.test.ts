import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../src/time/parse.js';

// Tuesday, 10 November 2026, nine o'clock in London, which keeps UTC then.
const nine = Date.UTC(2026, 10, 10, 9);

describe('ISO 8601 with an offset or Z', () => {
  test.each([
    ['2026-11-10T09:00:00Z', nine],
    ['2026-11-10T09:00:00.000Z', nine],
    ['2026-11-10T09:00Z', nine], // without seconds
    ['2026-11-10T09:00+00:00', nine],
    ['2026-11-10T09:00:00-00:00', nine], // RFC 3339: UTC, and the zone is not known
    ['2026-11-10T10:00:00+01:00', nine],
    ['2026-11-10T04:00:00-05:00', nine],
    ['2026-11-10T14:45:00+05:45', nine], // Kathmandu
    ['2026-11-10T05:30:00-03:30', nine], // St John's
    ['2026-11-10T22:45:00+13:45', nine], // the Chatham Islands in summer
    ['2026-11-10T23:00:00+14:00', nine], // Kiritimati
    ['2026-11-09T21:00:00-12:00', nine], // the day before, west of the date line
    ['2026-11-11T08:59:00+23:59', nine], // the largest offset that can be written
    ['2026-11-10T00:00:00Z', nine - 9 * 3_600_000],
    ['2026-11-10T23:59:59Z', nine + 15 * 3_600_000 - 1000],
    ['2026-11-10T23:59:59.999Z', nine + 15 * 3_600_000 - 1],
    ['1969-12-31T23:59:59.999Z', -1],
    ['0000-01-01T00:00:00Z', Date.parse('0000-01-01T00:00:00Z')],
    ['9999-12-31T23:59:59.999Z', Date.parse('9999-12-31T23:59:59.999Z')],
    ['2024-02-29T12:00:00Z', Date.UTC(2024, 1, 29, 12)],
  ])('%s is read', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });
});

describe('digits after the point', () => {
  test.each([
    ['.5', 500],
    ['.05', 50],
    ['.25', 250],
    ['.123', 123],
    ['.007', 7],
    ['.1239', 123], // cut off, not rounded
    ['.9999', 999],
    ['.123456', 123],
    ['.123456789', 123], // nine, as Temporal writes them
    ['.000000001', 0],
  ])('%s is %d milliseconds', (fraction, millis) => {
    expect(parseInstant(`2026-11-10T09:00:00${fraction}Z`)).toBe(nine + millis);
    expect(parseInstant(`2026-11-10T10:00:00${fraction}+01:00`)).toBe(nine + millis);
  });

  test.each(['.', '.1234567890', '.12a', ',5', '.5.5', '. 5', '.-5'])('%s is refused', (fraction) => {
    expect(parseInstant(`2026-11-10T09:00:00${fraction}Z`)).toBeNaN();
  });

  test('a fraction of a minute is refused', () => {
    expect(parseInstant('2026-11-10T09:00.5Z')).toBeNaN();
  });
});

describe('a zone in brackets (RFC 9557)', () => {
  test.each([
    '2026-11-10T09:00:00+00:00[Europe/London]',
    '2026-11-10T09:00:00Z[Europe/London]',
    '2026-11-10T09:00Z[Europe/London]',
    '2026-11-10T09:00:00.000+00:00[europe/london]',
    '2026-11-10T09:00:00+00:00[!Europe/London]', // critical: whoever does not know it must refuse
    '2026-11-10T10:00:00+01:00[Etc/GMT-1]',
    '2026-11-10T10:00:00+01:00[Europe/London]', // the offset counts, also where the zone has another one
    '2026-11-10T04:00:00-05:00[America/New_York]',
    '2026-11-10T09:00:00Z[UTC]',
  ])('%s is read', (text) => {
    expect(parseInstant(text)).toBe(nine);
  });

  test.each([
    '[Europe/Atlantis]',
    '[BST]', // Dhaka to ICU
    '[]',
    '[!]',
    '[!!Europe/London]',
    '[Europe/London',
    'Europe/London]',
    '[Europe/London]]',
    '[[Europe/London]]',
    '[Europe/London] ',
    ' [Europe/London]',
    '[ Europe/London]',
    '[+01:00]',
    '[Europe/London][u-ca=iso8601]',
    '[u-ca=iso8601]',
    '(Europe/London)',
    '(Europe/London]',
    '[Europe/London)',
    '[',
    ']',
  ])('%s after the instant is refused', (brackets) => {
    expect(parseInstant(`2026-11-10T09:00:00+00:00${brackets}`)).toBeNaN();
    expect(parseInstant(`2026-11-10T09:00:00Z${brackets}`)).toBeNaN();
  });
});

describe('what is no instant', () => {
  const lenient = [
    // luxon reads all of these
    '2026',
    '2026-11',
    '2026-W10',
    '2026-W10-1T09:00:00Z',
    '2026-060',
    '2026-060T09:00:00Z',
    '12:00',
    '20261110T090000Z',
    '2026-11-10T09Z',
    '2026-11-10T0900Z',
    '2026-11-10T09:00:00+0500',
    '2026-11-10T09:00:00+05',
    '2026-11-10T24:00:00Z',
    '2026-11-10T09:00:00,5Z',
    '+002026-11-10T09:00:00Z',
  ];
  const local = ['2026-11-10', '2026-11-10T09:00', '2026-11-10T09:00:00', '2026-11-10T09:00:00.000'];
  const unreal = [
    '2026-02-29T09:00:00Z',
    '2026-11-31T09:00:00Z',
    '2026-13-01T09:00:00Z',
    '2026-00-01T09:00:00Z',
    '2026-11-00T09:00:00Z',
    '2026-11-10T24:00Z',
    '2026-11-10T25:00:00Z',
    '2026-11-10T09:60:00Z',
    '2026-11-10T09:00:60Z', // a leap second has no epoch milliseconds
    '2026-11-10T09:00:61Z',
    '2026-11-10T09:00:00+24:00',
    '2026-11-10T09:00:00+00:60',
    '2026-11-10T09:00:00-24:00',
  ];
  const malformed = [
    '',
    'now',
    'Z',
    '1794301200000',
    '2026-11-10t09:00:00Z',
    '2026-11-10T09:00:00z',
    '2026-11-10 09:00:00Z',
    '2026-11-10T09:00:00 Z',
    ' 2026-11-10T09:00:00Z',
    '2026-11-10T09:00:00Z ',
    '2026-11-10T09:00:00Z\n',
    '2026-11-10T09:00:00ZZ',
    '2026-11-10T9:00:00Z',
    '2026-11-10T09-00-00Z',
    '2026-11-10T09:00-00Z',
    '2026-11-10T09.00:00Z',
    '2026-11-10T09:0:00Z',
    '2026-11-10T09:00:0Z',
    '2026-11-10T0a:00:00Z',
    '2026-11-10T09:0a:00Z',
    '2026-11-10T09:00:0aZ',
    '2026-11-10T09:00:00+0a:00',
    '2026-11-10T09:00:00+01:0a',
    '2026-11-10T09:00:00+01-00',
    '2026-11-10T09:00:00+01:00:00',
    '2026-11-10T09:00:00+01:000',
    '2026-11-10T09:00:00+01:0',
    '2026-11-10T09:00:00+1:00',
    '2026-11-10T09:00:00*01:00',
    '2026-11-10T09:00:00,01:00', // the character between + and -
    '2026-11-10T09:00:00\u221205:00', // a minus of typesetters
    '2026-11-10T09:00:00Y',
    '2026-11-10T09:00:00[Europe/London]', // a zone is no offset
    '2026-11-10T09:00[Europe/London]',
    '２０２６-11-10T09:00:00Z',
    'Tue, 10 Nov 2026 09:00:00 GMT',
  ];
  test.each([...lenient, ...local, ...unreal, ...malformed])('%j is refused', (text) => {
    expect(parseInstant(text)).toBeNaN();
  });
});
