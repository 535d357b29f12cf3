import { weekdayOf } from '../time/day.js';
import { localDateOf } from '../time/format-local.js';
import { firstOfMonth, nearestOf } from './days-of-months.js';
import { markAt } from './mark-at.js';
import { isCapital, readYear } from './read-calendar-date.js';
import { skipMarks } from './skip-marks.js';
import type { Mark, Reader } from './types.js';

/** Units of time, as the value of marks: 6 is a working day, 7 a weekend, 8 a fortnight. */
export const units = { hour: 0, day: 1, week: 2, month: 3, quarter: 4, year: 5, workingDay: 6, weekend: 7, fortnight: 8 } as const;

/** A week, weekend, month, quarter or year. */
export interface Period {
  readonly next: number;
  readonly unit: number;
  readonly from: number;
  readonly to: number;
  /** Named with "this", "next" or the like, or by its name. */
  readonly named: boolean;
  readonly past?: true;
}

/** Turns that name no other unit than the next: coming. */
const coming = 3;

/** A period at a mark: "next week", "this month", "the week after next", "June 2026", "Q3", "KW 24"; also one without a turn, "the week". */
export function readPeriod(reader: Reader, index: number): Period | null {
  const mark = markAt(reader, index);
  if (mark.kind === 'turn') {
    const at = skipMarks(reader, index + 1, ['the', 'of']);
    const after = markAt(reader, at);
    if (after.kind === 'unit') return turned(reader, at + 1, after.value, mark.value);
    return isMonth(after) ? monthAt(reader, at, after, mark.value) : null;
  }
  if (mark.kind === 'unit') {
    const after = markAt(reader, index + 1);
    if (mark.value === units.week && after.kind === 'digits' && after.value >= 1 && after.value <= 53) {
      return weekNumber(reader, index + 2, after.value);
    }
    if (after.kind === 'turn') return turned(reader, index + 2, mark.value, after.value);
    const own = turned(reader, index + 1, mark.value, 0);
    return own === null ? null : { ...own, named: false };
  }
  if (mark.kind === 'week-number') {
    const at = skipMarks(reader, index + 1, ['.']);
    const number = markAt(reader, at);
    return number.kind === 'digits' && number.value >= 1 && number.value <= 53 ? weekNumber(reader, at + 1, number.value) : null;
  }
  if (mark.kind === 'quarter') return quarterAt(reader, index + 1, markAt(reader, index + 1).value);
  if (mark.kind === 'ordinal') {
    const after = markAt(reader, index + 1);
    return after.kind === 'unit' && after.value === units.quarter ? quarterAt(reader, index + 1, mark.value) : null;
  }
  return isMonth(mark) ? monthAt(reader, index, mark, 0) : null;
}

/** Whether a mark is a month. */
export function isMonth({ kind }: Mark): boolean {
  return kind === 'month' || kind === 'weak-month';
}

function turned(reader: Reader, next: number, unit: number, turn: number): Period | null {
  const offset = turn === coming ? 1 : turn;
  const { today } = reader;
  const { year, month } = localDateOf(today);
  const monday = today - weekdayOf(today) + 1 + 7 * offset;
  const past = offset < 0 ? { past: true as const } : {};
  const period = (from: number, to: number): Period => ({ next, unit, from, to, named: true, ...past });
  switch (unit) {
    case units.week:
      return period(monday, monday + 6);
    case units.weekend:
      return period(monday + 5, monday + 6);
    case units.month:
      return period(firstOfMonth(year, month + offset), firstOfMonth(year, month + offset + 1) - 1);
    case units.quarter: {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * offset;
      return period(firstOfMonth(year, first), firstOfMonth(year, first + 3) - 1);
    }
    case units.year:
      return period(firstOfMonth(year + offset, 1), firstOfMonth(year + offset + 1, 1) - 1);
    default:
      return null;
  }
}

/** A month by its name, after a turn or before one: "last March", "en juillet dernier" are past. */
function monthAt(reader: Reader, index: number, mark: Mark, turn: number): Period | null {
  if (mark.kind === 'weak-month' && !isCapital(reader, mark)) return null;
  const year = readYear(reader, index + 1);
  const last = (candidate: number): number => firstOfMonth(candidate, mark.value + 1) - 1;
  const to = year === null ? nearestOf(reader.today, last) : last(year.value);
  const { year: own } = localDateOf(to);
  const next = year?.next ?? index + 1;
  const after = markAt(reader, next);
  const isPast = turn < 0 || (after.kind === 'turn' && after.value < 0);
  return { next, unit: units.month, from: firstOfMonth(own, mark.value), to, named: true, ...(isPast ? { past: true } : {}) };
}

function quarterAt(reader: Reader, index: number, quarter: number): Period | null {
  if (!(quarter >= 1 && quarter <= 4)) return null;
  const year = readYear(reader, index + 1);
  const last = (candidate: number): number => firstOfMonth(candidate, quarter * 3 + 1) - 1;
  const to = year === null ? nearestOf(reader.today, last) : last(year.value);
  const { year: own } = localDateOf(to);
  return { next: year?.next ?? index + 1, unit: units.quarter, from: firstOfMonth(own, quarter * 3 - 2), to, named: true };
}

/** ISO weeks: the first is that of 4 January. */
function weekNumber(reader: Reader, next: number, week: number): Period {
  const last = (year: number): number => {
    const fourth = firstOfMonth(year, 1) + 3;
    return fourth - weekdayOf(fourth) + 7 * week;
  };
  const to = nearestOf(reader.today, last);
  return { next, unit: units.week, from: to - 6, to, named: true };
}
