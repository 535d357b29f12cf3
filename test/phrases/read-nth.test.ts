import { describe, expect, test } from 'vitest';
import { german } from '../../src/phrases/de.js';
import { english } from '../../src/phrases/en.js';
import { spanish } from '../../src/phrases/es.js';
import { french } from '../../src/phrases/fr.js';
import { saidOn } from './said-on.js';

// Said on Wednesday, 3 June 2026. 1 June is a Monday, 1 July a Wednesday, 1 August a Saturday.

describe('weekdays, days and weeks of a month, quarter or year', () => {
  test.each([
    ['the first Monday in June', 'first Monday in June = on 2026-06-01'],
    ['the first Sunday in June', 'first Sunday in June = on 2026-06-07'],
    ['the fourth Tuesday of June', 'fourth Tuesday of June = on 2026-06-23'],
    ['the fifth Tuesday of June', 'fifth Tuesday of June = on 2026-06-30'],
    ['the 2nd Friday in July', '2nd Friday in July = on 2026-07-10'],
    ['the first Friday of next month', 'first Friday of next month = on 2026-07-03'],
    ['the last Friday of next month', 'last Friday of next month = on 2026-07-31'],
    ['the last Tuesday of this month', 'last Tuesday of this month = on 2026-06-30'],
    ['the last Wednesday in June', 'last Wednesday in June = on 2026-06-24'],
    ['the fourth day of July', 'fourth day of July = on 2026-07-04'], // a Saturday
    ['the 31st day of July', '31st day of July = on 2026-07-31'],
    ['the last day of this month', 'last day of this month = on 2026-06-30'],
    ['the first day of next year', 'first day of next year = on 2027-01-01'],
    ['the last day of the quarter', 'last day of the quarter = on 2026-06-30'],
    ['the last day of next quarter', 'last day of next quarter = on 2026-09-30'],
    ['the last day of the year', 'last day of the year = on 2026-12-31'],
    ['the last day of Q3', 'last day of Q3 = on 2026-09-30'],
    ['the first Monday of the third quarter', 'first Monday of the third quarter = on 2026-07-06'],
    ['the last Friday of the year', 'last Friday of the year = on 2026-12-25'],
    ['the first working day of August', 'first working day of August = on 2026-08-03'],
    ['the third working day of August', 'third working day of August = on 2026-08-05'],
    ['the fifth working day of July', 'fifth working day of July = on 2026-07-07'], // 1 to 3, 6, 7 July
    ['the last working day of July', 'last working day of July = on 2026-07-31'], // a Friday
    ['the last working day of October', 'last working day of October = on 2026-10-30'],
    ['the last working day of January', 'last working day of January = on 2027-01-29'], // the 31st is a Sunday
    ['the first week of July', 'first week of July = on 2026-07-01..2026-07-07'],
    ['the second week in July', 'second week in July = on 2026-07-08..2026-07-14'],
    ['the fifth week of June', 'fifth week of June = on 2026-06-29..2026-07-05'],
    ['the last week of June', 'last week of June = on 2026-06-24..2026-06-30'],
    ['the last week of next month', 'last week of next month = on 2026-07-25..2026-07-31'],
    ['before the first Friday in July', 'first Friday in July = before 2026-07-02'],
  ])('English: %s', (text, expected) => {
    const found = saidOn('2026-06-03', english, text);

    expect(found).toEqual([expected]);
  });

  test.each([
    ['am ersten Montag im nächsten Monat', german, 'ersten Montag im nächsten Monat = on 2026-07-06'],
    ['der letzte Freitag im Juni', german, 'letzte Freitag im Juni = on 2026-06-26'],
    ['am letzten Tag des Monats', german, 'letzten Tag des Monats = on 2026-06-30'],
    ['am ersten Werktag im August', german, 'ersten Werktag im August = on 2026-08-03'],
    ['in der letzten Woche im Juni', german, 'letzten Woche im Juni = on 2026-06-24..2026-06-30'],
    ['le premier lundi du mois prochain', french, 'premier lundi du mois prochain = on 2026-07-06'],
    ['le dernier jour de juin', french, 'dernier jour de juin = on 2026-06-30'],
    ['la dernière semaine de juin', french, 'dernière semaine de juin = on 2026-06-24..2026-06-30'],
    ['le premier jour ouvré du mois prochain', french, 'premier jour ouvré du mois prochain = on 2026-07-01'],
    ['el primer lunes del próximo mes', spanish, 'primer lunes del próximo mes = on 2026-07-06'],
    ['el último día de junio', spanish, 'último día de junio = on 2026-06-30'],
    ['el último día hábil del mes', spanish, 'último día hábil del mes = on 2026-06-30'],
    ['la segunda semana de julio', spanish, 'segunda semana de julio = on 2026-07-08..2026-07-14'],
  ])('not English: %s', (text, grammar, expected) => {
    const found = saidOn('2026-06-03', grammar, text);

    expect(found).toEqual([expected]);
  });
});

describe('of a period without a name what is over is that of the next', () => {
  test.each([
    ['2026-06-05', 'the first Friday of the month', 'first Friday of the month = on 2026-06-05'], // today
    ['2026-06-06', 'the first Friday of the month', 'first Friday of the month = on 2026-07-03'],
    ['2026-06-06', 'the first Friday of this month', 'first Friday of this month = on 2026-06-05'], // named
    ['2026-06-07', 'the first week of the month', 'first week of the month = on 2026-06-01..2026-06-07'],
    ['2026-06-08', 'the first week of the month', 'first week of the month = on 2026-07-01..2026-07-07'],
    ['2026-05-31', 'the last working day of the month', 'last working day of the month = on 2026-06-30'], // a Sunday; that of May was the 29th
    ['2026-06-03', 'the fifth Friday of the month', 'fifth Friday of the month = on 2026-07-31'], // June has four
    ['2026-06-03', 'the first day of the quarter', 'first day of the quarter = on 2026-07-01'],
    ['2026-06-03', 'the first working day of the quarter', 'first working day of the quarter = on 2026-07-01'],
    ['2026-11-03', 'the first Monday of the quarter', 'first Monday of the quarter = on 2027-01-04'],
    ['2026-06-03', 'the first Monday of the year', 'first Monday of the year = on 2027-01-04'],
    ['2028-02-03', 'the fifth week of February', 'fifth week of February = on 2028-02-29..2028-03-06'],
    ['2026-06-03', 'the first week of the year', 'first week of the year = on 2027-01-01..2027-01-07'],
  ])('said on %s: %s', (date, text, expected) => {
    const found = saidOn(date, english, text);

    expect(found).toEqual([expected]);
  });
});

describe('what is none', () => {
  test.each([
    ['in the first month of the year', []], // no day
    ['the first month of next year', ['next year = on 2027-01-01..2027-12-31']],
    ['the first Friday of next week', ['Friday of next week = on 2026-06-12']],
    ['the sixth week of June', []],
    ['the first day of our trial', []],
    ['We met last Friday June Carter', []],
    ['next Friday in July', ['next Friday = on 2026-06-12', 'July = on 2026-07-01..2026-07-31']],
    ['this Friday in July', ['this Friday = on 2026-06-05', 'July = on 2026-07-01..2026-07-31']],
    ['this week in July', ['this week = on 2026-06-03..2026-06-07', 'July = on 2026-07-01..2026-07-31']],
    ['the first day in the office', []],
    ['the first day', []],
    ['the last day of last month', []],
    ['the first Friday of last March', []],
  ])('%s', (text, expected) => {
    const found = saidOn('2026-06-03', english, text);

    expect(found).toEqual(expected);
  });
});
