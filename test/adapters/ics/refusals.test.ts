import { icsLines, toIcs } from 'interview-followup/ics';
import { expect, test } from 'vitest';
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

test('a message names the value and what would be right', () => {
  const issues = issuesOf(() => toIcs([{ ...entry, at: '2026-03-11T09:00:00' }], feed));

  expect(issues).toEqual([
    {
      code: 'offset-missing',
      path: '0.at',
      message: '"2026-03-11T09:00:00" is not an instant: write ISO 8601 with an offset or Z',
    },
  ]);
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
