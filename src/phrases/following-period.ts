import { addMonths } from './days-of-months.js';
import { type Period, units } from './read-period.js';

/** The week, month, quarter or year after one. */
export function followingPeriod(period: Period): Period {
  const { unit, from, to } = period;
  const months = unit === units.month ? 1 : unit === units.quarter ? 3 : 12;
  const shift = (day: number): number => (unit === units.week ? day + 7 : addMonths(day, months));
  return { ...period, from: shift(from), to: shift(to + 1) - 1 };
}
