import { hasWord } from './has-word.js';
import type { MoneyWords } from './money.js';
import { readNumber } from './read-number.js';
import type { Token } from './tokens.js';

const signs: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', $: 'USD', '¥': 'JPY', '₹': 'INR' };
/** A sign that is a letter too, and only right before a figure the sign: "R62,000". */
const letterSigns: Readonly<Record<string, string>> = { r: 'ZAR', rs: 'INR' };
const codes = new Set(
  'GBP EUR USD CHF CAD AUD NZD SEK NOK DKK PLN CZK JPY INR SGD HKD ZAR MXN BRL ARS CLP COP AED ILS'.toLowerCase().split(' '),
);

/** What stands before a dollar sign and says whose dollars they are: "US$", "C$". */
const countries: Readonly<Record<string, string>> = { us: 'USD', c: 'CAD', ca: 'CAD', a: 'AUD', au: 'AUD', nz: 'NZD', s: 'SGD', hk: 'HKD' };

/** Words that begin a figure, of each language. */
const beginnings = new WeakMap<MoneyWords, ReadonlySet<string>>();

/** An amount with its currency, without what surrounds it. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly currency: string | null;
  /** Said with a thousand, so that the other end of a range may be meant in thousands too. */
  readonly hasThousands: boolean;
  readonly per: 'year' | null;
}

/** Words that a figure may begin with, unless it is in digits; most words are ruled out by this alone. */
export function beginningsOf(words: MoneyWords): ReadonlySet<string> {
  let known = beginnings.get(words);
  if (known === undefined) {
    known = new Set([
      ...Object.keys(signs),
      ...Object.keys(letterSigns),
      ...codes,
      ...Object.keys(countries),
      ...Object.keys(words.numbers),
    ]);
    beginnings.set(words, known);
  }
  return known;
}

/** The figure that begins at a place; null when none does. */
export function readFigure(tokens: readonly Token[], at: number, words: MoneyWords): Figure | null {
  let index = at;
  let currency: string | null = null;
  const before = tokens[index];
  if (before === undefined) return null;
  const isSign = tokens[index + 1]?.kind === '#number' && tokens[index + 1]?.isApart === false;
  const sign =
    signs[before.word] ??
    ((isSign || (before.word === 'rs' && tokens[index + 1]?.kind === '#number')) && Object.hasOwn(letterSigns, before.word)
      ? letterSigns[before.word]
      : undefined) ??
    (codes.has(before.word) && /\d/.test(tokens[index + 1]?.word ?? '') ? before.word.toUpperCase() : undefined);
  if (sign !== undefined) {
    currency = words.signs?.[before.word] ?? sign;
    index++;
    if (tokens[index] === undefined || !/^\d/.test((tokens[index] as Token).word)) return null;
  }
  const country = tokens[index + 1]?.word === '$' && Object.hasOwn(countries, before.word) ? countries[before.word] : undefined;
  if (country !== undefined && !(tokens[index + 1] as Token).isApart) {
    currency = country;
    index += 2;
  }
  const number = readNumber(tokens, index, words);
  if (number === null) return null;
  let { value, to } = number;
  let hasThousands = number.hasThousands;
  const unit = tokens[to]?.word ?? '';
  if (!hasThousands && hasWord(words.thousand, unit)) {
    value *= 1000;
    hasThousands = true;
    to++;
  } else if (hasWord(words.million, unit)) {
    value *= 1_000_000;
    to++;
  }
  let per: 'year' | null = null;
  const multiple = Object.hasOwn(words.multiples, unit) && to === number.to ? words.multiples[unit] : undefined;
  if (multiple !== undefined) {
    value *= multiple.value;
    hasThousands = true;
    currency ??= multiple.currency ?? null;
    per = multiple.per ?? null;
    to++;
  }
  // "59 Tsd. €"
  if (hasThousands && tokens[to]?.word === '.' && signs[tokens[to + 1]?.word ?? ''] !== undefined) to++;
  const after = tokens[to]?.word ?? '';
  // "at a $140,000 base": the sign belongs to what follows
  const isNexts = /^\d/.test(tokens[to + 1]?.word ?? '') && tokens[to + 1]?.isApart === false;
  if (currency === null && signs[after] !== undefined && !isNexts) {
    currency = words.signs?.[after] ?? (signs[after] as string);
    to++;
  } else if (currency === null && codes.has(after)) {
    currency = after.toUpperCase();
    to++;
  } else if (Object.hasOwn(words.currencies, after)) {
    currency ??= words.currencies[after] as string;
    to++;
  }
  // "70 k€", "60T€"
  return { from: at, to, value, currency, hasThousands, per };
}
