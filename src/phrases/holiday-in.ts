import { dayNumber, weekdayOf } from '../time/day.js';
import { firstOfMonth } from './days-of-months.js';

/**
 * Day number of a feast in a year: 0 Christmas Eve, 1 Christmas, 2 New Year's Eve, 3 New Year, 4 Good Friday, 5 Easter,
 * 6 Easter Monday, 7 Whitsun, 8 Thanksgiving.
 */
export function holidayIn(holiday: number, year: number): number {
  if (holiday < 3) return dayNumber(year, 12, [24, 25, 31][holiday] as number); // three of them
  if (holiday === 3) return dayNumber(year, 1, 1);
  if (holiday === 8) {
    const first = firstOfMonth(year, 11);
    return first + ((11 - weekdayOf(first)) % 7) + 21;
  }
  return easterOf(year) + ([-2, 0, 1, 49][holiday - 4] as number); // four of them
}

/** Easter Sunday of the Gregorian calendar, after Gauss as Meeus and Butcher wrote it down. */
function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const rest = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const months = moon + week - 7 * rest + 114;
  return dayNumber(year, Math.floor(months / 31), (months % 31) + 1);
}
