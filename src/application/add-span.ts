import type { KnownCalendar } from '../calendar/read-calendar.js';
import { workingDayAfter } from '../calendar/search.js';
import type { Zone } from '../time/zone.js';
import type { KnownSpan } from './read-span.js';

/** The day that lies a span of days or working days after a day; hours are no matter of days and are not taken here. */
export function addSpan(day: number, span: KnownSpan, calendar: KnownCalendar, zone: Zone): number {
  return span.unit === 'workingDays' ? workingDayAfter(calendar, zone, day, span.count) : day + span.count;
}
