import fc from 'fast-check';
import { isFollowUpError } from 'interview-followup';
import { icsLines, toIcs } from 'interview-followup/ics';
import { describe, expect, test } from 'vitest';
import { frozen } from '../../properties/frozen.ts';
import { law } from '../../properties/law.ts';
import { entry, feed } from './feed.ts';
import { readIcs } from './read-ics.ts';

const evil = [
  'a\r\nATTENDEE:mailto:eve@evil.example',
  'a\nEND:VEVENT\nBEGIN:VEVENT',
  'a\rX-EVIL:1',
  'a\u2028X-EVIL:1',
  'a\u2029X-EVIL:1',
  'a\u0085X-EVIL:1',
  'a\vX-EVIL:1\fX-EVIL:2',
  'a\r\n ;X-EVIL:1',
  'a\\',
  'a\\n\\\\nb\\;',
  'a"b";c,d:e',
  'a<![CDATA[b]]>c</xml><script>alert(1)</script>',
  'a;VALUE=DATE:20260101',
];

/** What no reader should find anywhere: control characters, half pairs, marks that turn the direction of writing. */
const unseen = /(?!\t)[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\ufffe\uffff]/u;

describe('a text stays in its place:', () => {
  test.each(evil)('%j', (text) => {
    const clean = readIcs(toIcs([{ ...entry, summary: 'a', description: 'a', sequence: 1 }], { ...feed, name: 'a' }));

    const read = readIcs(toIcs([{ ...entry, summary: text, description: text, sequence: 1 }], { ...feed, name: text }));

    expect(Object.keys(read.values)).toEqual(Object.keys(clean.values));
    expect(read.entries.map(({ component, values, alarms }) => [component, Object.keys(values), alarms.map(Object.keys as never)])).toEqual(
      clean.entries.map(({ component, values, alarms }) => [component, Object.keys(values), alarms.map(Object.keys as never)]),
    );
    const lines = text.replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\n');
    expect(read.entries[0]?.values.description).toBe(lines);
    expect(read.entries[0]?.values.summary).toBe(lines.replace(/\s+/g, ' '));
    expect(read.entries[0]?.alarms[0]?.description).toBe(lines.replace(/\s+/g, ' '));
    expect(read.values.name).toBe(lines.replace(/\s+/g, ' '));
  });

  test('what cannot be seen is left out', () => {
    const text = 'D\u0000a\u0007n\u007fa\u009b \u202eO\u2066k\ud800a\udc00f\ufeffo\u200br \ud83d\ude00';

    const read = readIcs(toIcs([{ ...entry, summary: text, description: text }], feed));

    expect(read.entries[0]?.values).toMatchObject({ summary: 'Dana Okafor 😀', description: 'Dana Okafor 😀' });
  });

  test('a tab and lines between stay in a description', () => {
    const read = readIcs(toIcs([{ ...entry, description: '\n1\tDana\r\n\r\n2\tHugo\n' }], feed));

    expect(read.entries[0]?.values.description).toBe('1\tDana\n\n2\tHugo');
  });
});

describe('what identifies is refused rather than mended:', () => {
  const bad = (field: string, value: unknown): unknown => {
    const options = field === 'host' ? { ...feed, host: value } : feed;
    try {
      return toIcs([field === 'host' ? entry : { ...entry, [field]: value }], options as typeof feed);
    } catch (error) {
      if (!isFollowUpError(error)) throw error;
      return error.issues.map(({ code, path }) => [code, path]);
    }
  };

  test.each([...evil.slice(0, 8), 'a\u0000', '\u202ea', 'a\ud800', ' a', 'a ', 'a  b', 'a\tb'])('the key %j', (key) => {
    expect(bad('key', key)).toEqual([['not-a-key', '0.key']]);
  });

  test.each(['', '\u0000', ' '])('the key %j, which is empty', (key) => {
    expect(bad('key', key)).toEqual([['empty', '0.key']]);
  });

  test.each([
    ...evil,
    '',
    'jobs.example\r\n',
    'jobs.example:8080',
    'https://jobs.example',
    'jobs..example',
    '.example',
    'jobs.example.',
    'jobs example',
    'jöbs.example',
    'a@b',
    `${'a'.repeat(64)}.example`,
    'a.'.repeat(127),
  ])('the host %j', (host) => {
    expect(bad('host', host)).toEqual([['not-a-host', 'host']]);
  });

  test.each([
    ...evil,
    '',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'https://',
    'https:///path',
    'https://jobs.example/a b',
    'https://jobs.example/"quoted"',
    'https://jobs.example/<b>',
    'https://jobs.example/ö',
    'https://jobs.example/\r\nX-EVIL:1',
    'https://jobs.example/\u202e',
    'https://jobs.example/\\',
    'jobs.example',
    ' https://jobs.example',
  ])('the link %j', (url) => {
    expect(bad('url', url)).toEqual([['not-a-link', '0.url']]);
  });

  test.each([
    'https://jobs.example',
    'HTTP://[::1]:8080/a?b=c',
    'mailto:dana@northwind.example?subject=Hello%20Dana',
    'tel:+442079460000',
    'sms:+1',
  ])('but the link %j is taken as it is', (url) => {
    expect(readIcs(String(bad('url', url))).entries[0]?.values.url).toBe(url);
  });

  test.each(['a', 'localhost', 'jobs.example', 'JOBS-2.example.co.uk', 'xn--jbs-sna.example'])(
    'but the host %j is taken as it is',
    (host) => {
      expect(readIcs(String(bad('host', host))).entries[0]?.values.uid).toBe(`${entry.key}@${host}`);
    },
  );

  test('but quotes, commas and signs in a key are taken as they are', () => {
    const key = 'a "b"; c, d:e\\n <x>]]> é 😀';

    expect(readIcs(String(bad('key', key))).entries[0]?.values.uid).toBe(`${key}@jobs.example`);
  });
});

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 90 }),
  fc.constantFrom(
    ...evil,
    '\\',
    '\\\\',
    ' ',
    '  ',
    '\t',
    ';',
    ',',
    '"',
    ':',
    '\r',
    '\n',
    '\ud83d',
    '\ude00',
    '👩‍👩‍👧‍👦',
    'ü'.repeat(40),
    ' '.repeat(200),
  ),
);
const anyText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

