import { expect, test } from 'vitest';
import { findMoney } from '../../../src/messages/review/find-money.js';
import type { ReviewGrammar } from '../../../src/messages/review/grammar.js';
import { germanReview } from '../../../src/messages/review/languages/de.js';
import { englishReview } from '../../../src/messages/review/languages/en.js';
import { spanishReview } from '../../../src/messages/review/languages/es.js';
import { frenchReview } from '../../../src/messages/review/languages/fr.js';
import type { FoundMoney } from '../../../src/messages/review/money.js';
import { rejoinTokens } from '../../../src/messages/review/rejoin-tokens.js';
import { tokensOf } from '../../../src/messages/review/tokens.js';

const languages = { german: germanReview, french: frenchReview, spanish: spanishReview };

/** Each sum in short, `eq 71000 GBP year`, and the words that tell it. */
function sumsIn(text: string, { money, language }: ReviewGrammar = englishReview): string[] {
  const tokens = language === 'en' ? tokensOf(text) : rejoinTokens(tokensOf(text), text);
  return findMoney(tokens, money).map((found) => `${inShort(found)}: ${text.slice(tokens[found.from]?.start, tokens[found.to - 1]?.end)}`);
}

function inShort({ amount, amountMax, currency, per, cmp }: FoundMoney): string {
  return `${cmp} ${amount}${amountMax === null ? '' : `-${amountMax}`} ${currency ?? '?'} ${per ?? '?'}`;
}

