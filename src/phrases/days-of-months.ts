import { dayNumber } from '../time/day.js';
import { localDateOf } from '../time/format-local.js';

/** Day number of the first of a month; months past the twelfth, and before the first, are those of other years. */
export function firstOfMonth(year: number, month: number): number {
  const months = year * 12 + month - 1;
  return dayNumber(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}

/** Day number of a date, NaN when the month has no such day. */
export function realDay(year: number, month: number, date: number): number {
  const first = firstOfMonth(year, month);
  const day = first + date - 1;
  return date >= 1 && month >= 1 && month <= 12 && day < firstOfMonth(year, month + 1) ? day : Number.NaN;
}

/** The same date so many months later, the last of the month where that has no such date. */
export function addMonths(day: number, months: number): number {
  const { year, month, date } = localDateOf(day);
  return Math.min(firstOfMonth(year, month + months) + date - 1, firstOfMonth(year, month + months + 1) - 1);
}

/** What lies further ahead was said of the year before. */
const mostAhead = 304;

/** The day of a year that makes most sense without the year: the coming one up to ten months ahead, else the last one. NaN when there is none. */
export function nearestOf(today: number, dayIn: (year: number) => number): number {
  const { year } = localDateOf(today);
  for (const candidate of [year + 1, year, year - 1]) {
    const day = dayIn(candidate);
    if (day <= today + mostAhead) return day;
  }
  return Number.NaN;
}
