import { weekdayOf } from '../time/day.js';
import { governorOf } from './governor-of.js';
import { isAfterEnd } from './is-after-end.js';
import { markAt } from './mark-at.js';
import { comingDayOfMonth, readBareDay } from './read-bare-day.js';
import { isCapital, readCalendarDate, readDayOfMonth } from './read-calendar-date.js';
import { readClock } from './read-clock.js';
import { readNumericDate } from './read-numeric-date.js';
import { readPeriod, units } from './read-period.js';
import { skipMarks } from './skip-marks.js';
import type { Mark, ReadDays, Reader } from './types.js';

/** Whether a mark is a weekday. */
export function isWeekday({ kind }: Mark): boolean {
  return kind === 'weekday' || kind === 'weak-weekday';
}

/** A weekday with what belongs to it: "Friday", "next Fri", "Friday next week", "Friday, 12 June", "vendredi prochain". */
export function readWeekday(reader: Reader, index: number): ReadDays | null {
  if (isPreposition(reader, index)) return null;
  const first = markAt(reader, index);
  const at = first.kind === 'turn' ? index + 1 : index;
  const mark = markAt(reader, at);
  if (!isWeekday(mark)) return null;
  const point = mark.end - mark.start < 6 ? skipMarks(reader, at + 1, ['.']) : at + 1; // of an abbreviation
  const dated = readDateOf(reader, point, mark.value);
  if (dated !== null) return dated;
  const own = first.kind === 'turn' ? turned(reader, mark.value, first.value) : readTurnAfter(reader, at + 1, mark.value);
  if (own !== null) return { ...own, next: Math.max(own.next, at + 1) };
  if (mark.kind === 'weak-weekday' && !isSupported(reader, at)) return null;
  const day = comingWeekday(reader.today, mark.value);
  return { next: at + 1, from: day, to: day, exact: true };
}

/** "Won't wait past Friday", not "this past Friday". */
function isPreposition(reader: Reader, index: number): boolean {
  const { start, end } = markAt(reader, index);
  if (reader.text.slice(start, end).toLowerCase() !== 'past') return false;
  const before = markAt(reader, index - 1).kind;
  return before !== 'turn' && before !== 'the' && before !== 'end';
}

/** The next day of that weekday; today is none, as one would say "today". */
function comingWeekday(today: number, weekday: number): number {
  return today + ((weekday - weekdayOf(today) + 6) % 7) + 1;
}

/** The date after a weekday, which counts for more than the weekday: "Friday, 12 June", "Friday the 12th", "lundi 15". */
function readDateOf(reader: Reader, index: number, weekday: number): ReadDays | null {
  const at = skipMarks(reader, index, [',', '(', 'the', 'on']);
  const date = readCalendarDate(reader, at) ?? readNumericDate(reader, at);
  if (date !== null) return { ...date, next: closed(reader, index, at, date.next) };
  const bare = readBareDay(reader, at);
  if (bare !== null) return { ...bare, next: closed(reader, index, at, bare.next) };
  const day = at <= index + 1 ? readDayOfMonth(reader, at) : null;
  if (day === null || markAt(reader, at).kind === 'number' || readClock(reader, at) !== null) return null; // "Friday 12pm"
  const coming = comingDayOfMonth(reader.today, day.value); // without a month the weekday has to bear it out
  return weekdayOf(coming) === weekday ? { next: closed(reader, index, at, day.next), from: coming, to: coming, exact: true } : null;
}

/** Past the bracket that closes what was opened. */
function closed(reader: Reader, from: number, to: number, next: number): number {
  for (let at = from; at < to; at++) if (markAt(reader, at).sign === '(' && markAt(reader, next).sign === ')') return next + 1;
  return next;
}

function turned(reader: Reader, weekday: number, turn: number): ReadDays {
  const { today } = reader;
  const thisWeek = today - weekdayOf(today) + weekday;
  const coming = comingWeekday(today, weekday);
  if (turn < 0) return { ...exactly(coming), past: true }; // whichever it was
  if (turn === 0) return exactly(thisWeek < today ? coming : thisWeek);
  if (turn > 2) return exactly(coming);
  const day = thisWeek + 7 * turn;
  return reader.grammar.looseNext === true && turn === 1 ? { next: 0, from: coming, to: day, exact: coming === day } : exactly(day);
}

function exactly(day: number): ReadDays {
  return { next: 0, from: day, to: day, exact: true };
}

/** "Friday next week", "Friday of the week after next", "vendredi prochain". */
function readTurnAfter(reader: Reader, index: number, weekday: number): ReadDays | null {
  const at = skipMarks(reader, index, ['of', 'the', ',', 'in']);
  const week = markAt(reader, at).kind === 'turn' || at > index ? readPeriod(reader, at) : null;
  if (week !== null && week.unit === units.week) {
    const day = week.from + weekday - 1;
    return { next: week.next, from: day, to: day, exact: true, ...(week.past === true ? { past: true } : {}) };
  }
  const turn = markAt(reader, index);
  return turn.kind === 'turn' && week === null && !isWeekday(markAt(reader, index + 1))
    ? { ...turned(reader, weekday, turn.value), next: index + 1 }
    : null;
}

/** Whether a word that is not only a weekday is one here: after a preposition, or with a time beside it. */
function isSupported(reader: Reader, index: number): boolean {
  const mark = markAt(reader, index);
  if (mark.end - mark.start < 3 && !isCapital(reader, mark)) return false; // "so" of German
  const { kind } = governorOf(reader, index);
  const isOpen = !['word', 'unit', 'units'].includes(markAt(reader, index + 1).kind);
  return (
    (((kind !== null && kind !== 'in' && kind !== 'from') || isAfterEnd(reader, index)) && isOpen) ||
    (readClock(reader, index + 1)?.minute ?? null) !== null
  );
}
