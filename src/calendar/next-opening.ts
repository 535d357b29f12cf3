import { FollowUpError, type Issue } from '../errors.js';
import { isRecord } from '../input/plain-data.js';
import { formatInstant } from '../time/format.js';
import { readInstant } from '../time/read-instant.js';
import { readZone } from '../time/read-zone.js';
import type { InstantInput, IsoInstant, TimeZoneId } from '../time/types.js';
import { readCalendar } from './read-calendar.js';
import { nextOpen } from './search.js';
import type { WorkingCalendar } from './types.js';

/**
 * The first open instant at or after an instant, in local time of the zone (C5, C7): the instant itself within open hours, else the
 * next opening.
 *
 * @throws FollowUpError for an unreadable instant, zone or calendar, or `calendar-never-open` when 400 days have no open instant (C12).
 * @example
 * ```ts
 * import { nextOpening } from 'interview-followup';
 *
 * const calendar = { weekend: [6, 7], hours: [['09:00', '17:00']] } as const;
 * nextOpening(calendar, { at: '2026-03-06T22:30:00Z', timeZone: 'America/New_York' }); // => '2026-03-09T09:00:00.000-04:00'
 * ```
 */
export function nextOpening(calendar: WorkingCalendar, options: { readonly at: InstantInput; readonly timeZone: TimeZoneId }): IsoInstant {
  const issues: Issue[] = [];
  const known = readCalendar(calendar, 'calendar', issues);
  const { at: instant, timeZone }: Partial<typeof options> = isRecord(options) ? options : {};
  const at = readInstant(instant, 'at', issues);
  const zone = readZone(timeZone, 'timeZone', issues);
  if (issues.length > 0 || known === null || zone === null) throw new FollowUpError(issues);
  return formatInstant(nextOpen(known, zone, at), zone);
}
