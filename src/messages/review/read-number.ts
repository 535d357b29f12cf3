import { hasWord } from './has-word.js';
import type { MoneyWords } from './money.js';
import type { Token } from './tokens.js';

/** Groups of three digits after the first, and words of one number: no sum has more, and the work stays bounded. */
const mostGroups = 4;
const mostNumberWords = 16;

/** A number, and where its words end. */
export interface NumberRead {
  readonly value: number;
  readonly to: number;
  /** What it is written together with, the `k` of `70k`. */
  readonly suffix: string | undefined;
  /** Said in thousands. */
  readonly hasThousands: boolean;
}

/** The number that begins at a place, in digits or in words; null when none does. */
export function readNumber(tokens: readonly Token[], at: number, words: MoneyWords): NumberRead | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const figure = /^(\d{1,12}(?:[.,']\d{1,12}){0,4})([a-z]+)?$/.exec(token.word);
  if (figure === null) return readNumberWords(tokens, at, words);
  const suffix = figure[2];
  let to = at + 1;
  let text = figure[1] as string;
  // "72 500"; a year before a sum is not its first group
  if (suffix === undefined && text.length <= 3) {
    while (to - at <= mostGroups && /^\d{3}$/.test(tokens[to]?.word ?? '')) {
      text += (tokens[to] as Token).word;
      to++;
    }
  }
  const value = amountOf(text);
  return value === null ? null : { value, to, suffix, hasThousands: false };
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

function readNumberWords(tokens: readonly Token[], at: number, words: MoneyWords): NumberRead | null {
  let total = 0;
  let current = 0;
  let to = at;
  let hasThousands = false;
  while (to < tokens.length && to - at < mostNumberWords) {
    const { word } = tokens[to] as Token;
    const value = word === 'a' && to > at ? undefined : numberOf(tokens[to], words);
    if (current > 0 && word === 'and' && tokens[to + 1]?.word === 'a' && tokens[to + 2]?.word === 'half') {
      current += 0.5; // "forty-one and a half thousand"
      to += 2;
    } else if (hasWord(words.thousand, word)) {
      total += current * 1000;
      current = 0;
      hasThousands = true;
    } else if (value !== undefined && joinsTo(current, value)) {
      current = value === 100 || isFourTwenties(current, value) ? Math.max(1, current) * value : current + value;
    } else if (!isJoint(word, current, numberOf(tokens[to + 1], words))) break;
    to++;
  }
  const value = total + current;
  return value > 0 ? { value, to, suffix: undefined, hasThousands } : null;
}

function numberOf(token: Token | undefined, { numbers }: MoneyWords): number | undefined {
  return token !== undefined && Object.hasOwn(numbers, token.word) ? numbers[token.word] : undefined;
}

/** "seventy" and "five" are one number, "soixante" and "onze" too; "sixty" and "seventy" are two. */
function joinsTo(current: number, value: number): boolean {
  return value === 100 || current % 100 === 0 || (current % 10 === 0 && value < 20) || isFourTwenties(current, value);
}

/** "quatre-vingts" */
function isFourTwenties(current: number, value: number): boolean {
  return current === 4 && value === 20;
}

/** "a hundred and five", "treinta y cinco", "seventy-one"; not "between twenty and five". */
function isJoint(word: string, current: number, next: number | undefined): boolean {
  if (current === 0 || next === undefined || !joinsTo(current, next)) return false;
  return hasWord('- et y', word) || (hasWord('and und', word) && current % 100 === 0);
}
