import { nearestOf, realDay } from './days-of-months.js';
import { governorOf } from './governor-of.js';
import { markAt } from './mark-at.js';
import type { Mark, ReadDays, Reader } from './types.js';

/** A date in figures: 2026-06-12, 12/06/2026, 6/12/26, 12.06.; without a year only where a preposition or a point makes it one. */
export function readNumericDate(reader: Reader, index: number): ReadDays | null {
  const first = markAt(reader, index);
  const sign = markAt(reader, index + 1);
  const second = markAt(reader, index + 2);
  // "12." is an ordinal where that has a point.
  const pointed = first.kind === 'ordinal' && reader.text[first.end - 1] === '.';
  if (pointed) return readPointed(reader, index);
  if (first.kind !== 'digits' || second.kind !== 'digits' || sign.spaced || second.spaced || !'/.-'.includes(sign.sign)) return null;
  const third = markAt(reader, index + 4);
  const link = markAt(reader, index + 3);
  const hasThird = link.sign === sign.sign && !link.spaced && third.kind === 'digits' && !third.spaced;
  if (lengthOf(first) === 4) return hasThird ? single(reader, index, index + 5, realDay(first.value, second.value, third.value)) : null;
  if (lengthOf(first) > 2 || lengthOf(second) > 2) return null;
  if (hasThird && sign.sign === '.' && lengthOf(third) < 4 && !isRuled(reader, index)) return null; // a version
  if (hasThird) return single(reader, index, index + 5, ordered(reader, first, second, sign.sign, yearOf(third)));
  if (sign.sign !== '/' || !isRuled(reader, index)) return null;
  const day = nearestOf(reader.today, (year) => ordered(reader, first, second, sign.sign, year));
  return single(reader, index, index + 3, day);
}

/** "12.06.", "12.6.2026" of marks like "12.", "06." and "2026". */
function readPointed(reader: Reader, index: number): ReadDays | null {
  const first = markAt(reader, index);
  const second = markAt(reader, index + 1);
  const year = markAt(reader, index + 2);
  if (second.spaced && markAt(reader, index + 1).kind !== 'ordinal') return null;
  if (second.kind !== 'ordinal' || second.sign === '' || lengthOf(second) > 3) return null;
  if (year.kind === 'digits' && (lengthOf(year) === 4 || (lengthOf(year) === 2 && !year.spaced))) {
    return single(reader, index, index + 3, realDay(yearOf(year), second.value, first.value));
  }
  const day = nearestOf(reader.today, (candidate) => realDay(candidate, second.value, first.value));
  return single(reader, index, index + 2, day);
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

/** Whether words before say that figures are a date: a preposition, an article or a weekday. */
function isRuled(reader: Reader, index: number): boolean {
  const { kind, index: lead } = governorOf(reader, index);
  return (kind !== null && kind !== 'in' && kind !== 'every') || lead < index || markAt(reader, index - 1).kind === 'weekday';
}

/** The date, unless it is part of something longer: a version, a telephone or a reference number. */
function single(reader: Reader, index: number, next: number, day: number): ReadDays | null {
  const before = markAt(reader, index - 1);
  const after = markAt(reader, next);
  const joinedBefore = !markAt(reader, index).spaced && before.kind !== 'end' && !'(["\'>,;:'.includes(before.sign || 'x');
  const isTimed = reader.text[after.start] === 'T' && markAt(reader, next + 1).kind === 'digits'; // ISO 8601
  const joinedAfter =
    !isTimed && !after.spaced && after.kind !== 'end' && (!'.,;:!?)]"\'<-'.includes(after.sign || 'x') || goesOn(reader, next));
  const follows = before.kind === 'digits' && markAt(reader, index).spaced;
  return Number.isNaN(day) || joinedBefore || joinedAfter || follows ? null : { next, from: day, to: day, exact: true };
}

/** Whether a sign joins more to a date: "12.06.2026-4". */
function goesOn(reader: Reader, index: number): boolean {
  const { kind, spaced } = markAt(reader, index + 1);
  return !spaced && (kind === 'digits' || kind === 'word') && markAt(reader, index).sign !== ',';
}
