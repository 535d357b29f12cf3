import { isFollowUpError } from 'interview-followup';
import { type Timeline, timelineMermaid, timelineOf, timelineSvg } from 'interview-followup/timeline';
import { describe, expect, test } from 'vitest';
import { northwind, now } from './northwind.ts';
import { readSvg } from './read-svg.ts';

const timeline = timelineOf(northwind, { now, steps: 1 });

/** What is said about a timeline or options that are wrong. */
function issuesOf(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (isFollowUpError(error)) return error.issues.map(({ path, code, message }) => `${path} ${code}: ${message}`);
    throw error;
  }
  return [];
}

/** The timeline with that as its only row. */
const withRow = (row: unknown): Timeline => ({ ...timeline, rows: [row as Timeline['rows'][0]] });

describe('what is wrong with a timeline is told with the value and what would be right', () => {
  const wrong = {
    ...timeline,
    role: 7,
    now: '2026-03-09T09:00:00',
    to: timeline.from,
    ticks: 'none',
    rows: [
      {
        kind: 'history',
        label: {},
        bars: [{ kind: 'pause', from: '2026-03-09', to: timeline.to }],
        marks: [{ kind: 'window', at: timeline.now }],
      },
      { kind: 'step', step: { purpose: 7, channel: [] }, bars: [], marks: [] },
      { kind: 'step', bars: [], marks: [] },
    ],
  };
  const told = [
    'to ends-before-start: "2026-02-23T00:00:00.000+00:00" is not after "from"',
    'role wrong-type: 7 is not a text',
    'now not-an-instant: "2026-03-09T09:00:00" is not an instant with an offset or Z',
    'ticks wrong-type: "none" is not a list',
    'rows.0.label wrong-type: an object is not a text',
    'rows.0.bars.0.kind unknown-value: "pause" is not one of interview, promise, blocked, window, overdue',
    'rows.0.bars.0.from not-an-instant: "2026-03-09" is not an instant with an offset or Z',
    'rows.0.marks.0.kind unknown-value: "window" is not one of applied, contacted, heard, decided, recommended',
    'rows.1.step.purpose wrong-type: 7 is not a text',
    'rows.1.step.channel wrong-type: an object is not a text',
    'rows.1.step wrong-type: an object is not a step: give one, or a label',
    'rows.2.step missing: undefined is not a step: give one, or a label',
  ];

  test('as a picture', () => {
    expect(issuesOf(() => timelineSvg(wrong as never))).toEqual(told);
  });

  test('as a chart', () => {
    expect(issuesOf(() => timelineMermaid(wrong as never, { locale: 'en_GB' }))).toEqual([
      'locale unknown-locale: "en_GB" is not a language tag, as in "en-GB"',
      ...told,
    ]);
  });

  test('a list longer than half a million is not read', () => {
    const rows = Array.from({ length: 500_001 });

    expect(issuesOf(() => timelineSvg({ ...timeline, rows: rows as never }))).toEqual([
      'rows too-many: the list has 500001 items: at most 500000 are read',
    ]);
  });

  test('as a chart, also if that is all', () => {
    expect(issuesOf(() => timelineMermaid(timeline, { locale: '' }))).toEqual([
      'locale unknown-locale: "" is not a language tag, as in "en-GB"',
    ]);
  });

  test.each([
    'x2026-03-09T09:00:00Z',
    '2026-03-09T09:00:00Zx',
    '2026-03-09T09:00:00',
    '2026-03-09 09:00:00Z',
    '2026-03-09T09:00:00z',
    '2026-00-09T09:00:00Z',
    '2026-13-09T09:00:00Z',
    '2026-03-00T09:00:00Z',
    '2026-03-32T09:00:00Z',
    '2026-03-09T24:00:00Z',
    '2026-03-09T09:60:00Z',
    '2026-03-09T09:00:60Z',
    '2026-03-09T09:00:00.Z',
    '2026-03-09T09:00:00.1234567890Z',
    '2026-03-09T09:00:00+24:00',
    '2026-03-09T09:00:00+01:60',
    '2026-03-09T09:00:00+0100',
    '2026-03-09T9:00:00Z',
    '12026-03-09T09:00:00Z',
    `2026-03-09T09:00:00Z${' '.repeat(100)}`,
  ])('%j is no instant', (at) => {
    expect(issuesOf(() => timelineSvg({ ...timeline, now: at }))).toEqual([
      `now not-an-instant: ${JSON.stringify(at.slice(0, 60))} is not an instant with an offset or Z`,
    ]);
  });

  test('an instant in a list is none', () => {
    expect(issuesOf(() => timelineSvg({ ...timeline, now: [timeline.now] as never }))).toEqual([
      'now not-an-instant: an object is not an instant with an offset or Z',
    ]);
  });

  test('an item that is a hole is missing', () => {
    const ticks = new Array(1);

    expect(issuesOf(() => timelineSvg({ ...timeline, ticks }))).toEqual([
      'ticks.0.at missing: undefined is not an instant with an offset or Z',
    ]);
  });
});