test.each([
  // numbers in words, which end where they stop being one number
  ['It pays two hundred thousand pounds now.', 'eq 200000 GBP ?: two hundred thousand pounds'],
  ['They offer a hundred and five thousand euros.', 'eq 105000 EUR ?: a hundred and five thousand euros'],
  ['They offer a hundred thousand.', 'eq 100000 ? ?: a hundred thousand'],
  ['It is seventy thousand five hundred pounds.', 'eq 70500 GBP ?: seventy thousand five hundred pounds'],
  ['It is forty-one and a half thousand pounds.', 'eq 41500 GBP ?: forty-one and a half thousand pounds'],
  ['I get seventy thousand and a half day off.', 'eq 70000 ? ?: seventy thousand'],
  ['I get seventy thousand and five weeks off.', 'eq 70000 ? ?: seventy thousand'],
  ['I get seventy thousand and a bonus.', 'eq 70000 ? ?: seventy thousand'],
  ['It is seventy thousand a year.', 'eq 70000 ? year: seventy thousand a year'],
  ['They pay seventy pounds a day.', 'eq 70 GBP day: seventy pounds a day'],
  ['It is between sixty and seventy thousand.', 'range 60000-70000 ? ?: sixty and seventy thousand'],
  ['It is sixty-seventy thousand.', 'range 60000-70000 ? ?: sixty-seventy thousand'],
  ['It is sixty to seventy thousand a year.', 'range 60000-70000 ? year: sixty to seventy thousand a year'],
  ['It is twenty and five hundred euros.', 'range 20-500 EUR ?: twenty and five hundred euros'],
  ['It is seventy-one, and half of it is paid in pounds.', null],
  ['It is seventy thousand and a quarter of it is a bonus.', 'eq 70000 ? ?: seventy thousand'],
  ['We saw forty and a few more.', null],
  ['It is a hundred and fifty pounds.', 'eq 150 GBP ?: a hundred and fifty pounds'],
  ['It is a hundred and twenty pounds.', 'eq 120 GBP ?: a hundred and twenty pounds'],
  ['It is seventy and a hundred pounds more.', 'range 70-100 GBP ?: seventy and a hundred pounds'],
  ['It is five-six thousand pounds.', 'range 5000-6000 GBP ?: five-six thousand pounds'],
  ['It is four-five thousand pounds.', 'range 4000-5000 GBP ?: four-five thousand pounds'],
  ['They gave me thirty twenty pound notes.', 'eq 20 GBP ?: twenty pound'],
  ['They want forty plus a half thousand pounds.', null],
  // groups of digits
  ['72 500 euros', 'eq 72500 EUR ?: 72 500 euros'],
  ['1 200 000 euros', 'eq 1200000 EUR ?: 1 200 000 euros'],
  ['In 2026 500 euros were due.', 'eq 500 EUR ?: 500 euros'],
  ['It pays 60k 250 miles away.', 'eq 60000 ? ?: 60k'],
  ['It pays £60 250 times.', 'eq 60250 GBP ?: £60 250'],
  ['It pays £60 25 times.', 'eq 60 GBP ?: £60'],
  ['It pays £60 2500 times.', 'eq 60 GBP ?: £60'],
  ['£1,200.5', 'eq 1200.5 GBP ?: £1,200.5'],
  ['£12.50 an hour', 'eq 12.5 GBP hour: £12.50 an hour'],
  // thousands and other units
  ['about £71.5 k', 'approx 71500 GBP ?: about £71.5 k'],
  ['71grand', 'eq 71000 ? ?: 71grand'],
  ['£1.2m', 'eq 1200000 GBP ?: £1.2m'],
  ['24LPA', 'eq 2400000 INR year: 24LPA'],
  ['24L', 'eq 2400000 INR ?: 24L'],
  ['18 to 24 lakh', 'range 1800000-2400000 INR ?: 18 to 24 lakh'],
  ['£1 to 2 million', 'range 1000000-2000000 GBP ?: £1 to 2 million'],
  ['£0.5k to £2k', 'range 500-2000 GBP ?: £0.5k to £2k'],
  ['60k to ~70k', 'eq 60000 ? ?: 60k,approx 70000 ? ?: ~70k'],
  ['£1,000 to £2k', 'range 1000-2000 GBP ?: £1,000 to £2k'],
  ['£60,000 to 70k', 'range 60000-70000 GBP ?: £60,000 to 70k'],
  ['4 to 5k a month', 'range 4000-5000 ? month: 4 to 5k a month'],
  ['60k and 60k', 'range 60000-60000 ? ?: 60k and 60k'],
  // what follows is no second end
  ['£70,000 and 25 days off', 'eq 70000 GBP ?: £70,000'],
  ['£60k and £10k bonus', 'eq 60000 GBP ?: £60k,eq 10000 GBP ?: £10k'],
  ['£70,000 to start', 'eq 70000 GBP ?: £70,000'],
  ['£70,000 or 80,000', 'eq 70000 GBP ?: £70,000'],
  // whose currency
  ['¥9,000,000', 'eq 9000000 JPY ?: ¥9,000,000'],
  ['₹24,00,000', 'eq 2400000 INR ?: ₹24,00,000'],
  ['CA$90,000', 'eq 90000 CAD ?: CA$90,000'],
  ['C$90,000', 'eq 90000 CAD ?: C$90,000'],
  ['AU$90,000', 'eq 90000 AUD ?: AU$90,000'],
  ['NZ$90,000', 'eq 90000 NZD ?: NZ$90,000'],
  ['S$90,000', 'eq 90000 SGD ?: S$90,000'],
  ['HK$900,000', 'eq 900000 HKD ?: HK$900,000'],
  ['$96,000 CAD', 'eq 96000 CAD ?: $96,000 CAD'],
  ['C$96,000 dollars', 'eq 96000 CAD ?: C$96,000 dollars'],
  ['a $140,000 base', 'eq 140000 USD ?: $140,000'],
  ['a base of 140,000$', 'eq 140000 USD ?: 140,000$'],
  ['They pay 4,800 € 14 times.', 'eq 4800 EUR ?: 4,800 €'],
  ['70 k€', 'eq 70000 EUR ?: 70 k€'],
  ['£60k €70k', 'eq 60000 GBP ?: £60k,eq 70000 EUR ?: €70k'],
  ['50,000 Rs a month', 'eq 50000 INR month: 50,000 Rs a month'],
  ['Rs 50,000 and Rs.', 'eq 50000 INR ?: Rs 50,000'],
  ['It pays 70k. €5 is nothing.', 'eq 70000 ? ?: 70k,eq 5 EUR ?: €5'],
  ['I left in 2019. Euros were new.', null],
  ['I use R 4 every day.', null],
  ['It pays 70k constructor wages.', 'eq 70000 ? ?: 70k'],
  ['a £70,000 constructor job', 'eq 70000 GBP ?: £70,000'],
  // periods
  ['£60 this year', 'eq 60 GBP ?: £60'],
  ['€60,000 p/a', 'eq 60000 EUR year: €60,000 p/a'],
  ['£5,000 a mo', 'eq 5000 GBP month: £5,000 a mo'],
  ['€4,500 gross per month', 'eq 4500 EUR month: €4,500 gross per month'],
  ['€4,500 gross', 'eq 4500 EUR ?: €4,500'],
  ['€4,500 net to start with', 'eq 4500 EUR ?: €4,500'],
  ['€60,000 per annum', 'eq 60000 EUR year: €60,000 per annum'],
  ['€60,000 annually', 'eq 60000 EUR year: €60,000 annually'],
  ['€450 daily', 'eq 450 EUR day: €450 daily'],
  ['€45 hourly', 'eq 45 EUR hour: €45 hourly'],
  ['€60,000 p.a. now', 'eq 60000 EUR year: €60,000 p.a'],
  ['It pays €6k now. A bonus follows.', 'eq 6000 EUR ?: €6k'],
  ['Wait until 5 p.m. today.', null],
  ['€60 year', 'eq 60 EUR ?: €60'],
  ['The daily train is late; it costs £60.', 'eq 60 GBP ?: £60'],
  ['I swim daily! It costs £60.', 'eq 60 GBP ?: £60'],
  ['the monthly sum that they would pay me is £6,000', 'eq 6000 GBP ?: £6,000'],
  ['the monthly sum that they pay me is £6,000', 'eq 6000 GBP month: £6,000'],
  // a bare number
  ['They pay 10,000.', 'eq 10000 ? ?: 10,000'],
  ['They pay 9,999.', null],
  ['They pay me more than 10,000.', 'gte 10000 ? ?: more than 10,000'],
  ['They pay me more than the 10,000.', null],
  ['I counted 48,000 of them.', null],
  ['10k', 'eq 10000 ? ?: 10k'],
  ['9k', null],
  ['9k to 10k', 'range 9000-10000 ? ?: 9k to 10k'],
  ['70kg', null],
  ['I lift 70kg a day.', null],
  ['room 70k2', null],
  ['It takes 20 minutes a day.', null],
  ['450 a day', 'eq 450 ? day: 450 a day'],
  ['5 an hour', 'eq 5 ? hour: 5 an hour'],
  ['4 an hour', null],
  ['twenty an hour', null],
  ['a thousand a month', 'eq 1000 ? month: a thousand a month'],
  ['ten hundred a month', 'eq 1000 ? month: ten hundred a month'],
  ['nine hundred a month', null],
  ['annual pay and 25 days', null],
  ['£1.2.3', null],
  ['the constructor', null],
  // comparisons
  ['just over £70k', 'approx 70000 GBP ?: just over £70k'],
  ['It moves over £70k', 'gte 70000 GBP ?: over £70k'],
  ['region of £70k', 'eq 70000 GBP ?: £70k'],
  ['the price of £70k', 'eq 70000 GBP ?: £70k'],
  ['£60-70k+', 'range 60000-70000 GBP ?: £60-70k+'],
  ['about £70k+', 'gte 70000 GBP ?: about £70k+'],
  ['£70k + bonus', 'eq 70000 GBP ?: £70k'],
])('%s', (text, sum) => {
  expect(sumsIn(text).join()).toBe(sum ?? '');
});

