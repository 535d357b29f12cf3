import { weekdayOf } from '../time/day.js';
import { markAt } from './mark-at.js';
import { readCount } from './read-count.js';
import { type Period, readPeriod, units } from './read-period.js';
import { isWeekday } from './read-weekday.js';
import type { ReadDays, Reader } from './types.js';

/** "Friday week", "tomorrow fortnight", "lundi en huit", "Freitag in zwei Wochen". */
export function weeksLater(reader: Reader, day: ReadDays): ReadDays {
  const unit = markAt(reader, day.next);
  if (!isWeekday(markAt(reader, day.next - 1)) && markAt(reader, day.next - 1).kind !== 'day') return day;
  if (unit.kind === 'unit' && (unit.value === units.week || unit.value === units.fortnight)) {
    const week = readPeriod(reader, day.next); // "Monday week 27", "lundi semaine prochaine"
    if (week?.named === true) return dayOfNamed(week, day);
    const days = unit.value === units.week ? 7 : 14;
    return { ...day, next: day.next + 1, from: day.from + days, to: day.to + days };
  }
  if (unit.kind !== 'in') return day;
  const count = readCount(reader, day.next + 1);
  if (count === null || count.low !== count.high) return day;
  const { kind, value } = markAt(reader, count.next);
  const isUnit = kind === 'unit' || kind === 'units';
  const weeks =
    isUnit && value === units.week
      ? count.low
      : ((!isUnit && reader.grammar.eightDayWeeks === true) || (isUnit && value === units.day)) && count.low % 7 < 2
        ? Math.floor(count.low / 7)
        : 0;
  if (weeks === 0 || weeks > 52) return day;
  return { ...day, next: isUnit ? count.next + 1 : count.next, from: day.from + 7 * weeks, to: day.to + 7 * weeks };
}

/** The weekday of a day, in a week that is named. */
function dayOfNamed({ from, next, past }: Period, { from: day }: ReadDays): ReadDays {
  const own = from + weekdayOf(day) - 1;
  return { next, from: own, to: own, exact: true, ...(past === true ? { past } : {}) };
}