describe('what is wrong with the options is told with the value and what would be right:', () => {
  test.each([
    [{ width: 239 }, 'width not-whole: 239 is not a whole number from 240 to 4000'],
    [{ width: 4001 }, 'width not-whole: 4001 is not a whole number from 240 to 4000'],
    [{ width: 300.5 }, 'width not-whole: 300.5 is not a whole number from 240 to 4000'],
    [{ idPrefix: '1' }, 'idPrefix not-an-id: "1" is not a letter, then letters, digits, - or _'],
    [{ idPrefix: 'a'.repeat(101) }, `idPrefix not-an-id: "${'a'.repeat(60)}" is not a letter, then letters, digits, - or _`],
    [{ locale: 'x' }, 'locale unknown-locale: "x" is not a language tag, as in "en-GB"'],
    [{ title: 7 }, 'title wrong-type: 7 is not a text'],
  ])('%j', (options, issue) => {
    expect(issuesOf(() => timelineSvg(timeline, options as object))).toEqual([issue]);
  });

  test.each([{ width: 240 }, { width: 4000 }, { idPrefix: 'a' }, { idPrefix: 'a'.repeat(100) }, { idPrefix: 'Plan_1-b' }])(
    'but %j is well',
    (options) => {
      expect(issuesOf(() => timelineSvg(timeline, options))).toEqual([]);
    },
  );
});

describe('a language tag', () => {
  test.each([
    'de',
    'gsw-CH',
    'abcdefgh',
    'DE-at',
    'de-1',
    'de-12345678',
    'sl-rozaj-biske-1994',
    'de-DE-u-co-phonebk-nu-latn', // six parts follow the first
  ])('may be %s', (locale) => {
    expect(readSvg(timelineSvg(timeline, { locale })).root.lang).toBe(locale);
    expect(issuesOf(() => timelineMermaid(timeline, { locale }))).toEqual([]);
  });

  test.each(['d', 'abcdefghi', 'de-', 'de--AT', 'de-123456789', 'd3', 'de-AT_', 'a-b', 'de-a-b-c-d-e-f-g', ' de', 'de ', 'de-ä'])(
    'cannot be %j',
    (locale) => {
      expect(issuesOf(() => timelineSvg(timeline, { locale }))).toHaveLength(1);
    },
  );
});

describe('the date of a moment', () => {
  const saidAt = (at: string, locale: string) =>
    readSvg(timelineSvg(withRow({ kind: 'history', bars: [], marks: [{ kind: 'heard', at, label: 'x' }] }), { locale }))
      .texts('title')
      .at(-1);

  test.each([
    ['en-GB', '2 Apr'],
    ['en', '2 Apr'],
    ['en-US', 'Apr 2'],
    ['EN-us', 'Apr 2'],
    ['en-US-u-hc-h23', 'Apr 2'],
    ['en-USA', '2 Apr'],
    ['es-US', '2 abr'],
    ['fr', '2 avr'],
    ['de-CH', '2. Apr'],
    ['ja', '2026-04-02'],
  ])('in %s is %s', (locale, date) => {
    const timelineOfApril: Timeline = { ...timeline, rows: [] };

    const svg = timelineSvg({ ...timelineOfApril, now: '2026-04-02T09:05:00Z' }, { locale });

    expect(readSvg(svg).texts('text').at(-1)).toBe(`Now: ${date}, 09:05`);
  });

  test('has every month in figures where the language is not known', () => {
    for (let month = 1; month <= 12; month++) {
      const date = `2026-${String(month).padStart(2, '0')}-28`;
      const svg = timelineSvg({ ...timeline, rows: [], now: `${date}T09:05:00Z` }, { locale: 'ja' });

      expect(readSvg(svg).texts('text').at(-1)).toBe(`Now: ${date}, 09:05`);
    }
  });

  test('is that of the clock it was written by', () => {
    const marks = [{ kind: 'heard', at: '2026-03-05T23:30:00-05:00', label: 'x' }];

    const svg = timelineSvg(withRow({ kind: 'history', bars: [], marks }));

    expect(readSvg(svg).texts('title').at(-1)).toBe('x: 5 Mar, 23:30');
    expect(saidAt('2026-03-06T04:30:00Z', 'en')).toBe('x: 6 Mar, 04:30');
  });
});

describe('a row', () => {
  const nameOf = (row: object) => readSvg(timelineSvg({ ...withRow({ bars: [], marks: [], ...row }), ticks: [] })).texts('text')[1];
  const step = (purpose: string, channel: string, attempt?: unknown) => ({ kind: 'step', step: { purpose, channel, attempt } });

  test.each([
    [step('thank-you', 'email', 1), 'Thank you (email)'],
    [step('feedback-request', 'sms', 2), 'Feedback request 2 (SMS)'],
    [step('stopped-chasing', 'linkedin', 3), 'Stopped chasing 3 (LinkedIn)'],
    [step('answer', 'letter', 1.5), 'Answer (letter)'],
    [step('answer', 'phone', '2'), 'Answer (phone)'],
    [step('answer', 'phone'), 'Answer (phone)'],
    [{ kind: 'history' }, 'So far'],
    [{ kind: 'history', label: '' }, 'So far'],
    [{ kind: 'history', label: 'Up to now' }, 'Up to now'],
    [{ ...step('answer', 'phone', 2), label: 'Ring Dana' }, 'Ring Dana'],
    [{ kind: 'step', label: 'Ring Dana' }, 'Ring Dana'],
  ])('%j is called %s', (row, name) => {
    expect(nameOf(row)).toBe(name);
  });
});

