import { weekdayOf } from '../time/day.js';
import { addMonths } from './days-of-months.js';
import { governorOf } from './governor-of.js';
import { markAt } from './mark-at.js';
import { type Count, readCount } from './read-count.js';
import { readDay } from './read-day.js';
import { units } from './read-period.js';
import { skipMarks } from './skip-marks.js';
import type { Mark, ReadDays, Reader } from './types.js';

/** Nothing is promised for longer ahead, in days. */
const mostDays = 3660;
/** "The next days" are a few. */
const few = { low: 3, high: 5 } as const;
/** What a length may stand for by itself: longer ones tell of the past or of notice, "three years". */
const mostBareDays = 62;

/** What a turn before it belongs to. */
const owners: ReadonlySet<string> = new Set(['unit', 'month', 'weak-month', 'weekday', 'weak-weekday']);

/** A length of time that ends on a day: "in 5 days", "within two weeks", "three days left", "a week on Monday", "in the next few days". */
export function readSpan(reader: Reader, index: number): ReadDays | null {
  const first = markAt(reader, index);
  const isTurned = first.kind === 'turn';
  const at = isTurned ? skipMarks(reader, index + 1, ['about']) : index;
  const count =
    readCount(reader, at) ??
    (markAt(reader, at).kind === 'units' && (isTurned || markAt(reader, at + 1).kind === 'turn') ? { ...few, next: at } : null);
  if (count === null) return null;
  const at2 = skipMarks(reader, count.next, ['about', 'turn', '-']);
  const unit = markAt(reader, at2);
  if ((unit.kind !== 'unit' && unit.kind !== 'units') || unit.value === units.weekend || unit.value === units.year) return null;
  const length = orTwo(reader, at2 + 1, idiom(reader, count, unit), unit.value);
  if (isTurned && first.value < 0) return { next: length.next, from: reader.today, to: reader.today, exact: true, past: true };
  return settle(reader, index, length, unit, isTurned || markAt(reader, count.next).kind === 'turn');
}

/** "A week or two", "a week or two weeks", "a day or so". */
function orTwo(reader: Reader, next: number, count: Count, unit: number): Count {
  const second = markAt(reader, next).kind === 'join' ? readCount(reader, next + 1) : null;
  if (second === null || second.high <= count.high) return { ...count, next };
  const { kind, value } = markAt(reader, second.next);
  if (kind !== 'unit' && kind !== 'units') return { low: count.low, high: second.high, next: second.next };
  return value === unit ? { low: count.low, high: second.high, next: second.next + 1 } : { ...count, next };
}

/** "Huit jours" are a week, "quinze jours" a fortnight; whoever counts them is right as well. */
function idiom(reader: Reader, count: Count, unit: Mark): Count {
  const isIdiom = reader.grammar.eightDayWeeks === true && unit.value === units.day && count.low === count.high;
  return isIdiom && (count.low === 8 || count.low === 15) ? { ...count, low: count.low - 1 } : count;
}

function settle(reader: Reader, index: number, count: Count, unit: Mark, isNext: boolean): ReadDays | null {
  const { kind } = governorOf(reader, index);
  const span = daysOf(reader.today, count, unit);
  if (span === null) return null;
  const tail = skipMarks(reader, count.next, ['about', "'"]);
  const tailKind = markAt(reader, tail).kind;
  const beyond = markAt(reader, tail + 1).kind;
  // "Les jours qui viennent"; not "two weeks next month".
  if (tailKind === 'turn' && unit.kind === 'units' && !owners.has(beyond)) return { ...span, next: tail + 1, from: reader.today };
  if (tailKind === 'left') return { ...span, next: tail + 1 };
  const isCounted = kind === 'in' || kind === 'within' || isNext;
  const later = isCounted && tailKind === 'on' ? null : addedTo(reader, tail, count, unit);
  if (later !== null) return later;
  // Counted from something that is not known here, "5 days after the interview".
  const isElsewhere = ['from', 'after', 'before'].includes(tailKind) || markAt(reader, count.next).kind === 'of';
  const isRate = (tailKind === 'number' || tailKind === 'every') && beyond === 'unit'; // "5 days a week"
  const isOwner = markAt(reader, count.next).sign === "'" && tailKind === 'word'; // "12 months' salary"
  // "A 48-hour deadline" may be one; "a 5-day week" is not.
  const isHyphened = markAt(reader, index + 1).sign === '-' && unit.kind === 'unit';
  if (isHyphened && !['unit', 'units', 'thing'].includes(tailKind)) return { ...span, bare: true };
  if (isRate) return { ...span, next: tail + 2, past: true };
  if (isOwner || isHyphened || isElsewhere || tailKind === 'ago' || tailKind === 'thing') return { ...span, next: tail, past: true };
  if (isNext) return { ...span, from: reader.today };
  if (isCounted) return span;
  // "Vor zwei Tagen" is past, "17 h" a time of day.
  const isNone = kind === 'before' || (span.hours ?? 24) < 24 || span.to - reader.today > mostBareDays;
  return isNone ? { ...span, past: true } : { ...span, bare: true };
}

/** "A week from Friday", "a fortnight on Tuesday", "a week today". */
function addedTo(reader: Reader, index: number, count: Count, unit: Mark): ReadDays | null {
  const { kind } = markAt(reader, index);
  const isLinked = kind === 'from' || kind === 'on' || kind === 'of';
  const at = isLinked ? skipMarks(reader, index + 1, ['the']) : index;
  const isNamed = ['day', 'weekday', 'turn'].includes(markAt(reader, at).kind);
  if (!isNamed || (!isLinked && unit.value !== units.week && unit.value !== units.fortnight)) return null;
  const day = readDay(reader, at);
  if (day === null || day.past === true) return null;
  const span = daysOf(day.to, count, unit);
  return span === null ? null : { ...span, next: day.next };
}

function daysOf(today: number, { low, high, next }: Count, { value: unit }: Mark): ReadDays | null {
  const end = (count: number): number => {
    switch (unit) {
      case units.hour:
        return today + Math.ceil(count / 24);
      case units.week:
        return today + 7 * count;
      case units.fortnight:
        return today + 14 * count;
      case units.month:
        return addMonths(today, count);
      case units.quarter:
        return addMonths(today, 3 * count);
      case units.workingDay:
        return addWeekdays(today, count);
      default:
        return today + count;
    }
  };
  const to = end(high);
  if (to - today > mostDays) return null;
  const from = unit === units.hour ? today + Math.floor(low / 24) : end(low);
  const span = { next, from, to, exact: unit !== units.hour };
  if (unit === units.hour) return { ...span, hours: high };
  return unit === units.workingDay ? { ...span, workingDays: high } : span;
}

/** Monday to Friday are counted; which days are worked is for a calendar to say. */
function addWeekdays(today: number, count: number): number {
  const start = today - Math.max(0, weekdayOf(today) - 5); // from a weekend as from the Friday before
  const weeks = Math.floor(count / 5);
  const rest = count % 5;
  if (count === 0) return today;
  const day = start + 7 * weeks + rest;
  return weekdayOf(start) + rest > 5 ? day + 2 : day;
}
