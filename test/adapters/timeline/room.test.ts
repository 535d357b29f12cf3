import { type Timeline, timelineOf, timelineSvg } from 'interview-followup/timeline';
import { describe, expect, test } from 'vitest';
import { northwind, now } from './northwind.ts';
import { readSvg } from './read-svg.ts';

const real = timelineOf(northwind, { now, steps: 1 });

/** A fortnight from Tuesday 10 March 2026: in a picture of 360 pixels an hour is one pixel, from 12 to 348. */
const fortnight: Timeline = { ...real, from: '2026-03-10T00:00:00Z', to: '2026-03-24T00:00:00Z', now: '2026-03-17T00:00:00Z', rows: [] };

/** So many hours after its beginning. */
const atHour = (hours: number): string => new Date(Date.UTC(2026, 2, 10) + hours * 3_600_000).toISOString();
const tickAt = (hours: number) => ({ date: atHour(hours).slice(0, 10), at: atHour(hours) });
const mark = (kind: 'applied' | 'heard', at: string, label = 'x') => ({ kind, at, label });
const row = (...marks: ReturnType<typeof mark>[]): Timeline['rows'][0] => ({ kind: 'history', bars: [], marks });

/** Where texts of a size stand, and what they say. */
const textsOf = (svg: string, size: number): string[] =>
  [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="(\d+)"[^>]*>([^<]*)/g)]
    .filter((found) => Number(found[3]) === size)
    .map(([, x, y, , text]) => `${x},${y} ${text}`);

