import type { IsoDate } from '../time/types.js';

/** 1 is Monday, 7 is Sunday. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** From an opening time, inclusive, to a closing time, exclusive: `["09:00", "17:00"]`; `"24:00"` closes at the end of the date. */
export type TimeRange = readonly [open: string, close: string];

/**
 * When people can be reached, as plain data. `dates` beats `holidays` beats `weekend` beats `hoursByWeekday` beats `hours` (C10).
 * Hours past midnight are two ranges: `[["00:00", "06:00"], ["22:00", "24:00"]]`.
 */
export interface WorkingCalendar {
  /** Weekdays that are not worked; may be empty. */
  readonly weekend: readonly IsoWeekday[];
  /** Open hours of a working date, in local time; several ranges leave a break. */
  readonly hours: readonly TimeRange[];
  /** Other hours on some weekdays. */
  readonly hoursByWeekday?: { readonly [weekday in '1' | '2' | '3' | '4' | '5' | '6' | '7']?: readonly TimeRange[] };
  /** Dates that are not worked. */
  readonly holidays?: readonly IsoDate[];
  /** Hours of single dates: half days and make-up days; an empty list is closed. */
  readonly dates?: { readonly [date: IsoDate]: readonly TimeRange[] };
  /** For which dates, first and last inclusive, `holidays` is complete; beyond them decisions carry the caveat `holidays-unknown` (C12). */
  readonly coverage?: { readonly from: IsoDate; readonly to: IsoDate };
}
