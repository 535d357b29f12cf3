import { weekdayOf } from '../time/day.js';
import { followingPeriod } from './following-period.js';
import { markAt } from './mark-at.js';
import { type Period, readPeriod, units } from './read-period.js';
import { skipMarks } from './skip-marks.js';
import type { Mark, ReadDays, Reader } from './types.js';

/** "The first Friday in September", "the last working day of the month", "the second week of June". */
export function readNth(reader: Reader, index: number): ReadDays | null {
  const mark = markAt(reader, index);
  const nth = mark.kind === 'ordinal' ? mark.value : mark.value < 0 ? -1 : 0;
  if (nth === 0) return null;
  const what = unitOf(markAt(reader, index + 1));
  const isUnit = what.kind === 'unit' && (what.value === units.day || what.value === units.week || what.value === units.workingDay);
  const at = skipMarks(reader, index + 2, ['of', 'in', 'the']);
  if (!(what.kind === 'weekday' || isUnit) || (at === index + 2 && markAt(reader, index + 1).kind !== 'week-of')) return null;
  const month = readPeriod(reader, at);
  if (month === null || (month.unit !== units.month && month.unit !== units.year && month.unit !== units.quarter)) return null;
  const isWeek = isUnit && what.value === units.week;
  const firstIn = (period: Period): number => (isWeek ? nthWeek(period, nth) : nthDay(period, nth, what));
  const length = isWeek ? 7 : 1;
  const own = firstIn(month);
  const isThere = month.named || own + length - 1 >= reader.today;
  const from = isThere ? own : firstIn(followingPeriod(month));
  if (Number.isNaN(from)) return null;
  return { next: month.next, from, to: from + length - 1, exact: !isWeek, ...(month.past === true ? { past: true } : {}) };
}

/** "Week of" is a week. */
function unitOf(mark: Mark): Mark {
  return mark.kind === 'week-of' ? { ...mark, kind: 'unit', value: units.week } : mark;
}

/** Weeks are counted from the first day; NaN for one that does not begin in the period. */
function nthWeek({ from, to }: Period, nth: number): number {
  if (nth < 0) return to - 6;
  const day = from + 7 * (nth - 1);
  return day <= to ? day : Number.NaN;
}

/** A weekday, a working day or any day of a period; NaN when there are fewer. */
function nthDay({ from, to }: Period, nth: number, { kind, value }: Mark): number {
  const fits = (day: number): boolean => (kind === 'weekday' ? weekdayOf(day) === value : value === units.day || weekdayOf(day) < 6);
  if (nth < 0) {
    let last = to;
    while (!fits(last)) last--;
    return last;
  }
  let left = nth;
  for (let day = from; day <= to; day++) if (fits(day) && --left === 0) return day;
  return Number.NaN;
}
