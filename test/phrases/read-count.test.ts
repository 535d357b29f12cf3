import { expect, test } from 'vitest';
import { german } from '../../src/phrases/de.js';
import { english } from '../../src/phrases/en.js';
import { spanish } from '../../src/phrases/es.js';
import { french } from '../../src/phrases/fr.js';
import { saidOn } from './said-on.js';

// Said on Wednesday, 3 June 2026.
test.each([
  ['in 1 day', '1 day = on 2026-06-04'],
  ['in one day', 'one day = on 2026-06-04'],
  ['in nineteen days', 'nineteen days = on 2026-06-22'],
  ['in twenty days', 'twenty days = on 2026-06-23'],
  ['in twenty and one days', 'twenty and one days = on 2026-06-24'],
  ['in twenty-nine days', 'twenty-nine days = on 2026-07-02'],
  ['in thirty days', 'thirty days = on 2026-07-03'],
  ['in ninety-nine days', 'ninety-nine days = on 2026-09-10'],
  ['in 1000 days', '1000 days = on 2029-02-27'],
  ['in a couple of weeks', 'a couple of weeks = on 2026-06-17..2026-06-24'],
  ['in a few days', 'a few days = on 2026-06-06..2026-06-08'],
  ['in several days', 'several days = on 2026-06-07..2026-06-10'],
  ['in 5-7 days', '5-7 days = on 2026-06-08..2026-06-10'],
  ['in 5 to 7 days', '5 to 7 days = on 2026-06-08..2026-06-10'],
  ['in 5–7 days', '5–7 days = on 2026-06-08..2026-06-10'],
  ['in 2-2 days', '2-2 days = on 2026-06-05'],
  ['Noted. 5 days left', '5 days left = on 2026-06-08'],
  ['within5 days', '5 days = by 2026-06-08'],
  ['in a week or 2 .5', 'a week or 2 = on 2026-06-10..2026-06-17'],
  ['in a week or 2.Then we call', 'a week or 2 = on 2026-06-10..2026-06-17'],
  ['in a week or 2. 5 people decide', 'a week or 2 = on 2026-06-10..2026-06-17'],
])('English: %s', (text, expected) => {
  const found = saidOn('2026-06-03', english, text);

  expect(found).toEqual([expected]);
});

test.each([
  ['in einem Tag', german, 'einem Tag = on 2026-06-04'],
  ['in fünf bis sieben Tagen', german, 'fünf bis sieben Tagen = on 2026-06-08..2026-06-10'],
  ['in einigen Tagen', german, 'einigen Tagen = on 2026-06-06..2026-06-08'],
  ['in mehreren Wochen', german, 'mehreren Wochen = on 2026-07-01..2026-07-22'], // four to seven
  ['dans vingt et un jours', french, 'vingt et un jours = on 2026-06-24'],
  ['dans soixante-douze jours', french, 'soixante-douze jours = on 2026-08-14'],
  ['dans quatre-vingt-dix-neuf jours', french, 'quatre-vingt-dix-neuf jours = on 2026-09-10'],
  ['sous 48h30', french, '48h = by 2026-06-05~, 48 hours'],
  ['dans deux ou trois jours', french, 'deux ou trois jours = on 2026-06-05..2026-06-06'],
  ['en treinta y dos días', spanish, 'treinta y dos días = on 2026-07-05'],
  ['en dos o tres días', spanish, 'dos o tres días = on 2026-06-05..2026-06-06'],
  ['en varios días', spanish, 'varios días = on 2026-06-07..2026-06-10'],
])('not English: %s', (text, grammar, expected) => {
  const found = saidOn('2026-06-03', grammar, text);

  expect(found).toEqual([expected]);
});

test.each([
  ['within 1.5 days'],
  ['within 1,5 days'],
  ['within +5 days'],
  ['1/2 days left'],
  ['within 10:30 days'],
  ['within #5 days'],
  ['within $5 days'],
  ['within £5 days'],
  ['within €5 days'],
  ['within 12345 hours'],
  ['within 00005 days'],
])('a figure of something else is no length: %s', (text) => {
  const found = saidOn('2026-06-03', english, text).filter((date) => !date.endsWith('bare'));

  expect(found).toEqual([]);
});

test.each([['in a week or 2.5'], ['in a week or 2,000 words'], ['in a week or 2/3 of it'], ['in a week or 2:30']])(
  'a figure of something else does not lengthen one: %s',
  (text) => {
    const found = saidOn('2026-06-03', english, text);

    expect(found).toEqual(['a week = on 2026-06-10']);
  },
);

test('Spanish has its twenties in one word, to which nothing is added', () => {
  const found = saidOn('2026-06-03', spanish, 'en veintiuno dos días');

  expect(found).toEqual(['dos días = on 2026-06-05, bare']);
});

test.each([
  ['in ten-two days', 'two days = on 2026-06-05, bare'],
  ['in twenty 5 days', '5 days = on 2026-06-08, bare'],
  ['in twenty-one-two days', 'one-two days = on 2026-06-04..2026-06-05, bare'],
  ['in 5-3 days left', '3 days left = on 2026-06-06'],
  ['in twenty twenty days', 'twenty days = on 2026-06-23, bare'],
])('numbers that make no word are not added: %s', (text, expected) => {
  const found = saidOn('2026-06-03', english, text);

  expect(found).toEqual([expected]);
});
