import type { LocalDate } from '../time/format-local.js';

/** How a locale writes dates, times, numbers and money. */
export interface TimeWords {
  /** A date without its year: "Monday 9 March"; with it, when `year` is true. */
  readonly date: (date: LocalDate, year: boolean) => string;
  /** A date where there is little room: "9 March". */
  readonly shortDate: (date: LocalDate) => string;
  /** A date in the letters of an SMS and of other short texts, where `shortDate` has others: "09/03". */
  readonly briefDate?: (date: LocalDate) => string;
  /** A time of day: "09:00"; the minute 1440 is the end of the day. */
  readonly time: (minute: number) => string;
  /** A date with a time of day, after which "by", "until", "on" and "since" fit; the minute 1440 is the end of that day. */
  readonly moment: (date: string, time: string, minute: number) => string;
  /** Which clock is meant: "New York time". `place` is as in the name of the zone. */
  readonly zone: (place: string) => string;
  /** A number with the locale's signs: "71,000". */
  readonly number: (value: number) => string;
  /** An amount of money, the number already written: "£71,000". */
  readonly money: (amount: string, currency: string) => string;
}
