import type { IsoDate } from './types.js';

/** Milliseconds in a day of 24 hours. */
export const dayMs = 86_400_000;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days from 1970-01-01 of a date of the Gregorian calendar; the date is taken as real. */
export function dayNumber(year: number, month: number, date: number): number {
  const shifted = month > 2 ? year : year - 1; // the year starts in March, so that the leap day is its last
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + date - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** ISO weekday of a day number: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: number): number {
  const rest = (day + 3) % 7; // 1970-01-01 was a Thursday
  return (rest < 0 ? rest + 7 : rest) + 1;
}

/** The number that the digits at `from` up to `to` (exclusive) stand for; NaN when one of them is no digit. */
export function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The number that the two digits at `at` stand for; NaN when one of them is no digit. */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Day number of the `YYYY-MM-DD` with which the text begins; NaN when that is not a real date. */
export function parseDayPrefix(text: string): number {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const date = twoDigits(text, 8);
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= lengthOf(year, month))) return Number.NaN;
  return dayNumber(year, month, date); // NaN when the year is
}

function lengthOf(year: number, month: number): number {
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return (monthLengths[month - 1] as number) + leapDay; // the month is 1 to 12
}

/** Day number of `YYYY-MM-DD`; NaN for any other text and for dates that do not exist. */
export function parseDay(text: string): number {
  return text.length === 10 ? parseDayPrefix(text) : Number.NaN;
}

/** First and last day that ISO text of four-digit years can say: 0000-01-01 and 9999-12-31. */
export const firstDay: number = dayNumber(0, 1, 1);
export const lastDay: number = dayNumber(9999, 12, 31);

/** Stands for no day: before all days, and a small integer, which costs nothing to keep. */
export const noDay = -0x40000000;

/** Texts of the days 1970 to 2070, made when first asked for: the same day is written many times. */
const cachedDays: string[] = [];
const cachedTo = 36_890;

/** `YYYY-MM-DD` of a day number. */
export function formatDay(day: number): IsoDate {
  if (day >= 0 && day < cachedTo) {
    while (cachedDays.length <= day) cachedDays.push(dayText(cachedDays.length));
    return cachedDays[day] as string; // filled in the line above
  }
  return dayText(day);
}

function dayText(day: number): IsoDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