describe('the names of rows have two fifths of the width, and not more than 300 pixels:', () => {
  test.each([
    [600, 252],
    [740, 308],
    [750, 312],
    [1000, 312],
    [4000, 312],
  ])('in one of %d pixels the axis begins at %d', (width, x) => {
    const svg = timelineSvg({ ...fortnight, ticks: [tickAt(0)] }, { width });

    expect(/class="ift-line" d="M([\d.]+) /.exec(svg)?.[1]).toBe(String(x));
  });
});

describe('a name is cut when it is wider than its room, with room for the ellipsis:', () => {
  // 280 pixels in a size of 14.
  test.each([
    ['W', 20, 18], // 14 pixels each: 280, and 252
    ['a', 30, 28], // 9.24
    ['z', 30, 28],
    ['ä', 30, 28],
    ['A', 24, 23], // 11.2: 268.8, and 257.6
    ['8', 24, 23],
    ['l', 47, 45], // 5.88
    ['ɏ', 30, 28], // the last letter of Latin before the signs of phonetics
    ['ɐ', 15, 14],
    ['面', 15, 14], // 18.2
    ['📞', 15, 14],
  ])('of %j there are %d at most, else %d', (character, most, kept) => {
    const nameOf = (count: number) => textsOf(timelineSvg({ ...fortnight, rows: [{ ...row(), label: character.repeat(count) }] }), 14);

    expect(nameOf(most)).toEqual([`12,68 ${character.repeat(most)}`]);
    expect(nameOf(most + (character < 'a' ? 2 : 1))).toEqual([`12,68 ${character.repeat(kept)}…`]);
  });

  test('narrow signs are narrow, wide ones wide', () => {
    const nameOf = (label: string) => textsOf(timelineSvg({ ...fortnight, rows: [{ ...row(), label }] }), 14);

    const narrow = "!()',./:;I[]fijlrt|-".repeat(2); // 40 signs of 5.88
    expect(nameOf(`${narrow}lllllll`)).toEqual([`12,68 ${narrow}lllllll`.replaceAll("'", '&#39;')]);
    expect(nameOf('MWmw@%—…MWmw@%—…MWmwM')).toEqual(['12,68 MWmw@%—…MWmw@%—…MW…']);
  });

  test('no space stands before the ellipsis', () => {
    const label = `${'W'.repeat(18)} ${'W'.repeat(10)}`;

    expect(textsOf(timelineSvg({ ...fortnight, rows: [{ ...row(), label }] }), 14)).toEqual([`12,68 ${'W'.repeat(18)}…`]);
  });

  test('in a narrow picture it has the whole width', () => {
    const nameOf = (label: string) => textsOf(timelineSvg({ ...fortnight, rows: [{ ...row(), label }] }, { width: 263 }), 15);

    // 263 without two edges and 8: 231, in a size of 15
    expect(nameOf('W'.repeat(15))).toEqual([`12,66 ${'W'.repeat(15)}`]);
    expect(nameOf('W'.repeat(16))).toEqual([`12,66 ${'W'.repeat(14)}…`]);
  });
});

describe('a date has its text where there is room for it:', () => {
  const dates = (hours: number[], locale = 'de') =>
    textsOf(timelineSvg({ ...fortnight, ticks: hours.map(tickAt) }, { width: 360, locale }), 12).slice(0, -1);

  // "11. Mär" is 55 pixels wide at most.
  test('at the edges, and 8 pixels after the one before', () => {
    expect(dates([27.5, 90.5, 308.5])).toEqual(['39.5,38 11. Mär', '102.5,38 13. Mär', '320.5,38 22. Mär']);
  });

  test('but not half a pixel further', () => {
    expect(dates([27, 90, 309])).toEqual(['102,38 13. Mär']);
    expect(dates([27.5, 90, 153])).toEqual(['39.5,38 11. Mär', '165,38 16. Mär']);
  });

  test('60 pixels are enough for each, fewer for every other one', () => {
    expect(dates([40, 100, 160, 220, 280], 'en')).toHaveLength(5);
    expect(dates([40, 99, 158, 217, 276], 'en')).toEqual(['52,38 11 Mar', '170,38 16 Mar', '288,38 21 Mar']);
  });

  test('15 pixels are enough for every fourth', () => {
    const hours = Array.from({ length: 16 }, (_, index) => 40 + 15 * index);

    expect(dates(hours, 'en')).toEqual(['52,38 11 Mar', '112,38 14 Mar', '172,38 16 Mar', '232,38 19 Mar']);
  });

  test('figures of a language that is not known are wider', () => {
    expect(dates([63.5, 126.5, 189.5, 252.5], 'ja')).toEqual(['75.5,38 2026-03-12', '201.5,38 2026-03-17']);
  });

  test('one alone has it too, and none is none', () => {
    expect(dates([100])).toEqual(['112,38 14. Mär']);
    expect(dates([])).toEqual([]);
  });
});

describe('now', () => {
  const nowIn = (label: string, at: string) =>
    textsOf(timelineSvg({ ...fortnight, label, now: at, ticks: [] }, { width: 360, locale: 'ja' }), 12);

  // "W: 2026-03-17, 00:00" is 12 + 12 * 9.6 + 7 * 5.04 pixels wide, 163 at most.
  test('stands over its line, and within the edges', () => {
    expect(nowIn('W', atHour(168))).toEqual(['180,18 W: 2026-03-17, 00:00']);
    expect(nowIn('W', atHour(0))).toEqual(['93.5,18 W: 2026-03-10, 00:00']);
    expect(nowIn('W', atHour(336))).toEqual(['266.5,18 W: 2026-03-24, 00:00']);
  });

  test('is cut when it is wider than the picture', () => {
    expect(nowIn('W'.repeat(40), atHour(0))).toEqual([`180,18 ${'W'.repeat(26)}…`]); // 336 pixels without the edges, 12 for the ellipsis: less than 324
  });

  test('before the axis and after it has its line at the edge', () => {
    const lineOf = (at: string) => /class="ift-now" d="([^"]*)"/.exec(timelineSvg({ ...fortnight, now: at }, { width: 360 }))?.[1];

    expect(lineOf('2026-03-09T23:00:00Z')).toBe('M12 42V46');
    expect(lineOf('2026-03-24T01:00:00Z')).toBe('M348 42V46');
  });
});

describe('the legend', () => {
  const legendOf = (first: string, second: string, width = 720) =>
    textsOf(
      timelineSvg({ ...fortnight, ticks: [], rows: [row(mark('applied', atHour(1), first), mark('heard', atHour(2), second))] }, { width }),
      12,
    ).slice(1);

  // Of 696 pixels a first name of 240 takes 22 + 240 + 16, and a second one 22.
  test('goes on in the line as long as a name fits', () => {
    expect(legendOf('W'.repeat(20), 'W'.repeat(33))).toEqual([`34,108 ${'W'.repeat(20)}`, `312,108 ${'W'.repeat(33)}`]);
  });

  test('begins another when it does not', () => {
    expect(legendOf('W'.repeat(20), 'W'.repeat(34))).toEqual([`34,108 ${'W'.repeat(20)}`, `34,130 ${'W'.repeat(34)}`]);
  });

  test('has a line for each name that is cut', () => {
    // 240 without two edges and the shape: 194 pixels
    expect(legendOf('W'.repeat(16), 'W'.repeat(17), 240)).toEqual([`34,128 ${'W'.repeat(16)}`, `34,150 ${'W'.repeat(15)}…`]);
  });

  test('calls a kind as its first one is called', () => {
    const rows = [
      row(mark('heard', atHour(1), 'Dana rang')),
      row(mark('heard', atHour(2), 'Hugo wrote'), mark('applied', atHour(3), 'Sent')),
    ];

    const svg = timelineSvg({ ...fortnight, ticks: [], rows });

    expect(
      textsOf(svg, 12)
        .slice(1)
        .map((text) => text.replace(/^\S+ /, '')),
    ).toEqual(['Dana rang', 'Sent']);
    expect(readSvg(svg).root.height).toBe('156'); // two rows end at 114, the legend is in one line
  });
});

