import { nearestOf, realDay } from './days-of-months.js';
import { governorOf } from './governor-of.js';
import { markAt } from './mark-at.js';
import { skipMarks } from './skip-marks.js';
import type { Mark, ReadDays, Reader } from './types.js';

/** A day of a named month: "12 June", "June 12th, 2026", "15 to 19 June", "the twenty-first of May". */
export function readCalendarDate(reader: Reader, index: number): ReadDays | null {
  const mark = markAt(reader, index);
  if (mark.kind === 'month' || mark.kind === 'weak-month') return readMonthFirst(reader, index, mark);
  const first = readDayOfMonth(reader, index);
  if (first === null) return null;
  const second = readSecond(reader, index, first.next);
  const at = skipMarks(reader, (second ?? first).next, ['of', '.']);
  const month = markAt(reader, at);
  // "Le 12 sept": without its point it is seven everywhere else.
  if (mark.kind === 'digits' && month.kind === 'number' && month.value === 7 && reader.grammar.language === 'fr') {
    return dated(reader, at + 1, 9, first.value, (second ?? first).value);
  }
  if (month.kind !== 'month' && (month.kind !== 'weak-month' || isAsked(reader, at) || isVerb(reader, index, at))) return null;
  return dated(reader, at + 1, month.value, first.value, (second ?? first).value);
}

/** "See page 2. May I call?": the next sentence. */
function isAsked(reader: Reader, index: number): boolean {
  const { start } = markAt(reader, index + 1);
  return markAt(reader, index - 1).sign === '.' && /^(?:i|we|you)\b/i.test(reader.text.slice(start, start + 4));
}

/** "One may ask", "the first may speak"; but "on the first may". */
function isVerb(reader: Reader, index: number, at: number): boolean {
  const { kind, sign } = markAt(reader, at - 1);
  const isWord = (kind === 'number' || kind === 'ordinal') && sign === '';
  return isWord && !isCapital(reader, markAt(reader, at)) && governorOf(reader, index).kind === null;
}

function readMonthFirst(reader: Reader, index: number, month: Mark): ReadDays | null {
  const at = skipMarks(reader, index + 1, ['the', '.']);
  const first = readDayOfMonth(reader, at);
  if (first === null || at > index + 2 || markAt(reader, first.next - 1).kind === 'number') return null;
  const after = markAt(reader, first.next);
  const beyond = markAt(reader, first.next + 1);
  if (['unit', 'units', 'meridiem', 'month', '%'].includes(after.sign || after.kind)) return null;
  if (after.sign === ':' && beyond.kind === 'digits' && !beyond.spaced) return null; // a time of day
  const isSure = month.kind === 'month' || markAt(reader, at).kind === 'ordinal' || isCapital(reader, month);
  if (!isSure && governorOf(reader, index).kind === null) return null;
  const second = readSecond(reader, index, first.next);
  return dated(reader, (second ?? first).next, month.value, first.value, (second ?? first).value);
}

/** Whether a word begins with a capital. */
export function isCapital(reader: Reader, { start }: Mark): boolean {
  const letter = reader.text.charAt(start);
  return letter !== letter.toLowerCase();
}

/** A day of a month, in figures or as an ordinal; 1 to 31. */
export function readDayOfMonth(reader: Reader, index: number): { value: number; next: number } | null {
  const mark = markAt(reader, index);
  const isFigure = mark.kind === 'digits' && mark.end - mark.start <= 2;
  if (!isFigure && mark.kind !== 'ordinal' && mark.kind !== 'number') return null;
  if (mark.value < 1 || mark.value > 31) return null;
  return mark.kind === 'number' && mark.value % 10 === 0 ? tensAndOnes(reader, index, mark) : { value: mark.value, next: index + 1 };
}

/** "twenty-first", "diez y seis": the tens are a number, the ones may be an ordinal. */
function tensAndOnes(reader: Reader, index: number, mark: Mark): { value: number; next: number } {
  const at = skipMarks(reader, index + 1, ['-', 'and']);
  const ones = markAt(reader, at);
  const isOnes = (ones.kind === 'ordinal' || ones.kind === 'number') && ones.sign === '' && ones.value < 10 && mark.value + ones.value < 32;
  return isOnes ? { value: mark.value + ones.value, next: at + 1 } : { value: mark.value, next: index + 1 };
}

/** The second of two days that begin at `start`: "15-19", "15th or 16th", "between 15 and 19". */
export function readSecond(reader: Reader, start: number, index: number): { value: number; next: number } | null {
  const { kind, sign } = markAt(reader, index);
  if (kind === 'and') return governorOf(reader, start).kind === 'between' ? readDayOfMonth(reader, index + 1) : null;
  if (kind !== 'join' && kind !== 'by' && sign !== '-' && sign !== '/') return null;
  return readDayOfMonth(reader, skipMarks(reader, index + 1, ['the']));
}

function dated(reader: Reader, at: number, month: number, first: number, second: number): ReadDays | null {
  const year = readYear(reader, at);
  const dayOf = (date: number): number =>
    year === null ? nearestOf(reader.today, (candidate) => realDay(candidate, month, date)) : realDay(year.value, month, date);
  const [from, to] = [dayOf(first), dayOf(second)];
  return from <= to ? { next: year?.next ?? at, from, to, exact: from === to } : null;
}

/** A year after a month, 1900 to 2199, or "'26". */
export function readYear(reader: Reader, index: number): { value: number; next: number } | null {
  const at = skipMarks(reader, index, [',', 'of', '.']);
  const { value } = markAt(reader, at);
  if (value >= 1900 && value < 2200) return { value, next: at + 1 };
  const short = markAt(reader, index + 1);
  const isShort = markAt(reader, index).sign === "'" && short.kind === 'digits' && short.end - short.start === 2;
  return isShort ? { value: 2000 + short.value, next: index + 2 } : null;
}
