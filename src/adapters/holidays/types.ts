import type { IsoWeekday, TimeRange, WorkingCalendar } from '../../index.js';

/** What no list of holidays says. */
export interface HolidayOptions {
  /** The years to cover, 1971 to 2075, in any order; years between the first and the last are covered too. */
  readonly years: readonly number[];
  /** Open hours of a working date; 09:00 to 17:00 when left out. */
  readonly hours?: readonly TimeRange[];
  /** Weekdays that are not worked; those of the region's country when left out. */
  readonly weekend?: readonly IsoWeekday[];
}

/** A working calendar, and where its holidays come from. */
export interface HolidayCalendar extends WorkingCalendar {
  /** The package and its version, which is that of its data, and the region as it is written there. */
  readonly source: { readonly name: string; readonly version: string; readonly region: string };
}
