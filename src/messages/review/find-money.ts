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
  let { to } = first;
  let second: Figure | null = null;
  const joint = tokens[to]?.word ?? '';
  if (joint === '-' || hasWord(words.rangeWords, joint)) second = readFigure(tokens, to + 1, words);
  if (second !== null && second.value < first.value && !second.hasThousands) second = null;
  if (second !== null) to = second.to;
  const hasThousands = first.hasThousands || (second?.hasThousands ?? false);
  const currency = first.currency ?? second?.currency ?? null;
  const [stated, end] = readPeriod(tokens, to, words);
  const isPaid = currency === null && first.value >= 10_000 && isAfterPay(tokens, at, words);
  if (currency === null && stated === null && !hasThousands && !isPaid) return null;
  const per = stated ?? first.per ?? periodBefore(tokens, at, words);
  if (currency === null && !((hasThousands || isPaid) && looksLikePay(tokens, second ?? first)) && per === null) return null;
  if (currency === null && per !== null && !hasThousands && first.value < 5) return null; // "three a day"
  if (currency === null && per !== null && !hasThousands && first.value < 1000 && !/\d/.test(tokens[at]?.word ?? '')) return null;
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
    isDollar: currency === 'USD' && !tokens.slice(first.from, to).some(({ word }) => word === 'us' || word === 'usd'),
    per,
    cmp: second !== null ? 'range' : isPlus ? 'gte' : cmp,
  };
}

/** "pays me around 48,000": a figure without its currency. */
function isAfterPay(tokens: readonly Token[], at: number, { pays }: MoneyWords): boolean {
  if (pays === undefined) return false;
  for (let index = Math.max(0, at - 4); index < at; index++) if (hasWord(pays, (tokens[index] as Token).word)) return true;
  return false;
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

function readComparison(tokens: readonly Token[], at: number, words: MoneyWords): [FoundMoney['cmp'], number] {
  const before = tokens[at - 1]?.word;
  if (before === undefined) return ['eq', at];
  for (const cmp of ['approx', 'gte', 'lte'] as const) {
    for (const phrase of words[cmp]) {
      if (!phrase.endsWith(before)) continue; // the last word decides for most
      const parts = phrase.split(' ');
      const from = at - parts.length;
      if (from >= 0 && parts.every((part, index) => tokens[from + index]?.word === part)) return [cmp, from];
    }
  }
  return ['eq', at];
}