describe('a picture', () => {
  const titleOf = (given: object, options?: object) => readSvg(timelineSvg({ ...timeline, ...given }, options)).texts('title')[0];

  test.each([
    [{}, {}, 'Data Engineer, Northwind'],
    [{ employer: null }, {}, 'Data Engineer'],
    [{ role: '' }, {}, 'Northwind'],
    [{ role: '', employer: null }, {}, 'Now'],
    [{ role: '', employer: null, label: 'Jetzt' }, {}, 'Jetzt'],
    [{}, { title: 'My plan' }, 'My plan'],
    [{}, { title: ' ' }, 'Data Engineer, Northwind'],
  ])('of %j with %j is called %s', (given, options, title) => {
    expect(titleOf(given, options)).toBe(title);
  });

  test('has what is called nothing by its date alone', () => {
    // A date of the axis has no name of its own.
    expect(readSvg(timelineSvg({ ...timeline, ticks: timeline.ticks.slice(0, 1) })).texts('text')[0]).toBe('23 Feb');
  });
});

describe('a label', () => {
  const said = (label: string) =>
    readSvg(timelineSvg(withRow({ kind: 'history', bars: [], marks: [{ kind: 'applied', at: timeline.now, date: '2026-03-09', label }] })))
      .texts('title')
      .at(-1);

  test('has up to 1,000 characters', () => {
    expect(said('x'.repeat(1000))).toBe(`${'x'.repeat(1000)}: 9 Mar`);
    expect(said(`${'x'.repeat(1000)}y`)).toBe(`${'x'.repeat(1000)}: 9 Mar`);
  });

  test('is one line, without spaces around it or too many in it', () => {
    expect(said(' \n Sent \t\r\n to  Dana\u0000\u0007 ')).toBe('Sent to Dana: 9 Mar');
  });

  test('of nothing to be seen is none', () => {
    expect(said(' \u200b\u0000 ')).toBe('Applied: 9 Mar');
  });
});

test('its style has each colour of the page first, in light and in dark, and text that runs as it is written', () => {
  const [, style = ''] = /<style>([^<]*)<\/style>/.exec(timelineSvg(timeline)) ?? [];

  const theme = (...colours: string[]) =>
    `.ift{${['ink', 'back', 'line', 'window', 'overdue'].map((name, index) => `--ift-${name}:var(--timeline-${name},#${colours[index]})`).join(';')}}`;
  expect(style.split(/(?<=\}(?!\}))/)).toEqual([
    theme('1f2933', 'fff', 'd5dae1', '1a7f5a', 'b42318'),
    `@media(prefers-color-scheme:dark){${theme('e6e9ee', '14181f', '39414d', '4cc38a', 'ff8a80')}}`,
    '.ift text,.ift-interview,.ift-promise,.ift-mark{fill:var(--ift-ink)}',
    '.ift text{font-family:system-ui,sans-serif;direction:ltr;unicode-bidi:plaintext;paint-order:stroke;stroke:var(--ift-back);stroke-width:3px}',
    '.ift-back,.ift-overdue{fill:var(--ift-back)}',
    '.ift-line{stroke:var(--ift-line)}',
    '.ift-now{stroke:var(--ift-ink);stroke-width:2}',
    '.ift-mark{stroke:var(--ift-back);stroke-width:1.5}',
    '.ift-window{fill:var(--ift-window)}',
    '.ift-blocked{fill:none;stroke:var(--ift-ink);stroke-dasharray:5 3}',
    '.ift-overdue{stroke:var(--ift-overdue);stroke-width:3}',
  ]);
});

describe('a bar or mark without a label', () => {
  test.each([
    ['interview', 'Interview'],
    ['promise', 'Answer promised'],
    ['blocked', 'Not yet'],
    ['window', 'Right time'],
    ['overdue', 'Overdue'],
  ])('%s is called %s', (kind, name) => {
    const bars = [{ kind, from: '2026-03-09T09:00:00Z', to: '2026-03-10T17:00:00Z' }];

    expect(
      readSvg(timelineSvg(withRow({ kind: 'history', bars, marks: [] })))
        .texts('title')
        .at(-1),
    ).toBe(`${name}: 9 Mar, 09:00 – 10 Mar, 17:00`);
  });

  test.each([
    ['applied', 'Applied'],
    ['contacted', 'Contact made'],
    ['heard', 'Heard back'],
    ['decided', 'Decision'],
    ['recommended', 'Best moment'],
  ])('%s is called %s', (kind, name) => {
    const marks = [{ kind, at: '2026-03-09T00:00:00Z', date: '2026-03-09' }];

    expect(
      readSvg(timelineSvg(withRow({ kind: 'history', bars: [], marks })))
        .texts('title')
        .at(-1),
    ).toBe(`${name}: 9 Mar`);
  });
});
