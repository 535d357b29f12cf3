import { addWorkingDays, type HistoryEvent, type IsoInstant, type TimeZoneId, type WorkingCalendar } from '../../index.js';
import { dateAt, daysAfter, inZone, startOf } from './local-time.js';
import { millisecondsOf } from './milliseconds.js';

type Promised = Extract<HistoryEvent, { type: 'feedback-promised' }>;

/** When a promise is passed: its date at the end (C3), its instant at once (C4); a span counts from when it was said. */
export function promiseOf(event: Promised, calendar: WorkingCalendar, timeZone: TimeZoneId): IsoInstant {
  const { date, instant, within: { hours, days, workingDays = 0 } = {} } = event.by;
  if (instant !== undefined) return inZone(instant, timeZone);
  if (date !== undefined) return startOf(daysAfter(date, 1), timeZone);
  const isDate = event.at.length === dateLength;
  if (hours !== undefined) {
    const said = millisecondsOf(isDate ? startOf(daysAfter(event.at, 1), timeZone) : inZone(event.at, timeZone));
    return inZone({ epochMilliseconds: said + hours * 3_600_000 }, timeZone);
  }
  const from = isDate ? event.at : dateAt(event.at, timeZone);
  const last = days === undefined ? addWorkingDays(calendar, { from, days: workingDays }) : daysAfter(from, days);
  return startOf(daysAfter(last, 1), timeZone);
}

const dateLength = 10;
