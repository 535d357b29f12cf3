import { icsLines, toIcs } from 'interview-followup/ics';
import { describe, expect, test } from 'vitest';
import { entry, feed } from './feed.ts';
import { issuesOf } from './issues-of.ts';

test('all that is wrong with all entries is told, with the index of each', () => {
  const entries = [
    entry,
    { key: '', at: '2026-03-11T09:00:00', summary: ' ', minutes: 0, stamp: 'now', description: 7, url: 'x', sequence: -1, cancelled: 'no' },
    { ...entry, key: 'another', minutes: 525_601, sequence: 1.5, summary: 'x'.repeat(10_001) },
    null,
    'text',
  ];

  const issues = issuesOf(() => toIcs(entries as never, feed));

  expect(issues.map(({ code, path }) => `${path} ${code}`)).toEqual([
    '1.key empty',
    '1.at offset-missing',
    '1.minutes not-whole',
    '1.url not-a-link',
    '1.cancelled wrong-type',
    '1.summary empty',
    '1.stamp not-an-instant',
    '1.description wrong-type',
    '1.sequence not-whole',
    '2.minutes not-whole',
    '2.summary text-too-long',
    '2.sequence not-whole',
    '3.key missing',
    '3.at missing',
    '3.summary missing',
    '4.key missing',
    '4.at not-an-instant',
    '4.summary missing',
  ]);
});

test('all that is wrong with the options is told', () => {
  const options = { host: 7, name: '', as: 'journal', alarmMinutes: 1.5 };

  const issues = issuesOf(() => toIcs([], options as never));

  expect(issues.map(({ code, path }) => `${path} ${code}`)).toEqual([
    'host not-a-host',
    'as unknown-value',
    'stamp missing',
    'name empty',
    'alarmMinutes not-whole',
  ]);
});

describe('a message names the value and what would be right:', () => {
  const said = (given: object, options: object = {}) =>
    issuesOf(() => toIcs([{ ...entry, ...given }] as never, { ...feed, ...options } as never));

  test.each([
    ['key', 'a  b', 'not-a-key', '"a  b" is not one line of visible characters'],
    ['key', ' ', 'empty', '" " is not a text with something to read in it'],
    ['key', 7, 'wrong-type', '7 is not a text of at most 10000 characters'],
    ['key', undefined, 'missing', 'undefined is not a text of at most 10000 characters'],
    ['at', '2026-03-11T09:00:00', 'offset-missing', '"2026-03-11T09:00:00" is not an instant: write ISO 8601 with an offset or Z'],
    ['at', '2026-02-30T09:00:00Z', 'not-an-instant', '"2026-02-30T09:00:00Z" is not an instant: write ISO 8601 with an offset or Z'],
    ['at', '0000-12-31T23:59:59Z', 'out-of-range', '"0000-12-31T23:59:59Z" is not within the years 0001 to 9999'],
    ['at', '9999-12-31T23:45:00Z', 'out-of-range', '"9999-12-31T23:45:00Z" is not within the years 0001 to 9999'], // its end is not
    ['minutes', 0, 'not-whole', '0 is not a whole number from 1 to 525600'],
    ['minutes', 525_601, 'not-whole', '525601 is not a whole number from 1 to 525600'],
    ['minutes', 7.5, 'not-whole', '7.5 is not a whole number from 1 to 525600'],
    ['minutes', '15', 'not-whole', '"15" is not a whole number from 1 to 525600'],
    ['summary', '\u200b', 'empty', '"\u200b" is not a text with something to read in it'],
    ['summary', 'x'.repeat(10_001), 'text-too-long', `"${'x'.repeat(60)}" is not a text of at most 10000 characters`],
    ['stamp', '2026-03-11', 'not-an-instant', '"2026-03-11" is not an instant: write ISO 8601 with an offset or Z'],
    ['description', null, 'wrong-type', 'null is not a text of at most 10000 characters'],
    ['url', 'javascript:alert(1)', 'not-a-link', '"javascript:alert(1)" is not http, https, mailto, tel or sms, percent-encoded'],
    ['url', {}, 'wrong-type', 'an object is not a text of at most 10000 characters'],
    ['sequence', -1, 'not-whole', '-1 is not a whole number from 0 to 2147483647'],
    ['sequence', 2_147_483_648, 'not-whole', '2147483648 is not a whole number from 0 to 2147483647'],
    ['cancelled', 'yes', 'wrong-type', '"yes" is not true or false'],
  ])("the entry's %s %j", (field, value, code, message) => {
    expect(said({ [field]: value })).toEqual([{ code, path: `0.${field}`, message }]);
  });

  test.each([
    ['host', 'jobs..example', 'not-a-host', '"jobs..example" is not a domain, as in "jobs.example"'],
    ['stamp', 'now', 'not-an-instant', '"now" is not an instant: write ISO 8601 with an offset or Z'],
    ['name', '', 'empty', '"" is not a text with something to read in it'],
    ['as', 'journal', 'unknown-value', '"journal" is not "event" or "todo"'],
    ['alarmMinutes', 40_321, 'not-whole', '40321 is not a whole number from 0 to 40320'],
    ['alarmMinutes', -1, 'not-whole', '-1 is not a whole number from 0 to 40320'],
  ])("the feed's %s %j", (field, value, code, message) => {
    expect(said({}, { [field]: value })).toEqual([{ code, path: field, message }]);
  });

  test('a key there was before', () => {
    expect(issuesOf(() => toIcs([entry, entry], feed))).toEqual([
      {
        code: 'duplicate-id',
        path: '1.key',
        message: `"${entry.key}" is not new: of two entries with one key calendars keep one`,
      },
    ]);
  });

  test.each([
    [undefined, 'missing', 'undefined is not a list of entries'],
    ['text', 'wrong-type', '"text" is not a list of entries'],
    [7, 'wrong-type', '7 is not a list of entries'],
    [{}, 'wrong-type', 'an object is not a list of entries'],
  ])('%j for the entries', (entries, code, message) => {
    expect(issuesOf(() => toIcs(entries as never, feed))).toEqual([{ code, path: '', message }]);
  });
});

test('a message does not grow with the input', () => {
  const issues = issuesOf(() => toIcs([{ ...entry, url: 'x'.repeat(9000) }], feed));

  expect(issues[0]?.message.length).toBeLessThan(150);
});

test('the same key twice is an error: calendars would keep one of the two', () => {
  const issues = issuesOf(() => toIcs([entry, { ...entry, key: 'another' }, { ...entry, cancelled: true }], feed));

  expect(issues.map(({ code, path }) => `${path} ${code}`)).toEqual(['2.key duplicate-id']);
});

test.each([undefined, null, 7, 'text', {}, { [Symbol.iterator]: 1 }])('%j is no list of entries', (entries) => {
  const issues = issuesOf(() => toIcs(entries as never, feed));

  expect(issues.map(({ path }) => path)).toEqual(['']);
});

test('options that are none miss what is needed', () => {
  expect(issuesOf(() => toIcs([], undefined as never)).map(({ code, path }) => `${path} ${code}`)).toEqual([
    'host missing',
    'stamp missing',
  ]);
  expect(issuesOf(() => icsLines([], null as never)).map(({ code, path }) => `${path} ${code}`)).toEqual(['host missing', 'stamp missing']);
});
