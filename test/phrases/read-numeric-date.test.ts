import { describe, expect, test } from 'vitest';
import { german } from '../../src/phrases/de.js';
import { english } from '../../src/phrases/en.js';
import { spanish } from '../../src/phrases/es.js';
import { french } from '../../src/phrases/fr.js';
import type { PhraseGrammar } from '../../src/phrases/types.js';
import { saidOn } from './said-on.js';

type Row = readonly [text: string, grammar: PhraseGrammar, found: string];

// All of it is said on Wednesday, 3 June 2026.
const today = '2026-06-03';

describe('figures that are a date', () => {
  const rows: readonly Row[] = [
    ['2026-12-31', english, '2026-12-31 = on 2026-12-31'],
    ['2026-6-5', english, '2026-6-5 = on 2026-06-05'],
    ['12-06-2026', english, '12-06-2026 = on 2026-06-12'],
    ['1/2/26', english, '1/2/26 = on 2026-02-01'],
    ['on 1.2.26', english, '1.2.26 = on 2026-02-01'],
    ['the 1.2.26', english, '1.2.26 = on 2026-02-01'],
    ['Friday 1.2.26', english, 'Friday 1.2.26 = on 2026-02-01'],
    ['1.2.2026', english, '1.2.2026 = on 2026-02-01'],
    ['1.2.26', german, '1.2.26 = on 2026-02-01'],
    ['by 31/12', english, '31/12 = by 2026-12-31'],
    ['by 12/06 /2026', english, '12/06 = by 2026-06-12'],
    ['by 12/06 see 14/06', english, '12/06 = by 2026-06-12'],
    ['Friday, a/6/2026 applies', english, 'Friday = on 2026-06-05'],
    ['by 1/1', english, '1/1 = by 2027-01-01'],
    ['by 12/13', english, '12/13 = by 2026-12-13'], // there is no thirteenth month
    ['the 12/06', english, '12/06 = on 2026-06-12'],
    ['after 12/06', english, '12/06 = after 2026-06-12'],
    ['Friday 12/06', english, 'Friday 12/06 = on 2026-06-12'],
    ['by Wed 8/07', english, 'Wed 8/07 = by 2026-07-08'], // a Wednesday as well, but not the next one
    ['am Mi 8/07', german, 'Mi 8/07 = on 2026-07-08'],
    ['le jeu 9/07', french, 'jeu 9/07 = on 2026-07-09'],
    ['el mie 8/07', spanish, 'mie 8/07 = on 2026-07-08'],
    ['week of 12/06', english, 'week of 12/06 = on 2026-06-08..2026-06-14'],
    ['between 12/06 and 14/06', english, '12/06 and 14/06 = on 2026-06-12..2026-06-14'],
    ['by 12/06 or 14/06', english, '12/06 or 14/06 = by 2026-06-12..2026-06-14'],
    ['from 12/06 to 14/06', english, '12/06 to 14/06 = on 2026-06-12..2026-06-14'],
    ['zwischen 12/06 und 14/06', german, '12/06 und 14/06 = on 2026-06-12..2026-06-14'],
    ['entre le 12/06 et le 14/06', french, '12/06 et le 14/06 = on 2026-06-12..2026-06-14'],
    ['entre el 12/06 y el 14/06', spanish, '12/06 y el 14/06 = on 2026-06-12..2026-06-14'],
    ['(12/06/2026)', english, '12/06/2026 = on 2026-06-12'],
    ['"12/06/2026"', english, '12/06/2026 = on 2026-06-12'],
    ['(by 12/06/2026).', english, '12/06/2026 = by 2026-06-12'],
    ['12/06/2026,17:00', english, '12/06/2026,17:00 = on 2026-06-12 17:00'],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual([expected]);
  });

  test('with points the day is first in America as well', () => {
    const whole = saidOn(today, english, '12.6.2026', true);
    const short = saidOn(today, english, 'by 12.6.26', true);
    const slashed = saidOn(today, english, '12/6/2026', true);

    expect(whole).toEqual(['12.6.2026 = on 2026-06-12']);
    expect(short).toEqual(['12.6.26 = by 2026-06-12']);
    expect(slashed).toEqual(['12/6/2026 = on 2026-12-06']);
  });
});

