import { FollowUpError, type Issue } from '../errors.js';
import { isRecord } from '../input/plain-data.js';
import { show } from '../input/show.js';
import { firstDay, formatDay, lastDay } from '../time/day.js';
import type { IsoDate } from '../time/types.js';
import { readCalendar } from './read-calendar.js';
import { readDay } from './read-day.js';
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
  const { from: start, days }: Partial<typeof options> = isRecord(options) ? options : {};
  const from = readDay(start, 'from', issues);
  const count = readCount(days, issues);
  if (issues.length > 0 || known === null) throw new FollowUpError(issues);
  const day = countDays(known, from, count, (candidate) => rangesOn(known, candidate).length > 0);
  if (day >= firstDay && day <= lastDay) return formatDay(day);
  throw new FollowUpError([
    {
      code: 'out-of-range',
      path: 'days',
      message: 'the answer lies outside the years 0000 to 9999: count fewer days, or from a date nearer to now',
    },
  ]);
}

function readCount(days: unknown, issues: Issue[]): number {
  if (Number.isInteger(days) && Math.abs(days as number) <= mostDays) return days as number; // only numbers are whole
  issues.push({ code: 'not-whole', path: 'days', message: `${show(days)} is not a whole number from -${mostDays} to ${mostDays}` });
  return Number.NaN;
}
