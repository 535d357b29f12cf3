import { toIcs } from 'interview-followup/ics';
import { expect, test } from 'vitest';
import { entry, feed } from './feed.ts';

/** The lines of a feed of one entry, folded ones joined, from the entry on. */
function linesOf(given: object, options: object = {}): string[] {
  const lines = toIcs([{ ...entry, ...given }], { ...feed, ...options })
    .replaceAll('\r\n ', '')
    .split('\r\n');
  return lines.slice(lines.findIndex((line) => line === 'BEGIN:VEVENT' || line === 'BEGIN:VTODO'));
}

test('all that can be said of an event is in its lines', () => {
  const given = {
    key: 'northwind/answer, 1; 2',
    at: '2026-03-11T09:00:00.5+00:00', // Wednesday; a begun second counts as a whole one
    minutes: 90,
    summary: '  Ring\n Dana;\u200b  ask, or not\\ ',
    stamp: '2026-03-06T01:30:00.999+01:00',
    description: '\n9 o\u2019clock\tin London\r\n\r\n\u202eor\u0007 later\u2028',
    url: 'https://jobs.example/northwind?step=1,2;3',
    sequence: 4,
  };

  const text = toIcs([{ ...entry, ...given }], { ...feed, name: ' My\nfollow-ups; 2026 ', as: 'event', alarmMinutes: 10 });

  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//interview-followup//ics//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:My follow-ups\\; 2026',
    'X-WR-CALNAME:My follow-ups\\; 2026',
    'BEGIN:VEVENT',
    'UID:northwind/answer\\, 1\\; 2@jobs.example',
    'DTSTAMP:20260306T003000Z',
    'SEQUENCE:4',
    'STATUS:CONFIRMED',
    'DTSTART:20260311T090001Z',
    'DTEND:20260311T103001Z',
    'SUMMARY:Ring Dana\\; ask\\, or not\\\\',
    'DESCRIPTION:9 o\u2019clock\tin London\\n\\nor later',
    'URL:https://jobs.example/northwind?step=1,2;3',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Ring Dana\\; ask\\, or not\\\\',
    'TRIGGER:-PT10M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a to-do that is withdrawn has neither alarm nor transparency', () => {
  expect(linesOf({ cancelled: true }, { as: 'todo', alarmMinutes: 10 })).toEqual([
    'BEGIN:VTODO',
    `UID:${entry.key}@jobs.example`,
    'DTSTAMP:20260305T120000Z',
    'SEQUENCE:1',
    'STATUS:CANCELLED',
    'DTSTART:20260311T090000Z',
    'DUE:20260311T091500Z',
    'SUMMARY:Call Dana',
    'END:VTODO',
    'END:VCALENDAR',
    '',
  ]);
});

test.each([
  [{ minutes: 1 }, 'DTEND:20260311T090100Z'],
  [{ minutes: 525_600 }, 'DTEND:20270311T090000Z'],
  [{ sequence: 0 }, 'SEQUENCE:0'],
  [{ sequence: 0, cancelled: true }, 'SEQUENCE:0'],
  [{ sequence: 2_147_483_647 }, 'SEQUENCE:2147483647'],
  [{ cancelled: false }, 'STATUS:CONFIRMED'],
  [{ summary: 'x'.repeat(10_000) }, `SUMMARY:${'x'.repeat(10_000)}`],
  [{ description: `${'x'.repeat(9_999)}\n` }, `DESCRIPTION:${'x'.repeat(9_999)}`],
  [{ stamp: '9999-12-31T23:59:59.999Z' }, 'DTSTAMP:99991231T235959Z'],
  [{ stamp: '0001-01-01T00:00:00Z' }, 'DTSTAMP:00010101T000000Z'],
  [{ at: '9999-12-31T23:44:59Z' }, 'DTEND:99991231T235959Z'],
  [{ at: '9999-12-31T23:58:59Z', minutes: 1 }, 'DTEND:99991231T235959Z'],
  [{ at: '2026-03-11T09:00:00+23:59' }, 'DTSTART:20260310T090100Z'],
  [{ at: '2026-03-11T09:00:00-23:59' }, 'DTSTART:20260312T085900Z'],
  [{ at: `2026-03-11T09:00:00.123456789+05:30[!${'A'.repeat(64)}]` }, 'DTSTART:20260311T033001Z'], // no text of an instant is longer
])('the most and the least: with %j there is %s', (given, line) => {
  expect(linesOf(given)).toContain(line);
});

test.each([
  [0, 'TRIGGER:-PT0M'],
  [40_320, 'TRIGGER:-PT40320M'],
])('an alarm may ring %d minutes before', (alarmMinutes, line) => {
  expect(linesOf({}, { alarmMinutes })).toContain(line);
});

test.each(['a', `${'a'.repeat(63)}.example`, `jobs.${'a'.repeat(63)}`, 'a.b.c.d.e.f.g.h.i.j', '1-2.example'])(
  'a host may be %s',
  (host) => {
    expect(linesOf({ summary: 'x' }, { host })[1]).toBe(`UID:${entry.key}@${host}`);
  },
);

test.each([
  `${'a'.repeat(64)}.example`,
  `jobs.${'a'.repeat(64)}`,
  'a.b.c.d.e.f.g.h.i.j.k',
  'jobs_2.example',
  'jobs.example.',
  ' jobs.example',
])('a host cannot be %j', (host) => {
  expect(() => linesOf({}, { host })).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ code: 'not-a-host' })] }));
});

test.each(['http://jobs.example', 'https://JOBS.example/~dana/[1]?a=b&c=%20#d', 'mailto:', 'tel:+44', 'sms:+44?body=Hello'])(
  'a link may be %s',
  (url) => {
    expect(linesOf({ url })).toContain(`URL:${url}`);
  },
);

test.each(['see https://jobs.example', 'https://jobs.example/a b', 'https://.example', 'ftp://jobs.example', 'https:jobs.example'])(
  'a link cannot be %j',
  (url) => {
    expect(() => linesOf({ url })).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ code: 'not-a-link' })] }));
  },
);
