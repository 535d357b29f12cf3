import { describe, expect, test } from 'vitest';
import { german } from '../../src/phrases/de.js';
import { english } from '../../src/phrases/en.js';
import { spanish } from '../../src/phrases/es.js';
import { french } from '../../src/phrases/fr.js';
import type { PhraseGrammar } from '../../src/phrases/types.js';
import { saidOn } from './said-on.js';

type Row = readonly [text: string, grammar: PhraseGrammar, found: readonly string[]];

// All of it is said on Wednesday, 3 June 2026.
const today = '2026-06-03';

describe('the day first', () => {
  const rows: readonly Row[] = [
    ['12. June', english, ['12. June = on 2026-06-12']],
    ['1 June', english, ['1 June = on 2026-06-01']],
    ['30 June', english, ['30 June = on 2026-06-30']],
    ['31 July', english, ['31 July = on 2026-07-31']],
    ['28 February', english, ['28 February = on 2027-02-28']],
    ['29 February 2028', english, ['29 February 2028 = on 2028-02-29']],
    ['5/6 June', english, ['5/6 June = on 2026-06-05..2026-06-06']],
    ['15 / 16 June', english, ['15 / 16 June = on 2026-06-15..2026-06-16']],
    ['5th to the 6th of June', english, ['5th to the 6th of June = on 2026-06-05..2026-06-06']],
    ['on the 5th and 6th of June', english, ['5th = on 2026-06-05', '6th of June = on 2026-06-06']],
    ['on 12. May Ali wrote', english, ['12. May = on 2026-05-12']],
    ['on 2 May I start', english, ['2 May = on 2026-05-02']],
    ['on the first may', english, ['first may = on 2026-05-01']],
    ['the first of may', english, ['first of may = on 2026-05-01']],
    ['the First May holiday', english, ['First May = on 2026-05-01']],
    ['1st may', english, ['1st may = on 2026-05-01']],
    ['1 may', english, ['1 may = on 2026-05-01']],
    ['page 2. May we talk', english, []],
    ['page 2. May you write', english, []],
    ['one may ask', english, []],
    ['the first may speak', english, []],
    ['012 June', english, []],
    ['0 June', english, []],
    ['32 June', english, []],
    ['29 February 2027', english, []],
    ['el 0', spanish, []],
    ['el 32', spanish, []],
    ['le 32', french, []],
    ['le 31', french, ['31 = on 2026-07-31']], // June has none
    ['am 31. Juni', german, []],
    ['am 30. Juni', german, ['30. Juni = on 2026-06-30']],
    ['le 31 juin', french, []],
    ['le 12 sept 2026', french, ['12 sept 2026 = on 2026-09-12']],
    ['le 12 sept', french, ['12 sept = on 2026-09-12']],
    ['le 12 sept.', french, ['12 sept. = on 2026-09-12']],
    ['fin sept.', french, ['fin sept. = on 2026-09-30']],
    ['le vingt-sept juin', french, ['vingt-sept juin = on 2026-06-27']],
    ['entre le 12 et le 14 juin', french, ['12 et le 14 juin = on 2026-06-12..2026-06-14']],
    ['12 seven', english, []],
    ['les lots trois sept', french, []],
    ['le 12 juillet', french, ['12 juillet = on 2026-07-12']],
    ['le 12 deux personnes', french, []],
    ['12 siete', spanish, []],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual(expected);
  });
});

