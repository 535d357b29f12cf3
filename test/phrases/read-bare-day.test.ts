import { describe, expect, test } from 'vitest';
import { german } from '../../src/phrases/de.js';
import { english } from '../../src/phrases/en.js';
import { spanish } from '../../src/phrases/es.js';
import { french } from '../../src/phrases/fr.js';
import { saidOn } from './said-on.js';

describe('the coming day of that number, today included', () => {
  test.each([
    ['2026-06-03', 'by the 3rd', '3rd = by 2026-06-03'],
    ['2026-06-03', 'by the 2nd', '2nd = by 2026-07-02'],
    ['2026-06-03', 'by the 1st', '1st = by 2026-07-01'],
    ['2026-06-03', 'by the 30th', '30th = by 2026-06-30'],
    ['2026-06-03', 'by the 31st', '31st = by 2026-07-31'], // June has none
    ['2026-12-20', 'by the 20th', '20th = by 2026-12-20'],
    ['2026-12-20', 'by the 19th', '19th = by 2027-01-19'],
    ['2026-11-30', 'by the 31st', '31st = by 2026-12-31'],
    ['2027-01-30', 'by the 29th', '29th = by 2027-03-29'], // no leap year
    ['2028-01-30', 'by the 29th', '29th = by 2028-02-29'],
    ['2027-01-31', 'by the 30th', '30th = by 2027-03-30'],
    ['2026-12-31', 'on the 28th', '28th = on 2027-01-28'],
  ])('said on %s: %s', (date, text, expected) => {
    const found = saidOn(date, english, text);

    expect(found).toEqual([expected]);
  });
});

describe('what rules it, and what follows', () => {
  // Said on Wednesday, 3 June 2026.
  test.each([
    ['by the fourth', 'fourth = by 2026-06-04'],
    ['by the nineteenth', 'nineteenth = by 2026-06-19'],
    ['by the twentieth we will know', 'twentieth = by 2026-06-20'],
    ['by the twenty-first', 'twenty-first = by 2026-06-21'],
    ['by the thirtieth', 'thirtieth = by 2026-06-30'],
    ['within the 20th', '20th = by 2026-06-20'],
    ['before the 20th', '20th = before 2026-06-19'],
    ['after the 20th', '20th = after 2026-06-20'],
    ['from the 20th', '20th = after 2026-06-20'],
    ['on the 20th we decide', '20th = on 2026-06-20'],
    ['the 20th', '20th = on 2026-06-20'],
    ['before the 20th we know', '20th = before 2026-06-19'],
    ['after the 20th we know', '20th = after 2026-06-20'],
    ['after the twentieth', 'twentieth = after 2026-06-20'],
    ['in the 20th we know', null],
    ['by the 20th of the candidates', '20th = by 2026-06-20'],
    ['by the 5th or the 5th', '5th or the 5th = by 2026-06-05'],
    ['by 20th', '20th = by 2026-06-20'],
    ['the 20th we decide', null], // a street, a birthday, anything
    ['by the third', null], // of what
    ['by the second', null],
    ['the twentieth', null],
    ['by the thirty-second', null],
    ['by the 32nd', null],
    ['by the 0th', null],
    ['by the 120th', null],
    ['by the five of us', null],
    ['by the 012th', null],
    ['by the 12th5', null],
    ['by the 12', null], // a number of something
    ['by the 20th.', '20th = by 2026-06-20'],
    ['by the 20th, please', '20th = by 2026-06-20'],
    ['by the 20th; then we call', '20th = by 2026-06-20'],
    ['by the 20th!', '20th = by 2026-06-20'],
    ['by the 20th?', '20th = by 2026-06-20'],
    ['(by the 20th)', '20th = by 2026-06-20'],
    ["'by the 20th'", '20th = by 2026-06-20'],
    ['"by the 20th"', '20th = by 2026-06-20'],
    ['by the 20th. 5 people apply', '20th = by 2026-06-20'],
    ['by the 20th.5', null],
    ['by the 20th-best', null],
    ['by the 20th/best', null],
    ['by the 20th%', null],
    ['by the 20th €', null],
    ['by the 20th floor', null],
    ['by the 20th day', null],
    ['by the 20th weekends', null],
    ['by the 31st April', null],
    ['by the 20th 5', null],
    ['by the 20th one', null],
    ['by the 20th 21st', null],
    ['by the 20th q', null],
    ['by the 20th pm', null],
    ["by the 12th o'clock", null],
    ['by the 5th or the 6th', '5th or the 6th = by 2026-06-05..2026-06-06'],
    ['between the 5th and the 9th', '5th and the 9th = on 2026-06-05..2026-06-09'],
    ['the 28th to the 31st', '28th to the 31st = on 2026-06-28..2026-07-31'],
  ])('%s', (text, expected) => {
    const found = saidOn('2026-06-03', english, text);

    expect(found).toEqual(expected === null ? [] : [expected]);
  });

  test.each([
    ['bis zum 12. Stock', german, null],
    ['bis zum 12. Tag', german, null],
    ['bis zum 12.', german, '12. = by 2026-06-12'],
    ['bis 12. 7.', german, '12. 7. = by 2026-07-12'],
    ['ab dem 12. erreichbar', german, '12. = after 2026-06-12'],
    ['am 12. Freitag', german, 'Freitag = on 2026-06-05'],
    ['bis zum 12', german, null],
    ['bis zum zwanzigsten', german, 'zwanzigsten = by 2026-06-20'],
    ['bis zum dritten', german, null],
    ["d'ici le 20 nous saurons", french, '20 = by 2026-06-20'],
    ['le 20 %', french, null],
    ['le 20 €', french, null],
    ['le 20°', french, null],
    ['le 20-bis', french, null],
    ['le 12bis', french, null],
    ['le 12.Nous', french, '12 = on 2026-06-12'],
    ["d'ici le 5 ou 6", french, '5 ou 6 = by 2026-06-05..2026-06-06'],
    ['el 15 o 16', spanish, '15 o 16 = on 2026-06-15..2026-06-16'],
    ['le 12,5', french, null],
    ['le 12, dit-il', french, '12 = on 2026-06-12'],
    ['le 20 deux fois', french, null],
    ['le 20 rue de Rivoli', french, null],
    ['avant le 1er', french, '1er = before 2026-06-30'],
    ['20', french, null],
    ['hasta el 20', spanish, '20 = by 2026-06-20'],
    ['antes del 3', spanish, '3 = before 2026-06-02'],
    ['el 20 %', spanish, null],
    ['el 20 piso', spanish, null],
    ['el 32', spanish, null],
    ['el 0', spanish, null],
  ])('not English: %s', (text, grammar, expected) => {
    const found = saidOn('2026-06-03', grammar, text);

    expect(found).toEqual(expected === null ? [] : [expected]);
  });
});