test.each([
  ['german', 'rund 59 Tsd. € brutto im Jahr', 'approx 59000 EUR year: rund 59 Tsd. € brutto im Jahr'],
  ['german', '59 Tsd. Euro', 'eq 59000 EUR ?: 59 Tsd. Euro'],
  ['german', '1,2 Mio. €', 'eq 1200000 EUR ?: 1,2 Mio. €'],
  ['german', '60T€', 'eq 60000 EUR ?: 60T€'],
  ['german', '60 TEUR als Jahresgehalt', 'eq 60000 EUR year: 60 TEUR als Jahresgehalt'],
  ['german', 'ein monatliches Gehalt von 4.800 €', 'eq 4800 EUR month: 4.800 €'],
  ['german', 'hundert und fünf Euro', 'eq 105 EUR ?: hundert und fünf Euro'],
  ['french', 'soixante-dix mille euros', 'eq 70000 EUR ?: soixante-dix mille euros'],
  ['french', 'soixante et onze mille euros', 'eq 71000 EUR ?: soixante et onze mille euros'],
  ['french', 'quatre-vingts mille euros', 'eq 80000 EUR ?: quatre-vingts mille euros'],
  ['french', 'quatre-vingt-dix-sept mille euros par an', 'eq 97000 EUR year: quatre-vingt-dix-sept mille euros par an'],
  ['french', 'un salaire annuel de 52 000 €', 'eq 52000 EUR year: 52 000 €'],
  ['french', '3 200 $ mensuels', 'eq 3200  month: 3 200 $ mensuels'],
  ['french', '52 k€ bruts annuels', 'eq 52000 EUR year: 52 k€ bruts annuels'],
  ['spanish', 'entre treinta y cuarenta mil euros', 'range 30000-40000 EUR ?: treinta y cuarenta mil euros'],
  ['spanish', 'treinta y cinco mil euros', 'eq 35000 EUR ?: treinta y cinco mil euros'],
  ['spanish', '$30.000 al mes', 'eq 30000  month: $30.000 al mes'],
  ['spanish', '30.000 pesos mensuales', 'eq 30000  month: 30.000 pesos mensuales'],
] as const)('%s: %s', (language, text, sum) => {
  expect(sumsIn(text, languages[language]).join()).toBe(sum);
});

test.each([
  ['$96,000', true],
  ['96,000 dollars', true],
  ['$96,000, tell us', true],
  ['US$96,000', false],
  ['$96,000 USD', false],
  ['USD 96,000, not us', false],
  ['£96,000', false],
])('dollars, but whose: %s', (text, isDollar) => {
  expect(findMoney(tokensOf(text), englishReview.money).map((found) => found.isDollar)).toEqual([isDollar]);
});
