import { hasWord } from './has-word.js';
import type { FoundMoney, MoneyWords } from './money.js';
import type { Token } from './tokens.js';

const periods = ['year', 'month', 'day', 'hour'] as const;

/** Where a sentence ends; a period said before it is another sum's. */
const ends = '. ! ? ; \n \n\n';

/** The period that a sum is for, said right after it, and where its words end. */
export function readPeriod(tokens: readonly Token[], at: number, words: MoneyWords): [FoundMoney['per'], number] {
  const word = tokens[at]?.word;
  const next = tokens[at + 1]?.word;
  if (hasWord(words.gross, word)) {
    const [per, end] = readPeriod(tokens, at + 1, words);
    return per === null ? [null, at] : [per, end];
  }
  const isPer = word === '/' || hasWord(words.perWords, word);
  for (const per of periods) {
    if (isPer && (hasWord(words.per[per], next) || hasWord(words.periodic[per], next))) return [per, at + 2];
    if (hasWord(words.periodic[per], word)) return [per, at + 1];
  }
  // "p.a.", "p/a"; "p.m." is an hour of the day
  return word === 'p' && tokens[at + 2]?.word === 'a' ? ['year', at + 3] : [null, at];
}

/** "a monthly base salary of": the period shortly before the figure. */
export function periodBefore(tokens: readonly Token[], at: number, words: MoneyWords): FoundMoney['per'] {
  for (let index = at - 1; index >= Math.max(0, at - 7); index--) {
    const { word } = tokens[index] as Token;
    if (hasWord(ends, word)) return null;
    for (const per of periods) if (hasWord(words.periodic[per], word)) return per;
  }
  return null;
}