describe('a day of a month that is this or the next', () => {
  test.each([
    ['by the 3rd of next month', english, '3rd of next month = by 2026-07-03'],
    ['by the 15th next month', english, '15th next month = by 2026-07-15'],
    ['by the 2nd of this month', english, '2nd of this month = by 2026-06-02'],
    ['by the 2nd of the month', english, '2nd of the month = by 2026-07-02'],
    ['by the twelfth of next month', english, 'twelfth of next month = by 2026-07-12'],
    ['am 15. nächsten Monats', german, '15. nächsten Monats = on 2026-07-15'],
    ['am 15. dieses Monats', german, '15. dieses Monats = on 2026-06-15'],
    ['am 3. des nächsten Monats', german, '3. des nächsten Monats = on 2026-07-03'],
    ['bis zum 2. des Monats', german, '2. des Monats = by 2026-07-02'],
    ['le 12 du mois prochain', french, '12 du mois prochain = on 2026-07-12'],
    ['le 12 de ce mois', french, '12 de ce mois = on 2026-06-12'],
    ['el 3 del mes que viene', spanish, '3 del mes que viene = on 2026-07-03'],
    ['el 12 de este mes', spanish, '12 de este mes = on 2026-06-12'],
  ])('%s', (text, grammar, expected) => {
    const found = saidOn('2026-06-03', grammar, text);

    expect(found).toEqual([expected]);
  });

  test.each([
    ['the 31st of this month', 'this month = on 2026-06-03..2026-06-30'], // June has none
    ['by the 3rd of next week', 'next week = on 2026-06-08..2026-06-14'],
    ['5 of this month', 'this month = on 2026-06-03..2026-06-30'], // five of something
    ['the 3rd month', undefined],
    ['the 20th of last month', undefined],
    ['the 20th of last March', undefined],
  ])('none: %s', (text, expected) => {
    const found = saidOn('2026-06-03', english, text);

    expect(found.at(-1)).toBe(expected);
  });
});
