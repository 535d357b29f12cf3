import { type Timeline, timelineOf, timelineSvg } from 'interview-followup/timeline';
import { describe, expect, test } from 'vitest';
import { northwind, now } from './northwind.ts';
import { readSvg } from './read-svg.ts';

const timeline = timelineOf(northwind, { now, steps: 2 });

/** The timeline with another label for its first step and the bars of it. */
function labelled(label: string): Timeline {
  const rows = timeline.rows.map((row, index) => (index === 1 ? { ...row, label, bars: row.bars.map((bar) => ({ ...bar, label })) } : row));
  return { ...timeline, rows };
}

test('it is one image with a name, and the plan in words', () => {
  const svg = timelineSvg(timeline);

  const { root, texts } = readSvg(svg);
  expect(root).toMatchObject({ role: 'img', lang: 'en-GB', width: '720', viewBox: expect.stringMatching(/^0 0 720 \d+$/) });
  expect(texts('title')[0]).toBe('Data Engineer, Northwind');
  expect(texts('desc')).toEqual([
    'Now: 9 Mar, 09:00. So far: Interview: 5 Mar, 10:00 – 5 Mar, 11:00; Answer promised: 5 Mar, 10:55 – 13 Mar, 00:00; Applied: 23 Feb; Contact made: 5 Mar, 16:00; Heard back: 6 Mar, 09:30. Feedback request (phone): Not yet: 9 Mar, 09:00 – 13 Mar, 09:00; Right time: 13 Mar, 09:00 – 16 Mar, 17:00; Best moment: 13 Mar, 09:00. Feedback request 2 (phone): Not yet: 13 Mar, 09:00 – 16 Mar, 09:00; Right time: 16 Mar, 09:00 – 17 Mar, 17:00; Best moment: 16 Mar, 09:00.',
  ]);
});

test('every bar and mark tells what it is and when', () => {
  const svg = timelineSvg(timeline);

  const pieces = timeline.rows.flatMap(({ bars, marks }) => [...bars, ...marks]);
  expect(readSvg(svg).texts('title')).toHaveLength(1 + pieces.length);
  expect(readSvg(svg).texts('title')).toContain('Right time: 13 Mar, 09:00 – 16 Mar, 17:00');
});

test('kinds differ in shape, not only in colour', () => {
  const svg = timelineSvg(timelineOf(northwind, { now: '2026-03-25T12:00:00Z', steps: 2 }));

  const looks = ['interview', 'promise', 'window'].map((kind) => new RegExp(`class="ift-${kind}"[^>]* height="(\\d+)"`).exec(svg)?.[1]);
  expect(new Set(looks).size).toBe(3);
  expect(svg).toMatch(/\.ift-blocked\{fill:none;[^}]*stroke-dasharray/);
  expect(svg).toMatch(/\.ift-overdue\{stroke:[^}]*stroke-width:3/);
  const shapes = [...svg.matchAll(/class="ift-mark"[^>]* d="([^"]+)"/g)].map((found) => found[1]);
  expect(new Set(shapes).size).toBe(4);
});

