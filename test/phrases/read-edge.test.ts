import { describe, expect, test } from 'vitest';
import { german } from '../../src/phrases/de.js';
import { english } from '../../src/phrases/en.js';
import { spanish } from '../../src/phrases/es.js';
import { french } from '../../src/phrases/fr.js';
import { saidOn } from './said-on.js';

// Said on Wednesday, 3 June 2026.

describe('parts of a week, month, quarter and year', () => {
  test.each([
    ['start of next week', 'start of next week = on 2026-06-08..2026-06-10'],
    ['middle of next week', 'middle of next week = on 2026-06-09..2026-06-11'],
    ['end of next week', 'end of next week = on 2026-06-12..2026-06-14'],
    ['late next week', 'late next week = on 2026-06-11..2026-06-14'],
    ['later next week', 'later next week = on 2026-06-08..2026-06-14'],
    ['first half of next week', 'first half of next week = on 2026-06-08..2026-06-10'],
    ['second half of next week', 'second half of next week = on 2026-06-10..2026-06-14'],
    ['early July', 'early July = on 2026-07-01..2026-07-10'],
    ['mid July', 'mid July = on 2026-07-11..2026-07-20'],
    ['late July', 'late July = on 2026-07-21..2026-07-31'],
    ['end of July', 'end of July = on 2026-07-31'],
    ['first half of July', 'first half of July = on 2026-07-01..2026-07-15'],
    ['second half of July', 'second half of July = on 2026-07-16..2026-07-31'],
    ['early February', 'early February = on 2027-02-01..2027-02-09'],
    ['mid February', 'mid February = on 2027-02-10..2027-02-18'],
    ['late February', 'late February = on 2027-02-19..2027-02-28'],
    ['end of February 2028', 'end of February 2028 = on 2028-02-29'],
    ['second half of February', 'second half of February = on 2027-02-16..2027-02-28'],
    ['early in Q3', 'early in Q3 = on 2026-07-01..2026-07-30'],
    ['middle of Q3', 'middle of Q3 = on 2026-07-31..2026-08-29'],
    ['late in Q3', 'late in Q3 = on 2026-08-30..2026-09-30'],
    ['end of Q3', 'end of Q3 = on 2026-09-30'],
    ['first half of Q3', 'first half of Q3 = on 2026-07-01..2026-08-15'], // 46 of 92 days
    ['second half of Q3', 'second half of Q3 = on 2026-08-16..2026-09-30'],
    ['first half of Q1', 'first half of Q1 = on 2027-01-01..2027-02-14'], // 45 of 90
    ['early next year', 'early next year = on 2027-01-01..2027-01-31'],
    ['middle of next year', 'middle of next year = on 2027-06-01..2027-07-31'],
    ['mid 2028', 'mid 2028 = on 2028-06-01..2028-07-31'],
    ['late next year', 'late next year = on 2027-12-01..2027-12-31'],
    ['end of next year', 'end of next year = on 2027-12-31'],
    ['first half of next year', 'first half of next year = on 2027-01-01..2027-06-30'],
    ['first half of 2028', 'first half of 2028 = on 2028-01-01..2028-06-30'],
    ['second half of next year', 'second half of next year = on 2027-07-01..2027-12-31'],
    ['late on Christmas Eve', 'late on Christmas Eve = on 2026-12-24'],
    ['early 2026', 'early 2026 = on 2026-01-01..2026-01-31'], // named, though it is over
    ['by end-2026', 'end-2026 = by 2026-12-31'],
    ['by the start of the new year', 'start of the new year = by 2027-01-01..2027-01-10'],
    ['before the start of the new year', 'start of the new year = before 2027-01-01..2027-01-10'],
    ['by the end of tomorrow', 'end of tomorrow = by 2026-06-04'],
    ['late on Friday', 'late on Friday = on 2026-06-05'],
    ['by eow', 'eow = by 2026-06-05..2026-06-07'],
    ['by eom', 'eom = by 2026-06-30'],
    ['by eoq', 'eoq = by 2026-06-30'],
    ['by eoy', 'eoy = by 2026-12-31'],
    ['before the week is out', 'before the week is out = on 2026-06-05..2026-06-07'],
    ['before the month is out', 'before the month is out = on 2026-06-30'],
  ])('English: %s', (text, expected) => {
    const found = saidOn('2026-06-03', english, text);

    expect(found).toEqual([expected]);
  });

  test.each([
    ['am Wochenanfang', german, 'Wochenanfang = on 2026-06-01..2026-06-03'],
    ['zur Wochenmitte', german, 'Wochenmitte = on 2026-06-02..2026-06-04'],
    ['bis Monatsanfang', german, 'Monatsanfang = by 2026-06-01..2026-06-10'],
    ['bis Monatsmitte', german, 'Monatsmitte = by 2026-06-11..2026-06-20'],
    ['bis Ultimo', german, 'Ultimo = by 2026-06-30'],
    ['bis Quartalsende', german, 'Quartalsende = by 2026-06-30'],
    ['Ende nächsten Jahres', german, 'Ende nächsten Jahres = on 2027-12-31'],
    ['in der ersten Hälfte des Juli', german, 'ersten Hälfte des Juli = on 2026-07-01..2026-07-15'],
    ['in der zweiten Hälfte der Woche', german, 'zweiten Hälfte der Woche = on 2026-06-03..2026-06-07'],
    ['Anfang des neuen Jahres', german, null],
    ['später diese Woche', german, 'später diese Woche = on 2026-06-04..2026-06-07'],
    ['fin du trimestre', french, 'fin du trimestre = on 2026-06-30'],
    ["d'ici la fin de l'année", french, "fin de l'année = by 2026-12-31"],
    ['première quinzaine de juillet', french, 'première quinzaine de juillet = on 2026-07-01..2026-07-15'],
    ['seconde moitié de juillet', french, 'seconde moitié de juillet = on 2026-07-16..2026-07-31'],
    ['début 2027', french, 'début 2027 = on 2027-01-01..2027-01-31'],
    ['plus tard cette semaine', french, 'plus tard cette semaine = on 2026-06-04..2026-06-07'],
    ['a principios de julio', spanish, 'principios de julio = on 2026-07-01..2026-07-10'],
    ['a mediados de la semana que viene', spanish, 'mediados de la semana que viene = on 2026-06-09..2026-06-11'],
    ['a principios de 2027', spanish, 'principios de 2027 = on 2027-01-01..2027-01-31'],
    ['el resto de la semana', spanish, 'resto de la semana = on 2026-06-04..2026-06-07'],
    ['primera quincena de julio', spanish, 'primera quincena de julio = on 2026-07-01..2026-07-15'],
  ])('not English: %s', (text, grammar, expected) => {
    const found = saidOn('2026-06-03', grammar, text);

    expect(found).toEqual(expected === null ? [] : [expected]);
  });
});

