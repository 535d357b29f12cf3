import { FollowUpError } from '../errors.js';
import { weekdayOf } from '../time/day.js';
import { dayAt, instantAt, isRegular } from '../time/local.js';
import type { Zone } from '../time/zone.js';
import type { KnownCalendar } from './read-calendar.js';

/** So many dates are searched for one that is worked (C12). */
const searchedDays = 400;

/** Open hours of a date by C10, as minutes, opening and closing in turn; empty when the date is not worked. */
export function rangesOn(calendar: KnownCalendar, day: number): readonly number[] {
  return calendar.byDay.get(day) ?? (calendar.byWeekday[weekdayOf(day)] as readonly number[]); // 1 to 7 are all set
}

/** The first open instant of a date in a zone, or NaN: hours swallowed by a gap and dates that never happened have none (C7, C8). */
export function openingOf(calendar: KnownCalendar, zone: Zone, day: number): number {
  return firstOpenOn(calendar, zone, day, Number.NEGATIVE_INFINITY);
}

/** The instant at which a date closes for the last time, or NaN when it never opens. */
export function closingOf(calendar: KnownCalendar, zone: Zone, day: number): number {
  const ranges = rangesOn(calendar, day);
  const keepsTime = isRegular(zone, day);
  for (let index = ranges.length - 2; index >= 0; index -= 2) {
    const close = instantAt(zone, day, ranges[index + 1] as number);
    if (keepsTime || close > instantAt(zone, day, ranges[index] as number)) return close;
  }
  return Number.NaN;
}

/** Whether a date has an open instant in the zone. */
export function isWorked(calendar: KnownCalendar, zone: Zone, day: number): boolean {
  if (rangesOn(calendar, day).length === 0) return false;
  return isRegular(zone, day) || !Number.isNaN(openingOf(calendar, zone, day));
}

/** The first open instant on that date at or after `from`, or NaN (half-open hours, C5). */
function firstOpenOn(calendar: KnownCalendar, zone: Zone, day: number, from: number): number {
  const ranges = rangesOn(calendar, day);
  for (let index = 0; index < ranges.length; index += 2) {
    const close = instantAt(zone, day, ranges[index + 1] as number);
    if (close <= from) continue;
    const open = instantAt(zone, day, ranges[index] as number);
    if (open < close) return Math.max(open, from);
  }
  return Number.NaN;
}

/** The first open instant at or after an instant. */
export function nextOpen(calendar: KnownCalendar, zone: Zone, from: number): number {
  const day = dayAt(zone, from);
  for (let ahead = 0; ahead <= searchedDays; ahead++) {
    const instant = firstOpenOn(calendar, zone, day + ahead, from);
    if (!Number.isNaN(instant)) return instant;
  }
  throw neverOpen(calendar);
}

/** The last instant before `end`, exclusive, up to which somebody can be reached: `end` itself within open hours, else the closing before. */
export function lastOpenBefore(calendar: KnownCalendar, zone: Zone, end: number): number {
  const day = dayAt(zone, end);
  // From the next date on: where clocks go back over midnight, it can have begun before the wall clock shows the date before again.
  for (let back = -1; back <= searchedDays; back++) {
    const ranges = rangesOn(calendar, day - back);
    for (let index = ranges.length - 2; index >= 0; index -= 2) {
      const open = instantAt(zone, day - back, ranges[index] as number);
      const close = instantAt(zone, day - back, ranges[index + 1] as number);
      if (open < close && open < end) return Math.min(close, end);
    }
  }
  throw neverOpen(calendar);
}

/** The n-th working date of a zone after `day`; 0 is the date itself if worked, else the next (C11). */
export function workingDayAfter(calendar: KnownCalendar, zone: Zone, day: number, count: number): number {
  return countDays(calendar, day, count, (candidate) => isWorked(calendar, zone, candidate));
}

/** The last working date of a zone from `from` to `to`, both inclusive, or NaN. */
export function lastWorkingDay(calendar: KnownCalendar, zone: Zone, from: number, to: number): number {
  for (let day = to; day >= from; day--) if (isWorked(calendar, zone, day)) return day;
  return Number.NaN;
}

/** Counts working dates as C11 says, by the given test of a date. */
export function countDays(calendar: KnownCalendar, from: number, count: number, worked: (day: number) => boolean): number {
  const step = count < 0 ? -1 : 1;
  let left = count === 0 ? 1 : Math.abs(count);
  let day = count === 0 ? from - 1 : from;
  let idle = 0;
  const most = count === 0 ? searchedDays + 1 : searchedDays; // the date itself is one more
  while (left > 0) {
    day += step;
    if (worked(day)) {
      left--;
      idle = 0;
    } else if (++idle >= most) throw neverOpen(calendar);
  }
  return day;
}

function neverOpen(calendar: KnownCalendar): FollowUpError {
  return new FollowUpError([
    {
      code: 'calendar-never-open',
      path: calendar.path,
      message: `no open instant within ${searchedDays} days: give weekend, hours and dates that leave some time open`,
    },
  ]);
}
