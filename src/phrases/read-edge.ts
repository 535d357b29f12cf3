import { dayNumber } from '../time/day.js';
import { nearestOf } from './days-of-months.js';
import { followingPeriod } from './following-period.js';
import { holidayIn } from './holiday-in.js';
import { markAt } from './mark-at.js';
import { readYear } from './read-calendar-date.js';
import { type Period, readPeriod, units } from './read-period.js';
import { skipMarks } from './skip-marks.js';
import type { ReadDays, Reader } from './types.js';

/** Parts of a period, as the value of marks: the last two are its halves, `rest` is what is left of it, "later this week". */
const edges = { beginning: 0, middle: 1, end: 2, late: 3, rest: 4, firstHalf: 5, secondHalf: 6 } as const;

/** Days of a week, 0 is Monday, for each edge. The end of a week is Friday to Sunday. */
const ofWeek = [0, 2, 1, 3, 4, 6, 3, 6, 0, 6, 0, 2, 2, 6] as const;

/** Part of a period at a mark: "end of next week", "mid-June", "early in the month", "month end". */
export function readEdge(reader: Reader, index: number): ReadDays | null {
  const mark = markAt(reader, index);
  if (mark.kind === 'edged') {
    const unit = Math.floor(mark.value / 10);
    const period = readPeriodOf(reader, unit);
    return period === null ? null : narrow(reader, { ...period, next: index + 1 }, mark.value % 10);
  }
  const at = skipMarks(reader, index + 1, ['of', 'the', '-']);
  const { kind, value } = markAt(reader, at);
  if (kind === 'holiday' && value === 3) return afterNewYear(reader, at + 1);
  const year = kind === 'digits' ? readYear(reader, at) : null;
  if (year !== null) {
    const [from, to] = [dayNumber(year.value, 1, 1), dayNumber(year.value, 12, 31)];
    return narrow(reader, { next: year.next, unit: units.year, from, to, named: true }, mark.value);
  }
  const period = readPeriod(reader, at);
  return period === null || period.unit === units.weekend ? null : narrow(reader, period, mark.value);
}

/** The current period of a unit, without a turn. */
function readPeriodOf(reader: Reader, unit: number): Period | null {
  return readPeriod({ ...reader, marks: [{ kind: 'unit', value: unit, sign: '', start: 0, end: 0, spaced: true }] }, 0);
}

/** "Early in the new year": the first ten days. */
function afterNewYear(reader: Reader, next: number): ReadDays {
  const from = nearestOf(reader.today, (year) => holidayIn(3, year));
  return { next, from, to: from + 9, exact: false, partial: true };
}

function narrow(reader: Reader, period: Period, edge: number): ReadDays | null {
  if (period.past === true) return { next: period.next, from: period.from, to: period.to, exact: false, past: true };
  const within = edge === edges.rest ? { from: Math.max(period.from, reader.today + 1), to: period.to } : partOf(period, edge);
  // "The middle of the week", said on Friday, is that of the next one; "this week" stays this week.
  if (!period.named && within.to < reader.today) return narrow(reader, followingPeriod(period), edge);
  if (within.from > within.to) return null;
  const { from, to } = within;
  return { next: period.next, from, to, exact: from === to, partial: true };
}

function partOf({ unit, from, to }: Period, edge: number): { from: number; to: number } {
  if (unit === units.week) return { from: from + (ofWeek[edge * 2] ?? 0), to: from + (ofWeek[edge * 2 + 1] ?? 6) };
  const length = to - from + 1;
  const third = unit === units.year ? 31 : Math.floor(length / 3); // early in a year is January
  const half = unit === units.month ? 15 : unit === units.year ? length - 184 : Math.ceil(length / 2); // July to December are 184 days
  if (edge === edges.beginning) return { from, to: from + third - 1 };
  if (edge === edges.middle)
    return unit === units.year ? { from: from + half - 30, to: from + half + 30 } : { from: from + third, to: from + 2 * third - 1 };
  if (edge === edges.late) return { from: unit === units.year ? to - third + 1 : from + 2 * third, to };
  if (edge === edges.firstHalf) return { from, to: from + half - 1 };
  if (edge === edges.secondHalf) return { from: from + half, to };
  return { from: to, to };
}
