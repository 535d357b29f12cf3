import { hasWord } from './has-word.js';
import type { FoundMoney, MoneyWords } from './money.js';
import type { Token } from './tokens.js';

/** The period that a sum is for, said right after it, and where its words end. */
export function readPeriod(tokens: readonly Token[], at: number, words: MoneyWords): [FoundMoney['per'], number] {
  const word = tokens[at]?.word ?? '';
  if (words.gross !== undefined && hasWord(words.gross, word)) {
    const [per, end] = readPeriod(tokens, at + 1, words);
    return per === null ? [null, at] : [per, end];
  }
  const isPer = word === '/' || hasWord(words.perWords, word);
  for (const per of ['year', 'month', 'day', 'hour'] as const) {
    if (isPer && hasWord(words.per[per], tokens[at + 1]?.word ?? '')) return [per, at + 2];
    if (
      hasWord(words.per[per], word) &&
      /(?:ly|lich|gehalt|brutto|lohn|satz|uel|uels|pa|p\.a\.|annum|mensuel|mensuels|brut|anual|anuales|mensual|mensuales)$/.test(word)
    )
      return [per, at + 1];
  }
  if (word === 'p' && tokens[at + 1]?.word === '.' && tokens[at + 2]?.word === 'a') return ['year', at + 3];
  return [null, at];
}

/** "a monthly base salary of": the period shortly before the figure. */
export function periodBefore(tokens: readonly Token[], at: number, words: MoneyWords): FoundMoney['per'] {
  for (let index = at - 1; index >= Math.max(0, at - 7); index--) {
    const word = (tokens[index] as Token).word;
    if (/^[.!?;\n]/.test(word)) return null;
    for (const per of ['year', 'month', 'day', 'hour'] as const)
      if (hasWord(words.per[per], word) && /(?:ly|lich|liche|lichen|liches|gehalt|brutto|einkommen|lohn|satz|uel|uelle|ual|al)$/.test(word))
        return per;
  }
  return null;
}
