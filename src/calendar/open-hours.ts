import { FollowUpError, type Issue } from '../errors.js';
import { isRecord } from '../input/plain-data.js';
import { formatInstant } from '../time/format.js';
import { instantAt } from '../time/local.js';
import { readZone } from '../time/read-zone.js';
import type { IsoDate, IsoInstant, TimeZoneId } from '../time/types.js';
import { readCalendar } from './read-calendar.js';
import { readDay } from './read-day.js';
import { rangesOn } from './search.js';
import type { WorkingCalendar } from './types.js';

/**
 * The hours in which people can be reached on a local date, in order, each from `start`, inclusive, to `end`, exclusive (C5). Clock
 * changes are seen to by C7; a date that is not worked, or never happened (C8), has none.
 *
 * @throws FollowUpError for an unreal date, an unknown zone or a broken calendar.
 * @example
 * ```ts
 * import { openHours } from 'interview-followup';
 *
 * const calendar = { weekend: [6, 7], hours: [['09:00', '12:30'], ['13:30', '17:00']] } as const;
 * openHours(calendar, { date: '2026-03-09', timeZone: 'America/New_York' }).map((hours) => hours.end);
 * // => ['2026-03-09T12:30:00.000-04:00', '2026-03-09T17:00:00.000-04:00']
 * ```
 */
export function openHours(
  calendar: WorkingCalendar,
  options: { readonly date: IsoDate; readonly timeZone: TimeZoneId },
): { start: IsoInstant; end: IsoInstant }[] {
  const issues: Issue[] = [];
  const known = readCalendar(calendar, 'calendar', issues);
  const { date, timeZone }: Partial<typeof options> = isRecord(options) ? options : {};
  const zone = readZone(timeZone, 'timeZone', issues);
  const day = readDay(date, 'date', issues);
  if (issues.length > 0 || known === null || zone === null) throw new FollowUpError(issues);
  const ranges = rangesOn(known, day);
  const hours: { start: IsoInstant; end: IsoInstant }[] = [];
  for (let index = 0; index < ranges.length; index += 2) {
    const start = instantAt(zone, day, ranges[index] as number);
    const end = instantAt(zone, day, ranges[index + 1] as number);
    if (start < end) hours.push({ start: formatInstant(start, zone), end: formatInstant(end, zone) });
  }
  return hours;
}