test('the host may choose the colours, for light and for dark', () => {
  const svg = timelineSvg(timeline);

  expect(svg.match(/--ift-window:var\(--timeline-window,#[0-9a-f]{6}\)/g)).toHaveLength(2);
  expect(svg).toContain('@media(prefers-color-scheme:dark)');
});

describe('ids', () => {
  test('are not there unless asked for, so that two pictures never share one', () => {
    expect(timelineSvg(timeline)).not.toMatch(/ id=|url\(#|aria-labelledby/);
  });

  test('begin as asked for', () => {
    const svg = timelineSvg(timeline, { idPrefix: 'plan-1' });

    expect(svg.match(/ id="[^"]*"/g)).toEqual([' id="plan-1-title"', ' id="plan-1-desc"']);
    expect(readSvg(svg).root).toMatchObject({ 'aria-labelledby': 'plan-1-title', 'aria-describedby': 'plan-1-desc' });
  });

  test.each(['', ' ', '1', 'a b', 'a"b', 'a\nb', '"><script>', 7, null])('cannot begin with %j', (idPrefix) => {
    expect(() => timelineSvg(timeline, { idPrefix: idPrefix as string })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'not-an-id', path: 'idPrefix' })] }),
    );
  });
});

describe('names of rows', () => {
  const placeOf = (width: number) => {
    const found = /<text x="(\d+)" y="([\d.]+)"[^>]*>Feedback request \(phone\)</.exec(timelineSvg(timeline, { width }));
    const bar = /class="ift-window" x="([\d.]+)" y="([\d.]+)"/.exec(timelineSvg(timeline, { width }));
    return { left: Number(found?.[1]), above: Number(bar?.[2]) > Number(found?.[2]) };
  };

  test('stand beside their bars in a wide picture', () => {
    expect(placeOf(720)).toEqual({ left: 12, above: false });
    expect(placeOf(600)).toEqual({ left: 12, above: false });
  });

  test('stand above their bars in a narrow one', () => {
    expect(placeOf(599)).toEqual({ left: 12, above: true });
    expect(placeOf(320)).toEqual({ left: 12, above: true });
  });

  test('are cut where they do not fit, and whole for those who listen', () => {
    const label = 'Ring Dana Okafor, Principal Engineering Manager of Data Platforms and Everything Else';

    const { texts } = readSvg(timelineSvg(labelled(label)));

    expect(texts('text')).toContainEqual(expect.stringMatching(/^Ring Dana .*…$/));
    expect(texts('desc')[0]).toContain(label);
  });
});

describe('dates', () => {
  test.each([
    [undefined, '13 Mar, 09:00'],
    ['en-US', 'Mar 13, 09:00'],
    ['de', '13. Mär, 09:00'],
    ['de-AT', '13. Mär, 09:00'],
    ['fr', '13 mars, 09:00'],
    ['es', '13 mar, 09:00'],
    ['nl', '13 mrt, 09:00'],
    ['it', '13 mar, 09:00'],
    ['pt-BR', '13 mar, 09:00'],
    ['ja', '2026-03-13, 09:00'],
  ])('in %s: %s', (locale, when) => {
    const svg = timelineSvg(timeline, locale === undefined ? {} : { locale });

    expect(readSvg(svg).texts('title')).toContain(`Best moment: ${when}`);
    expect(readSvg(svg).root.lang).toBe(locale ?? 'en-GB');
  });

  test('of all months are there in every language', () => {
    for (const locale of ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt']) {
      const months = Array.from({ length: 12 }, (_, month) => {
        const at = `2026-${String(month + 1).padStart(2, '0')}-02T09:00:00Z`;
        return /<title>Now: (.*?), 09:00/.exec(
          timelineSvg(
            {
              ...timeline,
              rows: [{ kind: 'history', bars: [], marks: [{ kind: 'applied', at, label: 'Now' }] }],
              from: '2026-01-01T00:00:00Z',
              to: '2027-01-01T00:00:00Z',
            },
            { locale },
          ),
        )?.[1];
      });

      const intl = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
      expect(new Set(months).size).toBe(12);
      months.forEach((said, month) => {
        const [, name = '?'] = said?.split(/[. ]+/) ?? [];
        const long = intl.format(Date.UTC(2026, month, 2)).toLowerCase();
        const isShort = long.startsWith(name.toLowerCase()) || (locale === 'nl' && name === 'mrt');
        expect(isShort, `${locale}: ${said} is ${long}`).toBe(true);
      });
    }
  });

  test.each(['', 'en_GB', 'de"', '<b>', 'x'.repeat(100), 7, null])('in %j: an error', (locale) => {
    expect(() => timelineSvg(timeline, { locale: locale as string })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'unknown-locale', path: 'locale' })] }),
    );
  });
});

