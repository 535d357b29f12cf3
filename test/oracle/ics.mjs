// Feeds of many entries, also hostile ones, as three independent readers of iCalendar see them: ical.js, and where they are installed
// (Debian: python3-icalendar, python3-vobject) two of Python. `PYTHON` names the interpreter, `FC_SEED` runs a seed again.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { loadSource } from './load-source.mjs';

const { toIcs } = await loadSource('adapters/ics/index');

const evil = [
  'a\r\nATTENDEE:mailto:eve@evil.example',
  '\nEND:VEVENT\r\nBEGIN:VEVENT',
  '\u2028X-EVIL:1\u2029\u0085\v\f',
  '\r\n ;X-EVIL:1',
  '\\',
  '\\n\\\\nb\\;,:"',
  '<![CDATA[b]]>',
  '\u0000\u0007\u009b\u202e\ud800',
  '👩‍👩‍👧‍👦',
  'ü'.repeat(80),
  'x'.repeat(150),
  ' '.repeat(160),
  '\t',
  '^n^^',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...evil), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 10 })), {
    maxLength: 6,
  })
  .map((parts) => `x${parts.join('')}x`); // white space at the ends is cut off
const second = fc.integer({ min: 0, max: Date.UTC(2200, 0, 1) / 1000 });
const key = fc
  .array(fc.oneof(fc.stringMatching(/^[A-Za-z0-9%/._-]{1,60}$/), fc.constantFrom(',', ';', '\\', '"', 'é', '😀', ':')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));
const feed = fc.record({
  options: fc.record(
    { name: text, as: fc.constantFrom('event', 'todo'), alarmMinutes: fc.constantFrom(null, 0, 10, 1440) },
    { requiredKeys: [] },
  ),
  stamp: second,
  entries: fc.uniqueArray(
    fc.record(
      {
        key,
        at: second,
        summary: text,
        minutes: fc.integer({ min: 1, max: 5000 }),
        stamp: second,
        description: text,
        url: fc.constantFrom(
          'https://jobs.example/a,b;c?d=%2C%3B',
          `https://jobs.example/${'a/'.repeat(60)}`,
          'mailto:dana@northwind.example',
        ),
        sequence: fc.nat(),
        cancelled: fc.boolean(),
      },
      { requiredKeys: ['key', 'at', 'summary'] },
    ),
    { selector: (entry) => entry.key, maxLength: 5 },
  ),
});

const iso = (seconds) => new Date(seconds * 1000).toISOString().replace('.000', '');
const lines = (given) =>
  given
    .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\ufffe\uffff]/gu, '');
const line = (given) => lines(given).replace(/\s+/g, ' ');

/** What a reader should find. */
function expected({ options, stamp, entries }) {
  const isTodo = options.as === 'todo';
  return {
    method: 'PUBLISH',
    name: options.name === undefined ? '' : line(options.name),
    entries: entries.map((entry) => ({
      component: isTodo ? 'VTODO' : 'VEVENT',
      uid: `${entry.key}@jobs.example`,
      stamp: iso(entry.stamp ?? stamp),
      start: iso(entry.at),
      end: iso(entry.at + (entry.minutes ?? 15) * 60),
      summary: line(entry.summary),
      description: entry.description === undefined ? '' : lines(entry.description),
      url: entry.url ?? '',
      sequence: entry.sequence ?? (entry.cancelled ? 1 : 0),
      status: entry.cancelled ? 'CANCELLED' : isTodo ? 'NEEDS-ACTION' : 'CONFIRMED',
      properties: [
        'UID DTSTAMP SEQUENCE STATUS DTSTART SUMMARY'.split(' '),
        isTodo ? 'DUE' : ['DTEND', 'TRANSP'],
        entry.description === undefined ? [] : 'DESCRIPTION',
        entry.url === undefined ? [] : 'URL',
      ]
        .flat()
        .sort(),
      alarms:
        entry.cancelled || options.alarmMinutes === null ? [] : [{ summary: line(entry.summary), minutes: options.alarmMinutes ?? 0 }],
    })),
  };
}

