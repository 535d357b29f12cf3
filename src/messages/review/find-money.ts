import { hasWord } from './has-word.js';
import type { FoundMoney, MoneyWords } from './money.js';
import { beginningsOf, type Figure, readFigure } from './read-figure.js';
import { periodBefore, readPeriod } from './read-period.js';
import type { Token } from './tokens.js';

/** The sums of money among the tokens. A bare number is none: it needs a currency, a `k`, or a period. */
export function findMoney(tokens: readonly Token[], words: MoneyWords): FoundMoney[] {
  const found: FoundMoney[] = [];
  let index = 0;
  const beginnings = beginningsOf(words);
  while (index < tokens.length) {
    const { word, kind } = tokens[index] as Token; // the place is within
    const money = kind === '#number' || beginnings.has(word) ? readMoney(tokens, index, words) : null;
    if (money === null) index++;
    else {
      found.push(money);
      index = money.to;
    }
  }
  return found;
}

function readMoney(tokens: readonly Token[], at: number, words: MoneyWords): FoundMoney | null {
  const first = readFigure(tokens, at, words);
  if (first === null) return null;
  const second = readSecond(tokens, first, words);
  const { to } = second ?? first;
  const hasThousands = first.unit === 1000 || second?.unit === 1000;
  const currency = first.currency ?? second?.currency ?? null;
  const [stated, end] = readPeriod(tokens, to, words);
  if (currency === null && stated === null && !hasThousands && (first.value < 10_000 || !isAfterPay(tokens, at, words))) return null;
  const per = stated ?? first.per ?? periodBefore(tokens, at, words);
  if (currency === null) {
    if (per === null && !looksLikePay(tokens, second ?? first)) return null;
    // "three a day", "twenty an hour"
    if (!hasThousands && first.value < ((tokens[at] as Token).kind === '#number' ? 5 : 1000)) return null;
  }
  const [cmp, from] = readComparison(tokens, at, words);
  const isPlus = tokens[end]?.word === '+' && tokens[end]?.isApart === false;
  return {
    from,
    to: isPlus ? end + 1 : end,
    amount: second === null ? first.value : first.value * sharedUnit(first, second),
    amountMax: second?.value ?? null,
    currency,
    isDollar: currency === 'USD' && !tokens.slice(at, to).some(({ word }) => word === 'us' || word === 'usd'),
    per,
    cmp: second !== null ? 'range' : isPlus ? 'gte' : cmp,
  };
}

/** The other end of a range; "£70,000 and 25 days off" is none. */
function readSecond(tokens: readonly Token[], first: Figure, words: MoneyWords): Figure | null {
  if (!hasWord(words.rangeWords, tokens[first.to]?.word)) return null;
  const second = readFigure(tokens, first.to + 1, words);
  return second !== null && second.value >= first.value ? second : null;
}

/** "60 to 70k", "18 to 24 lakh": what the first figure is meant in. */
function sharedUnit(first: Figure, second: Figure): number {
  return first.unit === 1 && first.value < 1000 ? second.unit : 1;
}

/** "pays me around 48,000": a figure without its currency. */
function isAfterPay(tokens: readonly Token[], at: number, { pays }: MoneyWords): boolean {
  for (let index = Math.max(0, at - 4); index < at; index++) if (hasWord(pays, (tokens[index] as Token).word)) return true;
  return false;
}

/** What so many thousand of are no pay. */
const counted =
  'users rows records customers people requests lines words followers downloads steps race run runs events members employees tests visits clients';

/** "70k" is a sum; "5k run", "10k users" and "100k rows" are not. */
function looksLikePay(tokens: readonly Token[], figure: Figure): boolean {
  return figure.value >= 10_000 && !hasWord(counted, tokens[figure.to]?.word);
}

function readComparison(tokens: readonly Token[], at: number, words: MoneyWords): [FoundMoney['cmp'], number] {
  const before = tokens[at - 1]?.word;
  if (before === undefined) return ['eq', at];
  for (const cmp of ['approx', 'gte', 'lte'] as const) {
    for (const phrase of words[cmp]) {
      if (!phrase.endsWith(before)) continue; // the last word decides for most
      const parts = phrase.split(' ');
      const from = at - parts.length;
      if (parts.every((part, index) => tokens[from + index]?.word === part)) return [cmp, from];
    }
  }
  return ['eq', at];
}
