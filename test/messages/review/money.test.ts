import { expect, test } from 'vitest';
import { findMoney } from '../../../src/messages/review/find-money.js';
import { englishReview } from '../../../src/messages/review/languages/en.js';
import type { FoundMoney } from '../../../src/messages/review/money.js';
import { tokensOf } from '../../../src/messages/review/tokens.js';

function sumsIn(text: string): string[] {
  return findMoney(tokensOf(text), englishReview.money).map(inShort);
}

function inShort({ amount, amountMax, currency, per, cmp }: FoundMoney): string {
  return `${cmp} ${amount}${amountMax === null ? '' : `-${amountMax}`} ${currency ?? '?'} ${per ?? '?'}`;
}

test.each([
  // signs, codes and words
  ['£71,000', 'eq 71000 GBP ?'],
  ['71000 GBP', 'eq 71000 GBP ?'],
  ['EUR 71.000', 'eq 71000 EUR ?'],
  ['€71.000,50', 'eq 71000.5 EUR ?'],
  ['$71,000.50', 'eq 71000.5 USD ?'],
  ['US$90k', 'eq 90000 USD ?'],
  ['A$90,000', 'eq 90000 AUD ?'],
  ['72 500 euros', 'eq 72500 EUR ?'],
  ["CHF 120'000", 'eq 120000 CHF ?'],
  ['70k', 'eq 70000 ? ?'],
  ['R62,000', 'eq 62000 ZAR ?'],
  ['R750 000', 'eq 750000 ZAR ?'],
  ['R750k', 'eq 750000 ZAR ?'],
  ['pays 48,000', 'eq 48000 ? ?'],
  ['£70 thousand', 'eq 70000 GBP ?'],
  ['1.2 million dollars', 'eq 1200000 USD ?'],
  ['18 lakh', 'eq 1800000 INR ?'],
  ['24 lacs', 'eq 2400000 INR ?'],
  ['Rs 24,00,000', 'eq 2400000 INR ?'],
  ['24 LPA', 'eq 2400000 INR year'],
  ['seventy-one thousand pounds', 'eq 71000 GBP ?'],
  ['a hundred and five thousand euros', 'eq 105000 EUR ?'],
  // periods
  ['£71,000 a year', 'eq 71000 GBP year'],
  ['£71,000 p.a.', 'eq 71000 GBP year'],
  ['£5,900 per month', 'eq 5900 GBP month'],
  ['€450/day', 'eq 450 EUR day'],
  ['$60 an hour', 'eq 60 USD hour'],
  ['a monthly salary of 5,900 euros', 'eq 5900 EUR month'],
  // comparisons
  ['about £70k', 'approx 70000 GBP ?'],
  ['in the region of £70k', 'approx 70000 GBP ?'],
  ['over £70k', 'gte 70000 GBP ?'],
  ['at least 70k', 'gte 70000 ? ?'],
  ['£70k+', 'gte 70000 GBP ?'],
  ['up to £70k', 'lte 70000 GBP ?'],
  ['under £70k', 'lte 70000 GBP ?'],
  ['between £60k and £70k', 'range 60000-70000 GBP ?'],
  ['60-70k', 'range 60000-70000 ? ?'],
  ['£60,000 to £70,000', 'range 60000-70000 GBP ?'],
])('%s', (text, sum) => {
  expect(sumsIn(text)).toEqual([sum]);
});

test.each([
  'a 5k run',
  '20k users and 50k rows',
  'room 42 at 10:30',
  'two offers',
  'one of three',
  '12/06/2026',
  '1.2.3',
  '£',
  'the euro',
  '20 7946 0100',
  'a a a',
])('no sum: %s', (text) => {
  expect(sumsIn(text)).toEqual([]);
});

test('several sums of one sentence are told apart', () => {
  expect(sumsIn('£60k base and £10k bonus, or 450 euros a day')).toEqual(['eq 60000 GBP ?', 'eq 10000 GBP ?', 'eq 450 EUR day']);
});
