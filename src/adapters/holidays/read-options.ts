import { type IsoWeekday, type Issue, isFollowUpError, openHours, type TimeRange } from '../../index.js';
import type { HolidayOptions } from './types.js';

/** The options, read: the years from first to last. */
export interface KnownOptions {
  readonly first: number;
  readonly last: number;
  readonly hours: readonly TimeRange[];
  /** Null: that of the country. */
  readonly weekend: readonly IsoWeekday[] | null;
}

/** Beyond these the lunar calendars of date-holidays end: Eid would be missing without a word. */
const years = { from: 1971, to: 2075 };
const usualHours: readonly TimeRange[] = [['09:00', '17:00']];

/** Reads the options; what is wrong with them is noted. */
export function readOptions(input: HolidayOptions, issues: Issue[]): KnownOptions {
  const given = Object(input) as Partial<Record<keyof HolidayOptions, unknown>>; // of what is no object, nothing is given
  const [first, last] = readYears(given.years, issues);
  const { hours = usualHours, weekend = null } = given as HolidayOptions; // checked below, as the calendar that they make
  issues.push(...complaints(hours, weekend ?? []));
  return { first, last, hours, weekend };
}

function readYears(given: unknown, issues: Issue[]): readonly [first: number, last: number] {
  if (!Array.isArray(given) || given.length === 0) {
    const message = `nothing to cover: give a list of years, as in [2026, 2027]`;
    issues.push({ code: given === undefined ? 'missing' : Array.isArray(given) ? 'empty' : 'wrong-type', path: 'years', message });
    return [0, 0];
  }
  let [first, last] = [years.to, years.from];
  for (const [index, year] of given.slice(0, years.to - years.from + 1).entries()) {
    if (!(Number.isInteger(year) && year >= years.from && year <= years.to)) {
      const shown = typeof year === 'string' ? JSON.stringify(year.slice(0, 60)) : Object(year) === year ? 'an object' : String(year);
      const message = `${shown} is not a year from ${years.from} to ${years.to}, for which holidays can be told`;
      issues.push({ code: 'unknown-year', path: `years.${index}`, message });
      continue;
    }
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return [first, last];
}

/** What the library has against these hours and this weekend; its paths begin with `calendar`. */
function complaints(hours: readonly TimeRange[], weekend: readonly IsoWeekday[]): readonly Issue[] {
  try {
    openHours({ hours, weekend }, { date: '2026-01-01', timeZone: 'UTC' });
    return [];
  } catch (error) {
    if (!isFollowUpError(error)) throw error;
    return error.issues.map((issue) => ({ ...issue, path: issue.path.replace(/^calendar\./, '') }));
  }
}
