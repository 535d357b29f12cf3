import { describe, expect, test } from 'vitest';
import { german } from '../../src/phrases/de.js';
import { english } from '../../src/phrases/en.js';
import { spanish } from '../../src/phrases/es.js';
import { french } from '../../src/phrases/fr.js';
import { saidOn } from './said-on.js';

// Where no date is told it is said on Wednesday, 3 June 2026. That year has 53 weeks; the first of 2027 begins on 4 January.

describe('weeks, weekends, months, quarters and years', () => {
  test.each([
    ['2026-06-03', 'this week', 'this week = on 2026-06-03..2026-06-07'],
    ['2026-06-01', 'this week', 'this week = on 2026-06-01..2026-06-07'], // a Monday
    ['2026-06-07', 'this week', 'this week = on 2026-06-07~'], // a Sunday
    ['2026-06-07', 'next week', 'next week = on 2026-06-08..2026-06-14'],
    ['2026-06-03', 'the coming week', 'coming week = on 2026-06-08..2026-06-14'],
    ['2026-12-28', 'next week', 'next week = on 2027-01-04..2027-01-10'],
    ['2026-06-03', 'this weekend', 'this weekend = on 2026-06-06..2026-06-07'],
    ['2026-06-03', 'the weekend after next', 'weekend after next = on 2026-06-20..2026-06-21'],
    ['2026-06-03', 'the month after next', 'month after next = on 2026-08-01..2026-08-31'],
    ['2026-12-15', 'next month', 'next month = on 2027-01-01..2027-01-31'],
    ['2027-01-15', 'next month', 'next month = on 2027-02-01..2027-02-28'],
    ['2028-01-15', 'next month', 'next month = on 2028-02-01..2028-02-29'],
    ['2026-06-03', 'this quarter', 'this quarter = on 2026-06-03..2026-06-30'],
    ['2026-06-03', 'next quarter', 'next quarter = on 2026-07-01..2026-09-30'],
    ['2026-10-01', 'this quarter', 'this quarter = on 2026-10-01..2026-12-31'],
    ['2026-12-31', 'next quarter', 'next quarter = on 2027-01-01..2027-03-31'],
    ['2026-03-31', 'this quarter', 'this quarter = on 2026-03-31~'],
    ['2026-04-01', 'this quarter', 'this quarter = on 2026-04-01..2026-06-30'],
    ['2026-06-03', 'this year', 'this year = on 2026-06-03..2026-12-31'],
    ['2026-06-03', 'next year', 'next year = on 2027-01-01..2027-12-31'],
    ['2026-06-03', 'the year after next', 'year after next = on 2028-01-01..2028-12-31'],
    ['2026-06-03', 'within the quarter', 'quarter = by 2026-06-03..2026-06-30'],
    ['2026-06-03', 'within the year', 'year = by 2026-06-03..2026-12-31'],
  ])('said on %s: %s', (date, text, expected) => {
    const found = saidOn(date, english, text);

    expect(found).toEqual([expected]);
  });

  test.each([
    ['week 1', english, 'week 1 = on 2027-01-04..2027-01-10'],
    ['week25', english, 'week25 = on 2026-06-15..2026-06-21'],
    ['week 23', english, 'week 23 = on 2026-06-03..2026-06-07'],
    ['week 53', english, 'week 53 = on 2026-12-28..2027-01-03'],
    ['in CW. 25', english, 'CW. 25 = on 2026-06-15..2026-06-21'],
    ['in Q1', english, 'Q1 = on 2027-01-01..2027-03-31'],
    ['in Q1 2028', english, 'Q1 2028 = on 2028-01-01..2028-03-31'],
    ['in Q2', english, 'Q2 = on 2026-06-03..2026-06-30'],
    ['in the fourth quarter', english, 'fourth quarter = on 2026-10-01..2026-12-31'],
    ['in the first quarter of the year', english, 'first quarter = on 2027-01-01..2027-03-31'],
    ['by this July', english, 'this July = by 2026-07-01..2026-07-31'],
    ['in December', english, 'December = on 2026-12-01..2026-12-31'],
    ['in February 2028', english, 'February 2028 = on 2028-02-01..2028-02-29'],
    ['in KW. 25', german, 'KW. 25 = on 2026-06-15..2026-06-21'],
    ['in KW 53', german, 'KW 53 = on 2026-12-28..2027-01-03'],
    ['in KW 1', german, 'KW 1 = on 2027-01-04..2027-01-10'],
    ['nächsten Monat', german, 'nächsten Monat = on 2026-07-01..2026-07-31'],
    ['nächstes Quartal', german, 'nächstes Quartal = on 2026-07-01..2026-09-30'],
    ['nächstes Jahr', german, 'nächstes Jahr = on 2027-01-01..2027-12-31'],
    ['im dritten Quartal', german, 'dritten Quartal = on 2026-07-01..2026-09-30'],
    ['am Wochenende', german, 'Wochenende = on 2026-06-06..2026-06-07'],
    ['en cours de semaine', french, 'en cours de semaine = on 2026-06-03..2026-06-07'],
    ['en cours de la semaine', french, 'en cours de la semaine = on 2026-06-03..2026-06-07'],
    ['le mois prochain', french, 'mois prochain = on 2026-07-01..2026-07-31'],
    ["l'année prochaine", french, 'année prochaine = on 2027-01-01..2027-12-31'],
    ['semaine numéro 25', french, 'semaine numéro 25 = on 2026-06-15..2026-06-21'],
    ['le troisième trimestre', french, 'troisième trimestre = on 2026-07-01..2026-09-30'],
    ['el próximo año', spanish, 'próximo año = on 2027-01-01..2027-12-31'],
    ['el próximo trimestre', spanish, 'próximo trimestre = on 2026-07-01..2026-09-30'],
    ['semana 25', spanish, 'semana 25 = on 2026-06-15..2026-06-21'],
    ['en el cuarto trimestre', spanish, 'cuarto trimestre = on 2026-10-01..2026-12-31'],
  ])('%s', (text, grammar, expected) => {
    const found = saidOn('2026-06-03', grammar, text);

    expect(found).toEqual([expected]);
  });
});

test.each([
  ['in July this year', english],
  ['im Juli dieses Jahr', german],
  ['en juillet prochain', french],
  ['en julio próximo', spanish],
])('a month this year or next is not past: %s', (text, grammar) => {
  const found = saidOn('2026-06-03', grammar, text);

  expect(found[0]).toMatch(/ = on 2026-07-01..2026-07-31$/);
});

test.each([
  ['week 0', english],
  ['week 54', english],
  ['in month 3', english],
  ['within the day', english],
  ['by the hour', english],
  ['by the second four of us', english],
  ['CW 0', english],
  ['CW 54', english],
  ['CW twelve', english],
  ['in Q0', english],
  ['in Q5', english],
  ['by the end of Q5', english],
  ['the fifth quarter', english],
  ['the first weekend', english],
  ['next day', english],
  ['in the last hour', english],
  ['last weekend', english],
  ['last quarter', english],
  ['last year', english],
  ['in last March', english],
  ['by last July', english],
  ['by next may', english], // without a capital it is no month
  ['KW 54', german],
  ['im letzten Juli', german],
  ['letztes Quartal', german],
  ['en juillet dernier', french],
  ["l'année dernière", french],
  ['el pasado julio', spanish],
  ['el año pasado', spanish],
])('past or none: %s', (text, grammar) => {
  const found = saidOn('2026-06-03', grammar, text);

  expect(found).toEqual([]);
});