describe('of a period without a name what is over is that of the next', () => {
  test.each([
    ['2026-06-03', 'the start of the week', 'start of the week = on 2026-06-01..2026-06-03'], // until today
    ['2026-06-04', 'the start of the week', 'start of the week = on 2026-06-08..2026-06-10'],
    ['2026-06-04', 'the start of this week', 'start of this week = on 2026-06-01..2026-06-03'],
    ['2026-06-11', 'early in the month', 'early in the month = on 2026-07-01..2026-07-10'],
    ['2026-12-11', 'early in the month', 'early in the month = on 2027-01-01..2027-01-10'],
    ['2027-01-31', 'in the middle of the month', 'the middle of the month = on 2027-02-10..2027-02-18'],
    ['2026-11-16', 'the first half of the quarter', 'first half of the quarter = on 2027-01-01..2027-02-14'],
    ['2026-06-03', 'early in the year', 'early in the year = on 2027-01-01..2027-01-31'],
    ['2026-07-05', 'in the first half of the year', 'first half of the year = on 2027-01-01..2027-06-30'],
    ['2026-06-06', 'later this week', 'later this week = on 2026-06-07'],
  ])('said on %s: %s', (date, text, expected) => {
    const found = saidOn(date, english, text);

    expect(found).toEqual([expected]);
  });
});

test('on a Sunday nothing is left of the week but the day itself', () => {
  const found = saidOn('2026-06-07', english, 'later this week');

  expect(found).toEqual(['this week = on 2026-06-07~']);
});

test.each([
  ['2026-06-03', 'the end of the weekend'],
  ['2026-06-03', 'the end of last week'],
  ['2026-06-03', 'in late last March'],
  ['2026-06-03', 'We began early, 2027 will tell'],
  ['2026-06-03', 'the end of an era'],
])('past or none, said on %s: %s', (date, text) => {
  const found = saidOn(date, english, text);

  expect(found).toEqual([]);
});
