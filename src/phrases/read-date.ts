import { weekdayOf } from '../time/day.js';
import { governorOf } from './governor-of.js';
import { markAt } from './mark-at.js';
import { isCapital } from './read-calendar-date.js';
import { readClock } from './read-clock.js';
import { readDay } from './read-day.js';
import { readEdge } from './read-edge.js';
import { isMonth, type Period, readPeriod, units } from './read-period.js';
import { readSpan } from './read-span.js';
import { skipMarks } from './skip-marks.js';
import type { Mark, ReadDays, Reader } from './types.js';
import { weeksLater } from './weeks-later.js';

/** What a date, or a time of day before one, begins with; after articles and prepositions the word that follows does. */
const beginning: ReadonlySet<string> = new Set(
  'digits number ordinal vague weekday weak-weekday month weak-month day holiday turn edge edged unit units week-of week-number quarter noon part day-end'.split(
    ' ',
  ),
);
const betweenTimes: readonly string[] = ['on', 'of', 'the', ',', 'by', 'before'];
const limiting: ReadonlySet<string | null> = new Set(['by', 'within', 'before']);

/** The date that begins at a mark, with its time of day; null when none begins there. */
export function readDate(reader: Reader, index: number): ReadDays | null {
  const { kind } = markAt(reader, index);
  if (!beginning.has(kind)) return null;
  const clock = readClock(reader, index);
  if (clock !== null) {
    const after = readDateAlone(reader, skipMarks(reader, clock.next, betweenTimes));
    if (after !== null && after.from === after.to && after.bare !== true && after.past !== true) {
      return atMinute(after, after.next, clock.minute);
    }
  }
  const date = readDateAlone(reader, index);
  if (date !== null) return date.from === date.to ? owned(reader, timed(reader, date)) : date;
  // "By close of business" is today; "at the end of the day" is no date at all.
  const isToday = kind === 'day-end' && limiting.has(governorOf(reader, index).kind);
  return isToday ? { next: index + 1, from: reader.today, to: reader.today, exact: true, partial: true } : null;
}

/** The time of day after a date: "Friday at 5pm", "tomorrow morning", "heute bis Mittag". */
function timed(reader: Reader, date: ReadDays): ReadDays {
  const isIso = reader.text[markAt(reader, date.next).start] === 'T' && !markAt(reader, date.next).spaced;
  const at = isIso ? date.next + 1 : skipMarks(reader, date.next, betweenTimes);
  const isSpan = markAt(reader, at).kind === 'digits' && markAt(reader, at - 1).kind === 'of'; // "vendredi de 9h à 17h"
  const clock = isSpan ? null : readClock(reader, at);
  return clock === null ? date : atMinute(date, clock.next, clock.minute);
}

/** "Friday's interview" tells which interview; "Friday's the day" and "Friday's when we decide" tell when. */
function owned(reader: Reader, date: ReadDays): ReadDays {
  const { sign, spaced, start } = markAt(reader, date.next);
  const isOwner =
    sign === "'" &&
    !spaced &&
    /^s\s(?!(?:the|when|my|our|their|decision|deadline|crunch|cut|it)\b)/i.test(reader.text.slice(start + 1, start + 12));
  return isOwner ? { ...date, next: date.next + 2, past: true } : date;
}

function atMinute(date: ReadDays, next: number, minute: number | null): ReadDays {
  const { minute: _, ...days } = date;
  return { ...days, next, partial: true, ...(minute === null ? {} : { minute }) };
}

function readDateAlone(reader: Reader, index: number): ReadDays | null {
  const { kind, value } = markAt(reader, index);
  if (kind === 'edge' || kind === 'edged') return readEdge(reader, index) ?? (value < 5 ? readEdgeOfDay(reader, index) : null);
  if (kind === 'week-of') return readWeekOf(reader, index);
  const span = readSpan(reader, index);
  if (span !== null) return span;
  const day = readDay(reader, index);
  if (day !== null) return weeksLater(reader, day);
  const period = readPeriod(reader, index);
  return period === null ? null : ofPeriod(reader, index, period);
}

/** "End of Friday", "early on Monday", "late tomorrow": that day. */
function readEdgeOfDay(reader: Reader, index: number): ReadDays | null {
  const day = readDay(reader, skipMarks(reader, index + 1, ['of', 'the', '-']));
  return day === null || day.from !== day.to ? null : { ...day, partial: true };
}

/** "The week of the 15th", "week commencing 15 June". */
function readWeekOf(reader: Reader, index: number): ReadDays | null {
  const day = readDay(reader, skipMarks(reader, index + 1, ['of', 'the', 'on', ',']));
  if (day === null || day.exact !== true) return null;
  const from = day.from - weekdayOf(day.from) + 1;
  return { next: day.next, from, to: from + 6, exact: false, whole: true };
}

function ofPeriod(reader: Reader, index: number, period: Period): ReadDays | null {
  const { kind } = governorOf(reader, index);
  const { next, unit, to, named } = period;
  if (period.past === true) return { next, from: period.from, to, exact: false, past: true };
  const within = dayOfWeek(reader, period);
  if (within !== null) return within;
  const isAfterDay = ['digits', 'ordinal'].includes(markAt(reader, index - 1).kind); // of an unreal date, "30 February"
  if (isAfterDay && isMonth(markAt(reader, index))) return null;
  const isBareMonth = isMonth(markAt(reader, index)) && next === index + 1;
  // "June" is a month of the year after a preposition, else it may be anybody.
  const after = markAt(reader, next);
  const isName =
    kind === 'by' && reader.grammar.language === 'en' && after.end - after.start > 1 && isCapital(reader, after) && after.kind === 'word'; // "by April Jones"
  if (isBareMonth && (kind === null || kind === 'on' || isName)) return null;
  if (!named && kind !== 'within' && !(unit === units.weekend && kind !== null)) return null;
  if (unit === units.weekend) return weekend(reader, period, kind);
  const from = kind !== 'before' && to >= reader.today ? Math.max(period.from, reader.today) : period.from;
  const days = { next, from, to, exact: false, whole: true } as const;
  return unit === units.week ? orTheNext(reader, days) : days;
}

/** A weekend; by it is from its Friday on, and before one that has begun is before the next. */
function weekend(reader: Reader, { next, from, to }: Period, governor: Mark['kind'] | null): ReadDays {
  const ahead = governor === 'before' && from <= reader.today ? 7 : 0;
  return { next, from: governor === 'by' ? from - 1 : from + ahead, to: to + ahead, exact: false };
}

/** "Next week, by Friday": the Friday of next week. */
function dayOfWeek(reader: Reader, week: Period): ReadDays | null {
  if (week.unit !== units.week || !week.named) return null;
  const at = skipMarks(reader, week.next, [',', 'on', 'by', 'the']);
  const mark = markAt(reader, at);
  if (mark.kind !== 'weekday') return null;
  const day = week.from + mark.value - 1;
  return day < reader.today ? null : { next: at + 1, from: day, to: day, exact: true };
}

/** "Next week or the week after", "this week or next". */
function orTheNext(reader: Reader, week: ReadDays): ReadDays {
  if (markAt(reader, week.next).kind !== 'join') return week;
  const at = skipMarks(reader, week.next + 1, ['the']);
  const [first, second] = [markAt(reader, at), markAt(reader, at + 1)];
  if (first.kind === 'unit' && first.value === units.week && second.kind === 'after') return { ...week, next: at + 2, to: week.to + 7 };
  return first.kind === 'turn' && first.value === 1 && !beginning.has(second.kind) ? { ...week, next: at + 1, to: week.to + 7 } : week;
}