describe('on the axis', () => {
  const second: Timeline = { ...fortnight, from: '2026-03-09T09:00:00Z', to: '2026-03-09T09:00:01Z' };
  const placeOf = (at: string, timeline = second) =>
    /translate\(([\d.]+) /.exec(timelineSvg({ ...timeline, rows: [row(mark('heard', at))] }))?.[1];

  test.each([
    '2026-03-09T09:00:00.5Z',
    '2026-03-09T09:00:00.500Z',
    '2026-03-09T09:00:00.500999999Z',
    '2026-03-09T14:30:00.5+05:30',
    '2026-03-09T05:30:00.5-03:30',
    '2026-03-08T23:00:00.5-10:00',
    '2026-03-09T23:00:00.5+14:00',
  ])('%s is in the middle of the second that begins at 9 in London', (at) => {
    expect(placeOf(at)).toBe('504');
  });

  test('tenths and hundredths of a second have their place, and a minute without seconds is one that begins', () => {
    expect(placeOf('2026-03-09T09:00:00.25Z')).toBe('402');
    expect(placeOf('2026-03-09T09:00:00.025Z')).toBe('310.2');
    expect(placeOf('2026-03-09T09:00Z')).toBe('300');
    expect(placeOf('2026-03-09T09:00:30Z', { ...second, to: '2026-03-09T09:01:00Z' })).toBe('504');
  });

  test.each([
    ['2000-02-28', '2000-03-02', '2000-03-01', '572'], // three days: a leap year, as all that 400 divides
    ['2024-02-28', '2024-03-02', '2024-03-01', '572'],
    ['2026-02-28', '2026-03-02', '2026-03-01', '504'],
    ['2100-02-28', '2100-03-02', '2100-03-01', '504'], // no leap year, as no other century is one
    ['1999-12-31', '2000-01-02', '2000-01-01', '504'],
  ])('between %s and %s %s is at %s', (from, to, date, x) => {
    const whole = { ...fortnight, from: `${from}T00:00:00Z`, to: `${to}T00:00:00Z` };

    expect(placeOf(`${date}T00:00:00Z`, whole)).toBe(x);
  });

  test('a bar that begins before it or ends after it is as long as the axis', () => {
    const bars = [{ kind: 'promise', from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z' }] as const;

    const svg = timelineSvg({ ...fortnight, rows: [{ kind: 'history', bars, marks: [] }] });

    expect(svg).toContain('<rect class="ift-promise" x="300" y="60" width="408" ');
  });

  test('what lies before it or after it is told, and not drawn', () => {
    const marks = [
      mark('heard', '2026-03-09T23:59:59.999Z', 'too early'),
      mark('heard', '2026-03-10T00:00:00Z', 'first'),
      mark('heard', '2026-03-24T00:00:00Z', 'last'),
      mark('heard', '2026-03-24T00:00:00.001Z', 'too late'),
    ];

    const svg = timelineSvg({ ...fortnight, rows: [row(...marks)] });

    const { texts } = readSvg(svg);
    expect(texts('title').slice(1)).toEqual(['first: 10 Mar, 00:00', 'last: 24 Mar, 00:00']);
    expect(texts('desc')[0]).toContain('too early: 9 Mar, 23:59; first: 10 Mar, 00:00; last: 24 Mar, 00:00; too late: 24 Mar, 00:00.');
    expect([...svg.matchAll(/translate\(([\d.]+) 63\)/g)].map((found) => found[1])).toEqual(['300', '708']);
  });
});
