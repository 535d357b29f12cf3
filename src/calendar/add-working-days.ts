import { FollowUpError, type Issue } from '../errors.js';
import { show } from '../input/show.js';
import { formatDay, parseDay } from '../time/day.js';
import { complainAboutDate } from '../time/parse.js';
import type { IsoDate } from '../time/types.js';
import { readCalendar } from './read-calendar.js';
import { countDays, rangesOn } from './search.js';
import type { WorkingCalendar } from './types.js';

const mostDays = 100_000;

/**
 * The n-th working date after a date; a negative number counts back, 0 is the date itself if it is worked, else the next (C11).
 * No zone is involved: a date is worked when C10 gives it hours.
 *
 * @throws FollowUpError for an unreal date, a number that is not whole or beyond 100,000, a broken calendar, or `calendar-never-open` (C12).
 * @example
 * ```ts
 * import { addWorkingDays } from 'interview-followup';
 *
 * const calendar = { weekend: [6, 7], hours: [['09:00', '17:00']], holidays: ['2026-12-25', '2026-12-28'] } as const;
 * addWorkingDays(calendar, { from: '2026-12-24', days: 1 }); // => '2026-12-29'
 * ```
 */
export function addWorkingDays(calendar: WorkingCalendar, options: { readonly from: IsoDate; readonly days: number }): IsoDate {
  const issues: Issue[] = [];
  const known = readCalendar(calendar, 'calendar', issues);
  const from = typeof options.from === 'string' ? parseDay(options.from) : Number.NaN;
  if (Number.isNaN(from)) issues.push({ ...complainAboutDate(String(options.from)), path: 'from' });
  if (!(Number.isInteger(options.days) && Math.abs(options.days) <= mostDays)) {
    issues.push({
      code: 'not-whole',
      path: 'days',
      message: `${show(options.days)} is not a whole number from -${mostDays} to ${mostDays}`,
    });
  }
  if (known === null || issues.length > 0) throw new FollowUpError(issues);
  return formatDay(countDays(known, from, options.days, (day) => rangesOn(known, day).length > 0));
}