law('any text comes back as it was, but for what cannot be seen', anyText, (text) => {
  const ics = toIcs([{ ...entry, summary: `x${text}x`, description: `x${text}x` }], { ...feed, name: `x${text}x` });

  const { values, entries } = readIcs(ics);

  const lines = `x${text}x`
    .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\ufffe\uffff]/gu, '');
  expect(entries[0]?.values.description).toBe(lines);
  expect(entries[0]?.values.summary).toBe(lines.replace(/\s+/g, ' '));
  expect(values.name).toBe(lines.replace(/\s+/g, ' '));
  expect(entries).toHaveLength(1);
  expect(ics.replaceAll('\r\n', '')).not.toMatch(unseen);
});

law('every line has at most 75 octets, and is whole in itself', anyText, (text) => {
  const lines = [...icsLines([{ ...entry, summary: `x${text}`, description: `x${text}` }], feed)];

  for (const line of lines) {
    expect(line.endsWith('\r\n')).toBe(true);
    const octets = Buffer.from(line.slice(0, -2));
    expect(octets.length).toBeLessThanOrEqual(75);
    expect(octets.toString('utf8')).toBe(line.slice(0, -2)); // no character is cut in two
    expect(line).not.toMatch(/^ ?\r\n$|[\r\n].*\r\n/);
    expect(/(^|[^\\])(\\\\)*\\\r\n$/.test(line)).toBe(false); // no escape either
  }
});

const anyEntry = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      key: fc.oneof(fc.string(), fc.jsonValue()),
      at: fc.oneof(fc.constantFrom(entry.at, '2026-03-11T09:00:00', '2026-02-30T00:00:00Z'), fc.jsonValue()),
      minutes: fc.oneof(fc.integer(), fc.jsonValue()),
      summary: fc.oneof(fc.string(), fc.jsonValue()),
      stamp: fc.jsonValue(),
      description: fc.oneof(fc.string(), fc.jsonValue()),
      url: fc.oneof(fc.webUrl(), fc.jsonValue()),
      sequence: fc.oneof(fc.integer(), fc.jsonValue()),
      cancelled: fc.oneof(fc.boolean(), fc.jsonValue()),
    },
    { requiredKeys: ['key', 'at', 'summary'] },
  ),
);
const anyOptions = fc.oneof(
  fc.constant(feed),
  fc.jsonValue(),
  fc.record(
    {
      host: fc.oneof(fc.domain(), fc.jsonValue()),
      stamp: fc.oneof(fc.constant(feed.stamp), fc.jsonValue()),
      name: fc.oneof(fc.string(), fc.jsonValue()),
      as: fc.oneof(fc.constantFrom('event', 'todo'), fc.jsonValue()),
      alarmMinutes: fc.oneof(fc.nat(), fc.jsonValue()),
    },
    { requiredKeys: ['host', 'stamp'] },
  ),
);

law(
  'any JSON gives a calendar that can be read, or a FollowUpError; the same one twice, and nothing is changed',
  fc.tuple(fc.oneof(fc.array(anyEntry, { maxLength: 4 }), fc.jsonValue()), anyOptions).map(frozen),
  ([entries, options]) => {
    const answer = (): unknown => {
      try {
        return toIcs(entries as never, options as never);
      } catch (error) {
        if (!isFollowUpError(error)) throw error;
        expect(error.issues.length).toBeGreaterThan(0);
        return error.issues;
      }
    };

    const first = answer();

    expect(answer()).toEqual(first);
    if (typeof first === 'string') expect(readIcs(first).entries).toHaveLength((entries as unknown[]).length);
  },
);
