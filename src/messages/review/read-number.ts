import { hasWord } from './has-word.js';
import type { MoneyWords } from './money.js';
import type { Token } from './tokens.js';

/** Groups of three digits after the first, and words of one number: no sum has more, and the work stays bounded. */
const mostGroups = 4;
const mostNumberWords = 16;

/** The number that begins at a place, in digits or in words; null when none does. */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  words: MoneyWords,
): { value: number; to: number; hasThousands: boolean } | null {
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
  if (/^\d{1,2}(?:,\d\d){1,3},\d{3}$/.test(text)) return Number(groups.join('')); // "24,00,000" of India
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
    if (current > 0 && word === 'and' && tokens[to + 1]?.word === 'a' && tokens[to + 2]?.word === 'half') {
      current += 0.5; // "forty-one and a half thousand"
      to += 2;
    } else if (Object.hasOwn(words.numbers, word) && !(to > at && word === 'a')) {
      const value = words.numbers[word] as number;
      current = value === 100 ? Math.max(1, current) * 100 : current + value;
    } else if (to > at && hasWord(words.thousand, word) && current > 0) {
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
