import { hasWord } from './has-word.js';
import type { MoneyWords } from './money.js';
import { readNumber } from './read-number.js';
import type { Token } from './tokens.js';

const signs: ReadonlyMap<string, string> = new Map(Object.entries({ '£': 'GBP', '€': 'EUR', $: 'USD', '¥': 'JPY', '₹': 'INR', rs: 'INR' }));
const codes = new Set(
  'GBP EUR USD CHF CAD AUD NZD SEK NOK DKK PLN CZK JPY INR SGD HKD ZAR MXN BRL ARS CLP COP AED ILS'.toLowerCase().split(' '),
);

/** Only right before a figure the sign: "R62,000". */
const rand = 'r';

const thousand = { value: 1000 } as const;
const million = { value: 1_000_000 } as const;

/** What stands before a dollar sign and says whose dollars they are: "US$", "C$". */
const countries: ReadonlyMap<string, string> = new Map(
  Object.entries({ us: 'USD', c: 'CAD', ca: 'CAD', a: 'AUD', au: 'AUD', nz: 'NZD', s: 'SGD', hk: 'HKD' }),
);

/** Words that begin a figure, of each language. */
const beginnings = new WeakMap<MoneyWords, ReadonlySet<string>>();

/** An amount with its currency, without what surrounds it. */
export interface Figure {
  readonly to: number;
  readonly value: number;
  readonly currency: string | null;
  /** 1000 of `70k`, 1 without: the other end of a range may be meant in so many too. */
  readonly unit: number;
  readonly per: 'year' | null;
}

/** Words that a figure may begin with, unless it is in digits; most words are ruled out by this alone. */
export function beginningsOf(words: MoneyWords): ReadonlySet<string> {
  let known = beginnings.get(words);
  if (known === undefined) {
    known = new Set([...signs.keys(), rand, ...codes, ...countries.keys(), ...Object.keys(words.numbers)]);
    beginnings.set(words, known);
  }
  return known;
}

/** The figure that begins at a place; null when none does. */
export function readFigure(tokens: readonly Token[], at: number, words: MoneyWords): Figure | null {
  let [currency, index] = readSign(tokens, at, words);
  const number = readNumber(tokens, index, words);
  if (number === null) return null;
  let { to } = number;
  const unit = unitOf(number.suffix ?? tokens[to]?.word ?? '', words);
  if (number.suffix === undefined) to += unit === null ? 0 : 1;
  else if (unit === null) return null; // "70kg"
  currency ??= unit?.currency ?? null;
  const dot = unit !== null && tokens[to]?.word === '.' ? 1 : 0; // "59 Tsd. €"
  const after = currencyAt(tokens, to + dot, currency, words);
  if (after !== null) to += dot + 1;
  return {
    to,
    value: number.value * (unit?.value ?? 1),
    currency: after ?? currency,
    unit: unit?.value ?? (number.hasThousands ? thousand.value : 1),
    per: unit?.per ?? null,
  };
}

/** The currency before a number, and where the number begins. */
function readSign(tokens: readonly Token[], at: number, words: MoneyWords): [currency: string | null, at: number] {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1];
  if (next?.kind === '#number') {
    if (signs.has(word)) return [signOf(word, words), at + 1];
    if (codes.has(word)) return [word.toUpperCase(), at + 1];
    if (word === rand && !next.isApart) return ['ZAR', at + 1];
  } else if (next?.word === '$' && !next.isApart) {
    const country = countries.get(word);
    if (country !== undefined) return [country, at + 2];
  }
  return [null, at];
}

/** The currency that is said after a number; null when none is. */
function currencyAt(tokens: readonly Token[], at: number, known: string | null, words: MoneyWords): string | null {
  const word = tokens[at]?.word ?? '';
  if (codes.has(word)) return word.toUpperCase(); // also of "$96,000 CAD"
  if (Object.hasOwn(words.currencies, word)) return known ?? (words.currencies[word] as string);
  const next = tokens[at + 1];
  // "at a $140,000 base": the sign belongs to what follows
  const isNexts = next?.kind === '#number' && !next.isApart;
  return signs.has(word) && !isNexts ? signOf(word, words) : null;
}

function signOf(word: string, words: MoneyWords): string {
  return words.signs?.[word] ?? (signs.get(word) as string); // asked of signs alone
}

function unitOf(word: string, words: MoneyWords): MoneyWords['multiples'][string] | null {
  if (hasWord(words.thousand, word)) return thousand;
  if (hasWord(words.million, word)) return million;
  return Object.hasOwn(words.multiples, word) ? (words.multiples[word] ?? null) : null;
}
