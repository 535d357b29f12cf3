import type { Token } from './tokens.js';

/** A sum of money in a text, with what surrounds the figure. */
export interface FoundMoney {
  /** Place of its first token, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly amountMax: number | null;
  /** ISO 4217; null when none is said. */
  readonly currency: string | null;
  /** Said with `$` alone: dollars, but whose? */
  readonly isDollar: boolean;
  readonly per: 'year' | 'month' | 'day' | 'hour' | null;
  readonly cmp: 'eq' | 'approx' | 'gte' | 'lte' | 'range';
}

/** The words of one language that sums are told with; lists of words separated by spaces, groups by commas. */
export interface MoneyWords {
  /** `pound: 'GBP'`; empty where a word names a currency but not whose, `pesos`. */
  readonly currencies: Readonly<Record<string, string>>;
  readonly thousand: string;
  readonly million: string;
  readonly per: Readonly<Record<'year' | 'month' | 'day' | 'hour', string>>;
  /** "a", "per", "each": words between figure and period. */
  readonly perWords: string;
  /** Signs that mean another currency than usual, `$`; as in `currencies`. */
  readonly signs?: Readonly<Record<string, string>>;
  /** Words that may stand between the sum and its period: "bruts", "brutos". */
  readonly gross?: string;
  readonly approx: readonly string[];
  readonly gte: readonly string[];
  readonly lte: readonly string[];
  readonly rangeWords: string;
  /** Words for other multiples, `lakh` is 100,000. */
  readonly multiples: Readonly<Record<string, { readonly value: number; readonly currency?: string; readonly per?: 'year' }>>;
  /** Words before the figure that say the period: "monthly". */
  /** Number words, `one=1`. */
  readonly numbers: Readonly<Record<string, number>>;
}

const signs: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', $: 'USD', '¥': 'JPY', '₹': 'INR' };
const codes = new Set(
  'GBP EUR USD CHF CAD AUD NZD SEK NOK DKK PLN CZK JPY INR SGD HKD ZAR MXN BRL ARS CLP COP AED ILS'.toLowerCase().split(' '),
);

interface Figure {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly currency: string | null;
  /** Said with a thousand, so that the other end of a range may be meant in thousands too. */
  readonly hasThousands: boolean;
  readonly per: 'year' | null;
}

/** The sums of money among the tokens. A bare number is none: it needs a currency, a `k`, or a period. */
export function findMoney(tokens: readonly Token[], words: MoneyWords): FoundMoney[] {
  const found: FoundMoney[] = [];
  let index = 0;
  while (index < tokens.length) {
    const money = readMoney(tokens, index, words);
    if (money === null) index++;
    else {
      found.push(money);
      index = money.to;
    }
  }
  return found;
}

function readMoney(tokens: readonly Token[], at: number, words: MoneyWords): FoundMoney | null {
  const begin = (tokens[at] as Token).word; // the place is within
  const canBegin = (tokens[at] as Token).kind === '#number' || begin.length <= 3 || Object.hasOwn(words.numbers, begin);
  if (!canBegin) return null;
  const first = readFigure(tokens, at, words);
  if (first === null) return null;
  let { to } = first;
  let second: Figure | null = null;
  const joint = tokens[to]?.word ?? '';
  if (joint === '-' || has(words.rangeWords, joint)) second = readFigure(tokens, to + 1, words);
  if (second !== null && second.value < first.value && !second.hasThousands) second = null;
  if (second !== null) to = second.to;
  const hasThousands = first.hasThousands || (second?.hasThousands ?? false);
  const currency = first.currency ?? second?.currency ?? null;
  const [stated, end] = readPeriod(tokens, to, words);
  const per = stated ?? first.per ?? periodBefore(tokens, at, words);
  if (currency === null && !(hasThousands && looksLikePay(tokens, second ?? first)) && per === null) return null;
  if (currency === null && stated === null && !hasThousands) return null;
  if (currency === null && per !== null && !hasThousands && first.value < 5) return null; // "three a day"
  if (currency === null && per !== null && !hasThousands && !/\d/.test(tokens[at]?.word ?? '')) return null;
  const [cmp, from] = readComparison(tokens, at, words);
  const low = second?.hasThousands && !first.hasThousands && first.value < 1000 ? first.value * 1000 : first.value;
  const high = second === null ? null : second.hasThousands || second.value >= low ? second.value : second.value * 1000;
  const isPlus = tokens[end]?.word === '+' && !(tokens[end]?.isApart ?? true);
  return {
    from,
    to: isPlus ? end + 1 : end,
    amount: low,
    amountMax: high,
    currency,
    isDollar: currency === 'USD' && (tokens[first.from]?.word === '$' || second !== null),
    per,
    cmp: second !== null ? 'range' : isPlus ? 'gte' : cmp,
  };
}

