import { nearestOf, realDay } from './days-of-months.js';
import { governorOf } from './governor-of.js';
import { isAfterEnd } from './is-after-end.js';
import { markAt } from './mark-at.js';
import { readYear } from './read-calendar-date.js';
import type { Mark, ReadDays, Reader } from './types.js';

/** A date in figures: 2026-06-12, 12/06/2026, 6/12/26, 12.06., also 12-Jun-2026; without a year only where a preposition or a second point makes it one. */
export function readNumericDate(reader: Reader, index: number): ReadDays | null {
  const first = markAt(reader, index);
  if (isPointed(reader, first)) return readPointed(reader, index, index + 1);
  const sign = markAt(reader, index + 1);
  const second = markAt(reader, index + 2);
  if (first.kind !== 'digits' || sign.spaced || second.spaced || !'/.-'.includes(sign.sign || 'x')) return null;
  if (isPointed(reader, second)) return sign.sign === '.' ? readPointed(reader, index, index + 2) : null;
  if (second.kind === 'month' || second.kind === 'weak-month') return sign.sign === '.' ? null : readLettered(reader, index, second.value);
  if (second.kind !== 'digits') return null;
  const third = markAt(reader, index + 4);
  const link = markAt(reader, index + 3);
  const hasThird = link.sign === sign.sign && !link.spaced && third.kind === 'digits' && !third.spaced;
  if (lengthOf(first) === 4) return hasThird ? single(reader, index, index + 5, realDay(first.value, second.value, third.value)) : null;
  if (lengthOf(first) > 2 || lengthOf(second) > 2) return null;
  const pointsAreDates = reader.grammar.suffixes.includes('.');
  if (hasThird && sign.sign === '.' && lengthOf(third) < 4 && !pointsAreDates && !isRuled(reader, index)) return null; // a version
  if (hasThird) return single(reader, index, index + 5, ordered(reader, first, second, sign.sign, yearOf(third)));
  if (sign.sign === '.' && isPointedDeadline(reader, index)) {
    const day = nearestOf(reader.today, (year) => realDay(year, second.value, first.value));
    return single(reader, index, index + 3, day);
  }
  if (sign.sign !== '/' || !isRuled(reader, index)) return null;
  const day = nearestOf(reader.today, (year) => ordered(reader, first, second, sign.sign, year));
  return single(reader, index, index + 3, day);
}

/** "12-Jun-2026", "12/Jun", as calendars and sheets write it. */
function readLettered(reader: Reader, index: number, month: number): ReadDays | null {
  const first = markAt(reader, index);
  if (lengthOf(first) > 2) return null;
  const third = markAt(reader, index + 4);
  const hasThird = markAt(reader, index + 3).sign === markAt(reader, index + 1).sign && third.kind === 'digits' && !third.spaced;
  if (hasThird) return single(reader, index, index + 5, realDay(yearOf(third), month, first.value));
  const year = readYear(reader, index + 3);
  if (year !== null) return single(reader, index, year.next, realDay(year.value, month, first.value));
  const day = nearestOf(reader.today, (candidate) => realDay(candidate, month, first.value));
  return single(reader, index, index + 3, day);
}

/** Whether a mark is an ordinal with a point, "12.", as German has it. */
function isPointed(reader: Reader, { end }: Mark): boolean {
  return reader.text[end - 1] === '.';
}

/** "12.06.", "12. 6. 2026": the second figure at `at` has a point as well. */
function readPointed(reader: Reader, index: number, at: number): ReadDays | null {
  const month = markAt(reader, at);
  if (!isPointed(reader, month) || markAt(reader, index - 1).kind === 'at') return null;
  const date = markAt(reader, index).value;
  const year = markAt(reader, at + 1);
  if (year.kind === 'digits' && lengthOf(year) === 4) return single(reader, index, at + 2, realDay(year.value, month.value, date));
  return single(
    reader,
    index,
    at + 1,
    nearestOf(reader.today, (candidate) => realDay(candidate, month.value, date)),
  );
}

/** "Reply by 24.08": day and month with a point, where nothing follows and it can be neither a time of day nor a sum. */
function isPointedDeadline(reader: Reader, index: number): boolean {
  const [day, month, after] = [markAt(reader, index), markAt(reader, index + 2), markAt(reader, index + 3)];
  const { kind } = governorOf(reader, index);
  if ((kind !== 'by' && kind !== 'before') || lengthOf(month) !== 2) return false;
  if (day.value < 13 && month.value % 5 === 0) return false;
  return after.kind === 'end' || closing.includes(after.sign || 'x');
}

function lengthOf({ start, end }: Mark): number {
  return end - start;
}

function yearOf(mark: Mark): number {
  if (lengthOf(mark) === 4) return mark.value;
  return lengthOf(mark) === 2 ? 2000 + mark.value : Number.NaN;
}

/** Whichever order makes a real date, the usual one of the place first; with points the day is always first. */
function ordered(reader: Reader, first: Mark, second: Mark, sign: string, year: number): number {
  const dayFirst = realDay(year, second.value, first.value);
  const monthFirst = realDay(year, first.value, second.value);
  const [usual, other] = reader.monthFirst && sign !== '.' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  return Number.isNaN(usual) ? other : usual;
}

/** Whether words before say that figures are a date: a preposition, an article or a weekday, or those of a date before "and", "to". */
function isRuled(reader: Reader, index: number): boolean {
  const { kind } = markAt(reader, index - 1);
  const isSecond = (kind === 'join' || kind === 'and') && markAt(reader, index - 3).sign === '/';
  return isRuledAlone(reader, isSecond ? index - 4 : index);
}

function isRuledAlone(reader: Reader, index: number): boolean {
  const { kind, index: lead } = governorOf(reader, index);
  if (kind === 'in') return false; // "in 3/4 of all cases"
  return lead < index || isAfterEnd(reader, index) || ['weekday', 'weak-weekday', 'week-of'].includes(markAt(reader, index - 1).kind);
}

const opening = '(["\'>,;:*_';
const closing = '.,;:!?)]"\'<-*_';

/** The date, unless it is part of something longer: a version, a telephone or a reference number. */
function single(reader: Reader, index: number, next: number, day: number): ReadDays | null {
  const first = markAt(reader, index);
  const before = markAt(reader, index - 1);
  const after = markAt(reader, next);
  if (Number.isNaN(day)) return null;
  if (first.spaced ? before.kind === 'digits' : !opening.includes(before.sign || 'x')) return null;
  const beyond = markAt(reader, next + 1);
  const isTimed = reader.text[after.start] === 'T' && beyond.kind === 'digits'; // ISO 8601
  const isOpen = after.spaced || isTimed;
  const goesOn = after.sign !== ',' && !beyond.spaced && (beyond.kind === 'digits' || beyond.kind === 'word'); // "12.06.2026-4"
  return isOpen || (closing.includes(after.sign || 'x') && !goesOn) ? { next, from: day, to: day, exact: true } : null;
}
