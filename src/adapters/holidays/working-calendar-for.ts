import { FollowUpError, type IsoDate, type Issue, openHours, type TimeRange } from '../../index.js';
import { type Closure, closuresIn } from './closures-in.js';
import { findRegion } from './find-region.js';
import { loadPeer } from './load-peer.js';
import { openBeside } from './open-beside.js';
import { readOptions } from './read-options.js';
import type { HolidayCalendar, HolidayOptions } from './types.js';
import { weekendOf } from './weekend-of.js';

/**
 * The working calendar of a region with its public holidays, from the optional peer `date-holidays`: a country (`"US"`), a state
 * (`"GB-SCT"`, `"DE-BY"`) or a part of one (`"US-LA-NO"`). Plain data, the same for the same arguments on every machine and at any time.
 *
 * Public holidays alone count, substitute days among them; observances, bank, school and optional days are worked. Half days and the
 * eves of days that begin at sunset (18:00) stand in `dates` with the hours that are left. `coverage` is from the first day of the first
 * year to the last day of the last; years between are filled in. The data is a list that volunteers keep: what differs from official
 * lists is told in the docs (holidays.md).
 *
 * @throws FollowUpError for an unknown region (with those that may have been meant), for years, hours or a weekend that are none, and
 * with code `peer-missing` when `date-holidays` is not installed.
 * @example
 * ```ts
 * import { addWorkingDays } from 'interview-followup';
 * import { workingCalendarFor } from 'interview-followup/holidays';
 *
 * const scotland = workingCalendarFor('GB-SCT', { years: [2026] });
 * scotland.holidays?.slice(0, 3); // => ['2026-01-01', '2026-01-02', '2026-04-03']
 * scotland.coverage; // => { from: '2026-01-01', to: '2026-12-31' }
 * addWorkingDays(scotland, { from: '2026-11-27', days: 1 }); // => '2026-12-01'
 * ```
 */
export function workingCalendarFor(region: string, options: HolidayOptions): HolidayCalendar {
  const issues: Issue[] = [];
  const { first, last, hours, weekend: given } = readOptions(options, issues);
  const peer = loadPeer();
  const { id, country } = findRegion(region, peer, issues);
  if (issues.length > 0) throw new FollowUpError(issues);

  const weekend = given === null ? weekendOf(country) : [...given];
  const coverage = { from: `${first}-01-01`, to: `${last}-12-31` };

  const closed: IsoDate[] = [];
  const dates: { [date: IsoDate]: readonly TimeRange[] } = {};
  const holidays = new peer.Holidays(id);
  const years = Array.from({ length: last - first + 3 }, (_, index) => first - 1 + index); // neighbours: eves and substitutes cross the new year
  for (const [date, closures] of byDate(years.flatMap((year) => closuresIn(holidays, year)))) {
    if (date < coverage.from || date > coverage.to) continue;
    const left = openBeside(hours, closures);
    const isWorked = openHours({ weekend, hours }, { date, timeZone: 'UTC' }).length > 0;
    if (left.length === 0) closed.push(date);
    else if (isWorked && !isSame(left, hours)) dates[date] = left; // else it would open a weekend
  }
  return {
    weekend,
    hours: hours.map(([open, close]) => [open, close]),
    holidays: closed,
    dates,
    coverage,
    source: { name: 'date-holidays', version: peer.version, region: id },
  };
}

/** Closures by their date, in the order of dates. */
function byDate(closures: readonly Closure[]): [IsoDate, Closure[]][] {
  const found = new Map<IsoDate, Closure[]>();
  for (const closure of closures) found.set(closure.date, [...(found.get(closure.date) ?? []), closure]);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function isSame(left: readonly TimeRange[], hours: readonly TimeRange[]): boolean {
  return left.length === hours.length && left.every(([open, close], index) => open === hours[index]?.[0] && close === hours[index]?.[1]);
}