test('labels of your own stand everywhere, now and legend included', () => {
  const german: Timeline = {
    ...timeline,
    label: 'Jetzt',
    rows: [
      {
        kind: 'step',
        label: 'Dana anrufen',
        bars: [{ ...(timeline.rows[1]?.bars[1] as Timeline['rows'][0]['bars'][0]), label: 'Passende Zeit' }],
        marks: [],
      },
    ],
  };

  const { texts } = readSvg(timelineSvg(german, { locale: 'de' }));

  expect(texts('text').filter((text) => !/^\d/.test(text))).toEqual(['Jetzt: 9. Mär, 09:00', 'Dana anrufen', 'Passende Zeit']);
});

describe('stays whole and harmless with', () => {
  test.each([
    '"><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</svg><svg onload=alert(1)>',
    '</title></desc></style><script>alert(1)</script>',
    "' onload='alert(1)",
    ']]><!-- --><![CDATA[',
    '&lt;b&gt; &amp; &#0;',
    'D\u0000a\u0007n\ud800a\udc00\ufffe\uffff\u202e',
    'a\r\nb\u2028c\u0085d',
  ])('%j', (text) => {
    const hostile = { ...labelled(text), role: text, employer: text };

    const svg = timelineSvg(hostile, { title: text });

    const { names, texts } = readSvg(svg);
    expect(names).toEqual(readSvg(timelineSvg(labelled('a'), { title: 'a' })).names);
    expect(texts('title')[0]?.replace(/\s/g, '')).toBe(text.replace(/[\s\p{Cc}\u2028\u0085]|\p{Cs}|[\ufffe\uffff\u202e]/gu, ''));
    expect(svg).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u2028\ufffe\uffff\u202e]/u);
  });
});

test('more bars than a stack could hold are drawn', () => {
  const mark = { kind: 'heard', at: '2026-03-06T09:30:00Z' } as const;
  const marks = Array.from({ length: 200_000 }, () => mark);

  const svg = timelineSvg({ ...timeline, ticks: timeline.ticks, rows: [{ kind: 'history', bars: [], marks }] });

  expect(svg.length).toBeGreaterThan(1_000_000);
});

describe('what is wrong is told with its path', () => {
  const codes = (input: unknown, options?: unknown): string[] => {
    try {
      timelineSvg(input as Timeline, options as object);
    } catch (error) {
      return (error as { issues: { path: string; code: string }[] }).issues.map(({ path, code }) => `${path} ${code}`);
    }
    return [];
  };

  test('of a timeline', () => {
    const rows = [
      {
        kind: 'history',
        bars: [{ kind: 'pause', from: '2026-03-09', to: 7 }],
        marks: [{ kind: 'window', at: '2026-03-09T09:00:00', label: 7 }],
      },
      { kind: 'step', bars: {}, marks: null },
      7,
    ];

    expect(codes({ ...timeline, to: timeline.from, now: undefined, label: 7, ticks: 'none', rows })).toEqual([
      'to ends-before-start',
      'now missing',
      'label wrong-type',
      'ticks wrong-type',
      'rows.0.bars.0.kind unknown-value',
      'rows.0.bars.0.from not-an-instant',
      'rows.0.bars.0.to not-an-instant',
      'rows.0.marks.0.kind unknown-value',
      'rows.0.marks.0.at not-an-instant',
      'rows.0.marks.0.label wrong-type',
      'rows.1.step missing',
      'rows.1.bars wrong-type',
      'rows.1.marks wrong-type',
      'rows.2.step missing',
      'rows.2.bars missing',
      'rows.2.marks missing',
    ]);
  });

  test('of the options', () => {
    expect(codes(timeline, { width: 239 })).toEqual(['width not-whole']);
    expect(codes(timeline, { width: 4001 })).toEqual(['width not-whole']);
    expect(codes(timeline, { width: '720' })).toEqual(['width not-whole']);
    expect(codes(timeline, { title: 7 })).toEqual(['title wrong-type']);
  });
});
