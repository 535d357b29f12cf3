import type { FoundDate } from '../../phrases/types.js';
import type { FoundMoney } from './money.js';
import type { FoundName } from './names.js';
import type { Token } from './tokens.js';

/** A token, or several that name one thing: a date, a sum, an employer. */
export interface Word {
  readonly word: string;
  /** `#date`, `#past` for a date long ago, `#money`, `#employer`, `#own`, `#giver`, `#role`, `#number`; null for a plain word. */
  readonly kind: string | null;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  readonly isApart: boolean;
  readonly date?: FoundDate;
  readonly money?: FoundMoney;
  readonly name?: FoundName;
}

/** Words from `from` to `to`, exclusive. */
export interface Sentence {
  readonly from: number;
  /** Without the mark at its end. */
  readonly to: number;
  readonly isQuestion: boolean;
  /** First of its paragraph. */
  readonly opensParagraph: boolean;
  /** The sentence before it. */
  readonly before?: Sentence;
}

const abbreviations = new Set(
  'mr mrs ms dr prof st co ltd inc corp llc plc jr sr vs approx no nos dept est ext tel e.g i.e eg ie etc bzw ca z usw str nr hr fr sra sr srta dra ud uds vd avda mme mlle m jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun p.a a.m p.m a p'.split(
    ' ',
  ),
);

/** Tokens with dates, sums and names joined to one word each. Dates that end before the day `longAgo` are told from those that matter now. */
export function joinWords(
  tokens: readonly Token[],
  dates: readonly FoundDate[],
  money: readonly FoundMoney[],
  names: readonly FoundName[],
  longAgo: number = Number.NEGATIVE_INFINITY,
): Word[] {
  const words: Word[] = [];
  let nextDate = 0;
  let nextMoney = 0;
  let nextName = 0;
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index] as Token; // the index is within
    while (nextDate < dates.length && (dates[nextDate] as FoundDate).start < token.start) nextDate++;
    while (nextMoney < money.length && (money[nextMoney] as FoundMoney).from < index) nextMoney++;
    while (nextName < names.length && (names[nextName] as FoundName).end <= token.start) nextName++;
    const date = dates[nextDate];
    const sum = money[nextMoney];
    const name = names[nextName];
    const named = name !== undefined && name.start < token.end ? name : null;
    // The longer wins: "21st Byte" is a name, though it begins with a date.
    const isLonger = (end: number): boolean => named === null || named.end <= end;
    if (sum !== undefined && sum.from === index && isLonger((tokens[sum.to - 1] as Token).end)) {
      words.push(joined(tokens, index, sum.to, '#money', { money: sum }));
      index = sum.to;
    } else if (date !== undefined && date.start === token.start && isLonger(date.end)) {
      const to = endOf(tokens, index, date.end);
      words.push(joined(tokens, index, to, date.to < longAgo ? '#past' : '#date', { date }));
      index = to;
    } else if (named !== null) {
      const to = endOf(tokens, index, named.end);
      words.push(joined(tokens, index, to, named.employer === null ? '#own' : '#employer', { name: named }));
      index = to;
    } else {
      words.push(token);
      index++;
    }
  }
  return words;
}

function joined(tokens: readonly Token[], from: number, to: number, kind: string, of: Pick<Word, 'date' | 'money' | 'name'>): Word {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  return { word: first.word, kind, start: first.start, end: last.end, isCapital: first.isCapital, isApart: first.isApart, ...of };
}

function endOf(tokens: readonly Token[], from: number, end: number): number {
  let to = from + 1;
  while (to < tokens.length && (tokens[to] as Token).start < end) to++;
  return to;
}

/** A sentence of more words is cut: nobody writes one, and whoever repeats a word a thousand times should not be read for long. */
const longestSentence = 400;

/**
 * Splits words into sentences: at marks, between paragraphs and list items, and at line breaks that do not look like wrapped lines.
 * The words come back without the breaks.
 */
export function splitSentences(words: readonly Word[]): { readonly words: readonly Word[]; readonly sentences: readonly Sentence[] } {
  const kept: Word[] = [];
  const sentences: Sentence[] = [];
  let from = 0;
  let opensParagraph = true;
  const close = (to: number, isQuestion: boolean, next: number): void => {
    const start = kept.length;
    for (let index = from; index < to; index++) if ((words[index] as Word).word !== '\n') kept.push(words[index] as Word);
    if (kept.length > start) {
      sentences.push({ from: start, to: kept.length, isQuestion, opensParagraph });
      opensParagraph = false;
    }
    from = next;
  };
  for (let index = 0; index < words.length; index++) {
    const { word } = words[index] as Word; // the index is within
    if (index - from >= longestSentence) close(index, false, index);
    if (word === '?' || word === '!' || word === '…') {
      let next = index + 1;
      let isQuestion = word === '?';
      while (next < words.length && '?!….)"\''.includes((words[next] as Word).word)) {
        isQuestion ||= (words[next] as Word).word === '?';
        next++;
      }
      close(index, isQuestion, next);
      index = next - 1;
    } else if (word === '.') {
      if (endsSentence(words, index)) {
        let next = index + 1;
        while (next < words.length && '.")\''.includes((words[next] as Word).word)) next++;
        close(index, false, next);
        index = next - 1;
      }
    } else if (word === '\n\n') {
      close(index, false, index + 1);
      opensParagraph = true;
    } else if (word === '\n' && breaksSentence(words, index)) close(index, false, index + 1);
  }
  close(words.length, false, words.length);
  return { words: kept, sentences };
}

function endsSentence(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const after = words[index + 1];
  if (after === undefined || after.word.includes('\n')) return true;
  if (!after.isApart) return ')"\'.'.includes(after.word); // "example.com", "3.5"
  // of "within a day.", joined to one word, the first is no abbreviation
  const isOneWord = before !== undefined && before.end - before.start === before.word.length;
  if (isOneWord && abbreviations.has(before.word)) return after.isCapital && before.word.length > 3 && before.kind === null;
  return true;
}

/** A line that is wrapped goes on in lower case. */
function breaksSentence(words: readonly Word[], index: number): boolean {
  const after = words[index + 1];
  const before = words[index - 1];
  if (after === undefined || before === undefined) return true;
  if (before.word === ',' || before.word === ':') return true; // a greeting, or a list to come
  const next = words[index + 2]?.word;
  if ('-*•·+'.includes(after.word) || (after.kind === '#number' && (next === '.' || next === ')'))) return true; // an item
  const isLower = after.word !== after.word.toUpperCase() && !after.isCapital;
  if (isLower || (after.word === 'i' && !before.isCapital)) return false;
  // A long line that stops without a mark is wrapped, whatever comes next.
  let start = index - 1;
  while (start > 0 && !(words[start - 1] as Word).word.includes('\n')) start--;
  return before.end - (words[start] as Word).start < 55;
}
