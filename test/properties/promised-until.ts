import type { HistoryEvent, JobApplication, WorkingCalendar } from 'interview-followup';
import { datePlus } from './clock/date-plus.ts';
import { isoDate } from './clock/iso-date.ts';
import { localDate } from './clock/local-date.ts';
import { standing } from './standing.ts';

type Promised = Extract<HistoryEvent, { type: 'feedback-promised' }>;

/** Until when the newest promise holds a chase back: to the end of a date (in the employer's zone), or to an instant. Null: there is none, or on-hold has voided it. */
export function promisedUntil(
  application: JobApplication,
  calendar: WorkingCalendar,
): { readonly date: string } | { readonly instant: number } | null {
  const { timeZone } = application.employer;
  const events = standing(application);
  const promises = events.filter((event) => event.type === 'feedback-promised');
  const newest = Math.max(...promises.map(({ at }) => orderOf(timeZone, at)));
  const voided = events.some(
    (event) =>
      event.type === 'decided' &&
      event.decision === 'on-hold' &&
      event.toldAt !== null &&
      orderOf(timeZone, event.toldAt ?? event.at) >= newest,
  );
  if (voided) return null;
  const ends = promises.filter(({ at }) => orderOf(timeZone, at) === newest).map((promise) => endOf(promise, timeZone, calendar));
  return ends.length === 1 ? (ends[0] ?? null) : null; // of two at one instant it is not told here which counts
}

function endOf(
  { at, by }: Promised,
  timeZone: string,
  calendar: WorkingCalendar,
): { readonly date: string } | { readonly instant: number } {
  if (by.date !== undefined) return { date: by.date };
  if (by.instant !== undefined) return { instant: instantOf(by.instant) };
  if (by.within.hours !== undefined) return { instant: orderOf(timeZone, at) + by.within.hours * 3_600_000 };
  return { date: datePlus(calendar, at.length === 10 ? at : localDate(timeZone, instantOf(at)), by.within) };
}

function instantOf(text: string): number {
  return Date.parse(text.replace(/\[.*/, ''));
}

/** When an event stands in the order of things: a date alone at its end. */
function orderOf(timeZone: string, at: string): number {
  if (at.length > 10) return instantOf(at);
  const next = isoDate(Date.parse(at) / 86_400_000 + 1);
  let instant = Date.parse(next) - 14 * 3_600_000; // no zone is further ahead
  while (localDate(timeZone, instant) < next) instant += 15 * 60_000;
  return instant;
}
