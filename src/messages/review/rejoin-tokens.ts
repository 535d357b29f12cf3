import { foldWord, type Token } from './tokens.js';

/**
 * Puts words together again that were taken apart as English ones written without their apostrophe: German "im" is not "I'm", and French
 * "dont" is not "don't". What was written with an apostrophe stays apart.
 */
export function rejoinTokens(tokens: readonly Token[], text: string): readonly Token[] {
  const whole: Token[] = [];
  for (const token of tokens) {
    const before = whole.at(-1);
    if (before !== undefined && !token.isApart && /^\p{L}+$/u.test(text.slice(before.start, token.end))) {
      whole[whole.length - 1] = { ...before, word: foldWord(text.slice(before.start, token.end)), end: token.end };
    } else whole.push(token);
  }
  return whole;
}
