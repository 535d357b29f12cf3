import { dayNumber, weekdayOf } from '../time/day.js';
import { localDateOf } from '../time/format-local.js';
import { firstOfMonth } from './days-of-months.js';

/** So many days after Easter; month and date; or month, weekday from Monday as 1, and which of them, 0 for the last. */
type Feast = readonly [days: number] | readonly [month: number, date: number] | readonly [month: number, weekday: number, nth: number];

/** In the order in which every language lists their names; languages may stop early. */
const feasts: readonly Feast[] = [
  // Christmas Eve, Christmas, New Year's Eve, New Year
  ...([
    [12, 24],
    [12, 25],
    [12, 31],
    [1, 1],
  ] as const),
  // Good Friday, Easter, Easter Monday, Whitsun
  ...([[-2], [0], [1], [49]] as const),
  // Thanksgiving, Memorial Day, first Monday in May, August bank holiday, Labor Day
  ...([
    [11, 4, 4],
    [5, 1, 0],
    [5, 1, 1],
    [8, 1, 0],
    [9, 1, 1],
  ] as const),
  // Boxing Day, Independence Day, May Day, Halloween, Valentine's Day, St Patrick's Day, Juneteenth, Veterans Day
  ...([
    [12, 26],
    [7, 4],
    [5, 1],
    [10, 31],
    [2, 14],
    [3, 17],
    [6, 19],
    [11, 11],
  ] as const),
  // Martin Luther King Day, Presidents' Day, Columbus Day
  ...([
    [1, 1, 3],
    [2, 1, 3],
    [10, 1, 2],
  ] as const),
  // Canada Day, Anzac Day, Australia Day, Bonfire Night, Burns Night, All Saints, Epiphany, Bastille Day
  ...([
    [7, 1],
    [4, 25],
    [1, 26],
    [11, 5],
    [1, 25],
    [11, 1],
    [1, 6],
    [7, 14],
  ] as const),
  // Ash Wednesday, Shrove Tuesday, Palm Sunday, Maundy Thursday, Ascension, Whit Monday, Corpus Christi
  ...([[-46], [-47], [-7], [-3], [39], [50], [60]] as const),
];

/** Easter Monday and those of May and August. */
const bankHolidays = [6, 9, 10, 11] as const;

/** The place of `bank holiday Monday` among the names of feasts. */
export const bankHoliday: number = feasts.length;

/** Day number of a feast in a year, by its place in the list of feasts. */
export function holidayIn(holiday: number, year: number): number {
  const [first, second, nth] = feasts[holiday] as Feast; // languages name no others
  if (second === undefined) return easterOf(year) + first;
  if (nth === undefined) return dayNumber(year, first, second);
  const start = nth === 0 ? firstOfMonth(year, first + 1) - 7 : firstOfMonth(year, first) + 7 * (nth - 1);
  return start + ((second + 7 - weekdayOf(start)) % 7);
}

/** The bank holiday that comes next, a Monday. */
export function nextBankHoliday(today: number): number {
  const { year } = localDateOf(today);
  const days = [year, year + 1].flatMap((of) => bankHolidays.map((holiday) => holidayIn(holiday, of)));
  return Math.min(...days.filter((day) => day > today));
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
