import type Holidays from 'date-holidays';
import { addWorkingDays, type IsoDate, type WorkingCalendar } from '../../index.js';

/** Part of a local date that is not worked, in minutes from its midnight; 0 to 1440 is all of it. */
export interface Closure {
  readonly date: IsoDate;
  readonly from: number;
  readonly to: number;
}

const day = 1440;
/** A day that begins at sunset begins at 18:00 here, as in date-holidays. */
const sunset = 18 * 60;
const everyDay: WorkingCalendar = { weekend: [], hours: [['00:00', '24:00']] };
const clock = /\b(\d{1,2}):(\d{2})\b/g;
const lasting = /\bP(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?/;

/**
 * The closures that the public holidays of a year bring: whole dates, parts of dates, and the eves of days that begin at sunset. Other
 * entries (observances, school and bank holidays, optional days) bring none.
 *
 * Dates are taken from the entries, times and lengths from their rules: date-holidays computes with the clock of the machine, and where
 * the machine's zone skips a midnight, its times are an hour late.
 */
export function closuresIn(holidays: Holidays, year: number): Closure[] {
  return holidays.getHolidays(year).flatMap(({ type, date, rule }) => (type === 'public' ? closuresOf(date, rule) : []));
}

/** `date` is "2026-12-24 14:00:00", and ends in "-0600" if the day begins at sunset; `rule` is "12-24 14:00" or "10 Dhu al-Hijjah P4D". */
function closuresOf(text: string, rule: string): Closure[] {
  const date = text.slice(0, 10);
  const from = minuteOf(text, rule);
  const length = lengthOf(rule) ?? day - from;
  if (!text.endsWith('-0600')) return spread(date, from, length);
  // Whole days end at sunset as well, and who would be called that evening? Anything else ends when its hours are over.
  const rest = length % day === 0 ? length : length - (day - sunset);
  return [{ date: later(date, -1), from: sunset, to: day }, ...spread(date, 0, rest)];
}

/** From a minute of a date on, so many minutes, date by date. */
function spread(first: IsoDate, from: number, length: number): Closure[] {
  const closures: Closure[] = [];
  const end = from + length;
  for (let passed = 0; passed * day < end; passed++) {
    closures.push({ date: later(first, passed), from: passed === 0 ? from : 0, to: Math.min(day, end - passed * day) });
  }
  return closures;
}

/** The minute of the day at which an entry begins: that of its date, if its rule names such a time, else midnight. */
function minuteOf(text: string, rule: string): number {
  const [hour, minute] = [Number(text.slice(11, 13)), Number(text.slice(14, 16))];
  const named = [...rule.matchAll(clock)].some((time) => Number(time[1]) === hour && Number(time[2]) === minute);
  return named ? hour * 60 + minute : 0;
}

/** Minutes of an ISO 8601 duration in a rule; null without one. */
function lengthOf(rule: string): number | null {
  const [, days, hours, minutes] = lasting.exec(rule) ?? [];
  if (days === undefined && hours === undefined && minutes === undefined) return null;
  return Number(days ?? 0) * day + Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}

/** So many dates later; earlier if negative. */
function later(date: IsoDate, days: number): IsoDate {
  return days === 0 ? date : addWorkingDays(everyDay, { from: date, days });
}
