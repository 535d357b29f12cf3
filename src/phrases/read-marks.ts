import { foldWords, type Token } from './fold-words.js';
import { type Lexicon, lexiconOf } from './lexicon-of.js';
import type { Mark, PhraseGrammar, WordKind } from './types.js';

/** The text as marks: the longest phrase of the grammar at each place, else the word, the number or the sign as it is. */
export function readMarks(text: string, grammar: PhraseGrammar): readonly Mark[] {
  const lexicon = lexiconOf(grammar);
  const tokens = foldWords(text);
  const marks: Mark[] = [];
  let index = 0;
  let before = -1;
  while (index < tokens.length) {
    const token = tokens[index] as Token; // within the list
    const { kind, value, length } = meaningAt(tokens, index, lexicon, grammar);
    const last = tokens[index + length - 1] as Token; // a phrase never reaches past the list
    const sign = token.type === 'word' ? '' : token.word;
    marks.push({ kind, value, sign, start: token.start, end: last.end, spaced: token.start !== before || token.type === 'break' });
    before = last.type === 'break' ? -1 : last.end;
    index += length;
  }
  return marks;
}

/** What has no meaning in a date, so often that it is made once. */
const meaningless = {
  word: { kind: 'word', value: Number.NaN, length: 1 },
  sign: { kind: 'sign', value: Number.NaN, length: 1 },
  break: { kind: 'break', value: Number.NaN, length: 1 },
} as const;

function meaningAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
  grammar: PhraseGrammar,
): { kind: Mark['kind']; value: number; length: number } {
  const token = tokens[index] as Token; // within the list, as the caller sees to
  const entries = lexicon.get(token.word);
  if (entries !== undefined) {
    for (const { rest, kind, value } of entries) {
      if (rest.every((word, ahead) => tokens[index + 1 + ahead]?.word === word)) return { kind, value, length: rest.length + 1 };
    }
  }
  if (token.type !== 'digits') return meaningless[token.type];
  const next = tokens[index + 1];
  const value = token.word.length > 4 ? Number.NaN : Number(token.word);
  const kind: WordKind | 'digits' = next !== undefined && isSuffix(token, next, tokens[index + 2], grammar) ? 'ordinal' : 'digits';
  return { kind, value, length: kind === 'ordinal' ? 2 : 1 };
}

/** The point of a German ordinal is none between digits, "12.30". */
function isSuffix(token: Token, next: Token, after: Token | undefined, grammar: PhraseGrammar): boolean {
  if (next.start !== token.end || token.word.length > 2 || !grammar.suffixes.includes(next.word)) return false;
  return !(after?.type === 'digits' && after.start === next.end);
}
