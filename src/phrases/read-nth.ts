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
  const fits = (day: number): boolean =>
    isWeekday
      ? weekdayOf(day) === what.value
      : length === 7
        ? (day - month.from) % 7 === 0
        : what.value === units.day || weekdayOf(day) < 6;
  const last = length === 7 && nth < 0 ? month.to - 6 : nthOf(month, nth, fits);
  if (last === null) return null;
  const isOver = !month.named && last + length - 1 < reader.today;
  const from = isOver ? nthOf(followingMonth(month), nth, fits) : last;
  if (from === null) return null;
  return { next: month.next, from, to: Math.min(from + length - 1, month.to + 31), exact: length === 1 };
}

/** "Week of" is a week. */
function unitOf(mark: Mark): Mark {
  return mark.kind === 'week-of' ? { ...mark, kind: 'unit', value: units.week } : mark;
}

function nthOf({ from, to }: Period, nth: number, fits: (day: number) => boolean): number | null {
  let left = nth < 0 ? 1 : nth;
  for (let day = nth < 0 ? to : from; day >= from && day <= to; day += nth < 0 ? -1 : 1) {
    if (fits(day) && --left === 0) return day;
  }
  return null;
}

function followingMonth(month: Period): Period {
  return { ...month, from: addMonths(month.from, 1), to: addMonths(month.to + 1, 1) - 1 };
}