/** "70k" is a sum; "5k run", "10k users" and "100k rows" are not. */
function looksLikePay(tokens: readonly Token[], figure: Figure): boolean {
  const next = tokens[figure.to];
  if (figure.value < 10_000) return false;
  if (
    next?.isApart &&
    /^(?:users|rows|records|customers|people|requests|lines|words|followers|downloads|steps|race|run|runs|events|members|employees|tests|visits|clients)$/.test(
      next.word,
    )
  )
    return false;
  return true;
}

function readFigure(tokens: readonly Token[], at: number, words: MoneyWords): Figure | null {
  let index = at;
  let currency: string | null = null;
  const before = tokens[index];
  if (before === undefined) return null;
  const sign =
    signs[before.word] ?? (codes.has(before.word) && /\d/.test(tokens[index + 1]?.word ?? '') ? before.word.toUpperCase() : undefined);
  if (sign !== undefined) {
    currency = words.signs?.[before.word] ?? sign;
    index++;
    if (tokens[index] === undefined || !/^\d/.test((tokens[index] as Token).word)) return null;
  }
  // "US$", "C$", "A$"
  if (/^(?:us|c|ca|a|au|nz|s|hk)$/.test(before.word) && tokens[index + 1]?.word === '$' && !(tokens[index + 1] as Token).isApart) {
    currency = { us: 'USD', c: 'CAD', ca: 'CAD', a: 'AUD', au: 'AUD', nz: 'NZD', s: 'SGD', hk: 'HKD' }[before.word] ?? 'USD';
    index += 2;
  }
  const number = readNumber(tokens, index, words);
  if (number === null) return null;
  let { value, to } = number;
  let hasThousands = number.hasThousands;
  const unit = tokens[to]?.word ?? '';
  if (!hasThousands && has(words.thousand, unit)) {
    value *= 1000;
    hasThousands = true;
    to++;
  } else if (has(words.million, unit)) {
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
  if (currency === null && signs[after] !== undefined) {
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

/** Groups of three digits after the first, and words of one number: no sum has more, and the work stays bounded. */
const mostGroups = 4;
const mostNumberWords = 16;

function readNumber(tokens: readonly Token[], at: number, words: MoneyWords): { value: number; to: number; hasThousands: boolean } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const figure = /^(\d{1,12}(?:[.,']\d{1,12}){0,4})(k|m|t|lpa|l)?$/.exec(token.word);
  if (figure !== null) {
    let to = at + 1;
    let text = figure[1] as string;
    // "72 500" and "72'500"
    while (
      figure[2] === undefined &&
      to - at <= mostGroups &&
      /^\d{3}$/.test(tokens[to]?.word ?? '') &&
      (tokens[to] as Token).start - (tokens[to - 1] as Token).end === 1 &&
      /^\d{1,3}$/.test(text.slice(0, 3))
    ) {
      text += (tokens[to] as Token).word;
      to++;
    }
    const value = amountOf(text);
    if (value === null) return null;
    if (figure[2] === 'm') return { value: value * 1_000_000, to, hasThousands: false };
    if (figure[2] === 'lpa') return { value: value * 100_000, to, hasThousands: true };
    return figure[2] === undefined ? { value, to, hasThousands: false } : { value: value * 1000, to, hasThousands: true };
  }
  return readNumberWords(tokens, at, words);
}

/** Separators before three digits group; one before one or two digits is the decimal point. */
function amountOf(text: string): number | null {
  const groups = text.split(/[.,']/);
  const last = groups.at(-1) as string; // split gives one at least
  if (groups.length === 1) return Number(text);
  const isGrouped = last.length === 3;
  const whole = isGrouped ? groups : groups.slice(0, -1);
  if (whole.slice(1).some((group) => group.length !== 3)) return null;
  return Number(whole.join('')) + (isGrouped ? 0 : Number(`0.${last}`));
}

function readNumberWords(
  tokens: readonly Token[],
  at: number,
  words: MoneyWords,
): { value: number; to: number; hasThousands: boolean } | null {
  let total = 0;
  let current = 0;
  let to = at;
  let hasThousands = false;
  while (to < tokens.length && to - at < mostNumberWords) {
    const word = (tokens[to] as Token).word;
    if (Object.hasOwn(words.numbers, word)) {
      const value = words.numbers[word] as number;
      current = value === 100 ? Math.max(1, current) * 100 : current + value;
    } else if (to > at && has(words.thousand, word) && current > 0) {
      total += current * 1000;
      current = 0;
      hasThousands = true;
    } else if (!(to > at && word === '-' && Object.hasOwn(words.numbers, tokens[to + 1]?.word ?? ''))) {
      // "and" joins only within: "a hundred and five thousand"
      const isAnd =
        to > at &&
        /^(?:and|und|et|y)$/.test(word) &&
        current > 0 &&
        Object.hasOwn(words.numbers, tokens[to + 1]?.word ?? '') &&
        current % (word === 'y' || word === 'et' ? 10 : 100) === 0;
      if (!isAnd) break;
    }
    to++;
  }
  const value = total + current;
  return value > 0 && to > at ? { value, to, hasThousands } : null;
}

function readPeriod(tokens: readonly Token[], at: number, words: MoneyWords): [FoundMoney['per'], number] {
  const word = tokens[at]?.word ?? '';
  if (words.gross !== undefined && has(words.gross, word)) {
    const [per, end] = readPeriod(tokens, at + 1, words);
    return per === null ? [null, at] : [per, end];
  }
  for (const per of ['year', 'month', 'day', 'hour'] as const) {
    if (word === '/' && has(words.per[per], tokens[at + 1]?.word ?? '')) return [per, at + 2];
    if (has(words.perWords, word) && has(words.per[per], tokens[at + 1]?.word ?? '')) return [per, at + 2];
    if (
      has(words.per[per], word) &&
      /(?:ly|lich|gehalt|brutto|lohn|satz|uel|uels|pa|p\.a\.|annum|mensuel|mensuels|brut|anual|anuales|mensual|mensuales)$/.test(word)
    )
      return [per, at + 1];
  }
  if (word === 'p' && tokens[at + 1]?.word === '.' && tokens[at + 2]?.word === 'a') return ['year', at + 3];
  return [null, at];
}

/** "a monthly base salary of": the period shortly before the figure. */
function periodBefore(tokens: readonly Token[], at: number, words: MoneyWords): FoundMoney['per'] {
  for (let index = at - 1; index >= Math.max(0, at - 7); index--) {
    const word = (tokens[index] as Token).word;
    if (/^[.!?;\n]/.test(word)) return null;
    for (const per of ['year', 'month', 'day', 'hour'] as const)
      if (has(words.per[per], word) && /(?:ly|lich|liche|lichen|liches|gehalt|brutto|einkommen|lohn|satz|uel|uelle|ual|al)$/.test(word))
        return per;
  }
  return null;
}

function readComparison(tokens: readonly Token[], at: number, words: MoneyWords): [FoundMoney['cmp'], number] {
  for (const cmp of ['approx', 'gte', 'lte'] as const) {
    for (const phrase of words[cmp]) {
      const parts = phrase.split(' ');
      const from = at - parts.length;
      if (from >= 0 && parts.every((part, index) => tokens[from + index]?.word === part)) return [cmp, from];
    }
  }
  return ['eq', at];
}

const lists = new Map<string, ReadonlySet<string>>();

function has(list: string, word: string): boolean {
  let known = lists.get(list);
  if (known === undefined) {
    known = new Set(list.split(' '));
    if (lists.size < 200) lists.set(list, known);
  }
  return known.has(word);
}