describe('the month first', () => {
  const rows: readonly Row[] = [
    ['by June twenty-first', english, ['June twenty-first = by 2026-06-21']],
    ['by June third', english, ['June third = by 2026-06-03']],
    ['june 12', english, ['june 12 = on 2026-06-12']],
    ['may 12th', english, ['may 12th = on 2026-05-12']],
    ['May 12', english, ['May 12 = on 2026-05-12']],
    ['may 12 people come', english, []],
    ['June 12: decision', english, ['June 12 = on 2026-06-12']],
    ['June 12:decision', english, ['June 12 = on 2026-06-12']],
    ['In June 5:30 is late', english, ['June = on 2026-06-03..2026-06-30']],
    ['June 12: 3 answers', english, ['June 12 = on 2026-06-12']],
    ['We met in June. The 5 of us', english, ['June = on 2026-06-03..2026-06-30']],
    ['In June two people', english, ['June = on 2026-06-03..2026-06-30']],
    ['In June twenty-two people', english, ['June = on 2026-06-03..2026-06-30']],
    ['In June 5 days are off', english, ['June = on 2026-06-03..2026-06-30', '5 days = on 2026-06-08, bare']],
    ['In June 1 day is off', english, ['June = on 2026-06-03..2026-06-30', '1 day = on 2026-06-04, bare']],
    ['In June 5 pm is late', english, ['June = on 2026-06-03..2026-06-30']],
    ['in June 5 July 6', english, ['June = on 2026-06-03..2026-06-30', '5 July = on 2026-07-05']],
    ['In June 5% are left', english, ['June = on 2026-06-03..2026-06-30']],
    ['June 0', english, []],
    ['June 32', english, []],
    ['by June 20 first interviews are done', english, ['June 20 = by 2026-06-20']],
    ['by June 20th one of us decides', english, ['June 20th = by 2026-06-20']],
    ['on June twentieth a decision is made', english, ['June twentieth = on 2026-06-20']],
    ['on June tenth a decision is made', english, ['June tenth = on 2026-06-10']],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual(expected);
  });
});

describe('tens and ones in words', () => {
  const rows: readonly Row[] = [
    ['by the thirtieth', english, ['thirtieth = by 2026-06-30']],
    ['by the thirty-first', english, ['thirty-first = by 2026-07-31']],
    ['by the twenty ninth', english, ['twenty ninth = by 2026-06-29']],
    ['by the thirty-second mark', english, []],
    ['diez y seis de junio', spanish, ['diez y seis de junio = on 2026-06-16']],
    ['los días cinco y seis de junio', spanish, ['seis de junio = on 2026-06-06']],
    ['el treinta y uno de julio', spanish, ['treinta y uno de julio = on 2026-07-31']],
    ['le trente et un juillet', french, ['trente et un juillet = on 2026-07-31']],
    ['bis zum einunddreißigsten Juli', german, ['einunddreißigsten Juli = by 2026-07-31']],
    ['a table for twenty 1st of June', english, ['1st of June = on 2026-06-01']],
    ['we hire twenty next June', english, ['next June = on 2026-06-03..2026-06-30']],
    ['a party of twenty eleven July', english, ['eleven July = on 2026-07-11']],
    ['a party of twenty ten July', english, ['ten July = on 2026-07-10']],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual(expected);
  });
});

describe('years', () => {
  const rows: readonly Row[] = [
    ["12 June '27", english, ["12 June '27 = on 2027-06-12"]],
    ["June 12, '27", english, ['June 12 = on 2026-06-12']],
    ["12 June 'an offer'", english, ['12 June = on 2026-06-12']],
    ["12 June '027", english, ['12 June = on 2026-06-12']],
    ["12 June 'til", english, ['12 June = on 2026-06-12']],
    ['12 June 1900', english, ['12 June 1900 = on 1900-06-12']],
    ['12 June 1899', english, ['12 June = on 2026-06-12']],
    ['12 June 2199', english, ['12 June 2199 = on 2199-06-12']],
    ['12 June 2200', english, ['12 June = on 2026-06-12']],
    ['12 June 02027', english, ['12 June = on 2026-06-12']],
    ['12 June of 2027', english, ['12 June of 2027 = on 2027-06-12']],
    ['12 Jun. 2027', english, ['12 Jun. 2027 = on 2027-06-12']],
    ['12. Juni 2027', german, ['12. Juni 2027 = on 2027-06-12']],
    ['12 juin 2027', french, ['12 juin 2027 = on 2027-06-12']],
    ['12 de junio del 2027', spanish, ['12 de junio del 2027 = on 2027-06-12']],
    ['5 to 6 June 2027', english, ['5 to 6 June 2027 = on 2027-06-05..2027-06-06']],
    ['June 5-6, 2027', english, ['June 5-6, 2027 = on 2027-06-05..2027-06-06']],
    ['June 6-5, 2027', english, []],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual(expected);
  });
});