describe('a month in letters between figures', () => {
  const rows: readonly Row[] = [
    ['by 12-Jun-2026', english, '12-Jun-2026 = by 2026-06-12'],
    ['12-June-26', english, '12-June-26 = on 2026-06-12'],
    ['12/Jun/2026', english, '12/Jun/2026 = on 2026-06-12'],
    ['12-May-2027', english, '12-May-2027 = on 2027-05-12'],
    ['by 12-Jun', english, '12-Jun = by 2026-06-12'],
    ['12-Jun 2027', english, '12-Jun 2027 = on 2027-06-12'],
    ['5-March', english, '5-March = on 2027-03-05'],
    ['12.June 2027', english, '12.June 2027 = on 2027-06-12'],
    ['12-Juni-2026', german, '12-Juni-2026 = on 2026-06-12'],
    ['le 12/juin/2026', french, '12/juin/2026 = on 2026-06-12'],
    ['12-jun-2026', spanish, '12-jun-2026 = on 2026-06-12'],
    ['the 12-Jun-June slot', english, '12-Jun = on 2026-06-12'],
    ['12-Jun- 2026', english, '12-Jun = on 2026-06-12'],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual([expected]);
  });

  test.each([
    ['31-Jun-2026'],
    ['31-Jun'],
    ['012-Jun-2026'],
    ['12-Jun-026'],
    ['12-Jun/2026'],
    ['12-Jun-2026-4'],
    ['v12-Jun-2026'],
    ['12-may-be'],
    ['page 2.May we talk'],
    ['room 12 - June'],
    ['Jun-12-2026'],
    ['rows 12-Juniper'],
  ])('not in %s', (text) => {
    const found = saidOn(today, english, text);

    expect(found).toEqual([]);
  });
});

describe('two points', () => {
  test.each([
    ['am 12. 06. 2026', '12. 06. 2026 = on 2026-06-12'],
    ['am 12. 6. bis', '12. 6. = on 2026-06-12'],
    ['12.06. wird es', '12.06. = on 2026-06-12'],
    ['12.06. 15 Uhr', '12.06. 15 Uhr = on 2026-06-12 15:00'],
    ['bis 12.06. 2027', '12.06. 2027 = by 2027-06-12'],
    ['31.12.', '31.12. = on 2026-12-31'],
    ['am 1.1.', '1.1. = on 2027-01-01'],
    ['29.02.2028', '29.02.2028 = on 2028-02-29'],
  ])('%s', (text, expected) => {
    const found = saidOn(today, german, text);

    expect(found).toEqual([expected]);
  });

  test.each([
    ['um 12.06.'],
    ['um 12. 6.'],
    ['am 12. 6 Bewerber'],
    ['31.06.'],
    ['am 32.1.'],
    ['am 12.13.'],
    ['29.02.2027'],
    ['Seiten 3-6.'],
  ])('not in %s', (text) => {
    const found = saidOn(today, german, text);

    expect(found).toEqual([]);
  });
});

describe('a day and a month with a point between', () => {
  test.each([
    ['by 24.08', '24.08 = by 2026-08-24'],
    ['by 24.08!', '24.08 = by 2026-08-24'],
    ['before 24.08', '24.08 = before 2026-08-23'],
    ['by 12.06', '12.06 = by 2026-06-12'],
    ['by 13.05', '13.05 = by 2026-05-13'], // the last one: the next is more than ten months ahead
    ['by 14.10', '14.10 = by 2026-10-14'],
  ])('%s', (text, expected) => {
    const found = saidOn(today, english, text);

    expect(found).toEqual([expected]);
  });

  test.each([['by 12.05'], ['on 24.08'], ['by 24.8'], ['by 24.08 hours'], ['by 31.09'], ['24.08']])('not in %s', (text) => {
    const found = saidOn(today, english, text);

    expect(found).toEqual([]);
  });
});

describe('figures that are none', () => {
  test.each([
    ['in 3/4 of all cases'],
    ['in 1/2 or 3/4 of them'],
    ['fixed in 1.2.26'],
    ['12/06'],
    ['12/06 to 14/06'],
    ['by the 12 seats or 3/4 of them'],
    ['clause 12/a/2026'],
    ['every 12/06'],
    ['by 0/5'],
    ['by 31/4'],
    ['by 13/13'],
    ['2026-06/12'],
    ['2026-06 to 12'],
    ['2026-06'],
    ['123/6/2026'],
    ['012/06/2026'],
    ['12/006/2026'],
    ['by 123/6'],
    ['by 012/6'],
    ['by 6/012'],
    ['12/06/026'],
    ['12/06/2'],
    ['by 12/06/20261'],
    ['by 12/06-2026'],
    ['by 12/06/ 2026'],
    ['by 12/06/'],
    ['by 12/06/x'],
    ['by 12/06/June'],
    ['12 /06/2026'],
    ['12/ 06/2026'],
    ['12:06:2026'],
    ['12x06x2026 mm'],
    ['twelve/6/2026'],
    ['by twelve/06'],
    ['v12/06/2026'],
    ['12/06/2026TBC'],
    ['the 12th 1st round interview'],
  ])('%s', (text) => {
    const found = saidOn(today, english, text);

    expect(found).toEqual([]);
  });
});
