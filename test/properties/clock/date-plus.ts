import { addWorkingDays, type Span, type WorkingCalendar } from 'interview-followup';
import { isoDate } from './iso-date.ts';

/** A date plus so many days or working days. Working days as the calendar alone says, without the dates a zone skips: never later than the engine's. */
export function datePlus(calendar: WorkingCalendar, date: string, span: Span): string {
  if (span.workingDays !== undefined) return addWorkingDays(calendar, { from: date, days: span.workingDays });
  return isoDate(Date.parse(date) / 86_400_000 + (span.days ?? 0));
}