// Debian's icalendar 4 takes escapes back twice, in this order, and percent signs with them: C:\\new is read with a line break.
const taken = (text, pairs) => pairs.reduce((taking, [from, to]) => taking.replaceAll(from, to), text);
const percent = [
  ['\\,', '%2C'],
  ['\\:', '%3A'],
  ['\\;', '%3B'],
  ['\\\\', '%5C'],
];
const back = percent.map(([from, to]) => [to, from.slice(1)]);
const escapes = [
  ['\\N', '\\n'],
  ['\\n', '\n'],
  ['\\,', ','],
  ['\\;', ';'],
  ['\\\\', '\\'],
];
const escaped = (text) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
const twice = (text) => taken(taken(taken(escaped(text), percent), back), escapes);

/** The same as icalendar reads it. */
function asIcalendarReads(wanted) {
  return {
    ...wanted,
    name: twice(wanted.name),
    entries: wanted.entries.map((entry) => ({
      ...entry,
      uid: twice(entry.uid),
      summary: twice(entry.summary),
      description: twice(entry.description),
      url: taken(entry.url, back),
      alarms: entry.alarms.map((alarm) => ({ ...alarm, summary: twice(alarm.summary) })),
    })),
  };
}

function byIcalJs(ics) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const unescaped = (value) => String(value ?? '').replace(/\\(.)/g, '$1'); // its name is of no type that this reader knows
  return {
    method: calendar.getFirstPropertyValue('method'),
    name: unescaped(calendar.getFirstPropertyValue('x-wr-calname')),
    entries: calendar.getAllSubcomponents().map((component) => ({
      component: component.name.toUpperCase(),
      uid: component.getFirstPropertyValue('uid'),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      start: String(component.getFirstPropertyValue('dtstart')),
      end: String(component.getFirstPropertyValue('dtend') ?? component.getFirstPropertyValue('due')),
      summary: component.getFirstPropertyValue('summary'),
      description: component.getFirstPropertyValue('description') ?? '',
      url: component.getFirstPropertyValue('url') ?? '',
      sequence: component.getFirstPropertyValue('sequence'),
      status: component.getFirstPropertyValue('status'),
      properties: component
        .getAllProperties()
        .map(({ name }) => name.toUpperCase())
        .sort(),
      alarms: component.getAllSubcomponents().map((alarm) => ({
        summary: alarm.getFirstPropertyValue('description'),
        minutes: -alarm.getFirstPropertyValue('trigger').toSeconds() / 60 || 0,
      })),
    })),
  };
}

const seed = process.env.FC_SEED === undefined ? {} : { seed: Number(process.env.FC_SEED) };
const feeds = fc.sample(feed, { numRuns: 1500, ...seed });
const texts = feeds.map(({ options, stamp, entries }) =>
  toIcs(
    entries.map((entry) => ({ ...entry, at: iso(entry.at), ...(entry.stamp === undefined ? {} : { stamp: iso(entry.stamp) }) })),
    { host: 'jobs.example', stamp: iso(stamp), ...options },
  ),
);

let read = null;
for (const python of process.env.PYTHON === undefined ? ['python3', '/usr/bin/python3'] : [process.env.PYTHON]) {
  const run = spawnSync(python, [fileURLToPath(new URL('read-ics.py', import.meta.url))], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  if (run.status === 0) {
    read = JSON.parse(run.stdout);
    break;
  }
  if (run.error === undefined && run.status !== 3) throw new Error(`${python} exits with ${run.status}`);
}
if (read === null) console.log('oracle ics: Python skipped, install python3-icalendar and python3-vobject of Debian');

const readers = { 'ical.js': (index) => byIcalJs(texts[index]) };
if (read !== null) {
  readers.icalendar = (index) => read[index].icalendar;
  readers.vobject = (index) => read[index].vobject;
}
for (const [name, reader] of Object.entries(readers)) {
  let compared = 0;
  let differing = 0;
  feeds.forEach((given, index) => {
    compared += 1 + given.entries.length;
    const wanted = name === 'icalendar' ? asIcalendarReads(expected(given)) : expected(given);
    const found = reader(index);
    if (isDeepStrictEqual(found, wanted)) return;
    differing++;
    process.exitCode = 1;
    if (differing <= 2) console.dir({ reader: name, wanted, found, text: texts[index] }, { depth: 6, maxStringLength: 600 });
  });
  console.log(`oracle ics (${name}): ${compared} compared, ${differing} differ`);
}
