import { weekdayOf } from '../time/day.js';
import { addMonths } from './days-of-months.js';
import { markAt } from './mark-at.js';
import { isMonth, type Period, readPeriod, units } from './read-period.js';
import { skipMarks } from './skip-marks.js';
import type { Mark, ReadDays, Reader } from './types.js';

/** "The first Friday in September", "the last working day of the month", "the second week of June". */
export function readNth(reader: Reader, index: number): ReadDays | null {
  const mark = markAt(reader, index);
  const nth = mark.kind === 'ordinal' ? mark.value : mark.kind === 'turn' && mark.value < 0 ? -1 : 0;
  if (nth === 0 || nth > 31) return null;
  const what = unitOf(markAt(reader, index + 1));
  const isWeekday = what.kind === 'weekday';
  const isUnit = what.kind === 'unit' && (what.value === units.day || what.value === units.week || what.value === units.workingDay);
  const at = skipMarks(reader, index + 2, ['of', 'in', 'the']);
  const after = markAt(reader, at);
  if (
    !(isWeekday || isUnit) ||
    (at === index + 2 && markAt(reader, index + 1).kind !== 'week-of') ||
    !(isMonth(after) || after.kind === 'unit' || after.kind === 'turn')
  )
    return null;
  const month = readPeriod(reader, at);
  if (month === null || (month.unit !== units.month && month.unit !== units.year && month.unit !== units.quarter)) return null;
  const length = isUnit && what.value === units.week ? 7 : 1;
  const fits = (day: number, { from }: Period): boolean =>
    isWeekday ? weekdayOf(day) === what.value : length === 7 ? (day - from) % 7 === 0 : what.value === units.day || weekdayOf(day) < 6;
  const firstIn = (period: Period): number | null => (length === 7 && nth < 0 ? period.to - 6 : nthOf(period, nth, fits));
  const own = firstIn(month);
  if (own === null) return null;
  const from = !month.named && own + length - 1 < reader.today ? firstIn(followingMonth(month)) : own;
  if (from === null) return null;
  return { next: month.next, from, to: Math.min(from + length - 1, month.to + 31), exact: length === 1 };
}

/** "Week of" is a week. */
function unitOf(mark: Mark): Mark {
  return mark.kind === 'week-of' ? { ...mark, kind: 'unit', value: units.week } : mark;
}

function nthOf(period: Period, nth: number, fits: (day: number, period: Period) => boolean): number | null {
  const { from, to } = period;
  let left = nth < 0 ? 1 : nth;
  for (let day = nth < 0 ? to : from; day >= from && day <= to; day += nth < 0 ? -1 : 1) {
    if (fits(day, period) && --left === 0) return day;
  }
  return null;
}

function followingMonth(month: Period): Period {
  return { ...month, from: addMonths(month.from, 1), to: addMonths(month.to + 1, 1) - 1 };
}
