import { addSpan } from '../application/add-span.js';
import { closingOf, lastOpenBefore, lastWorkingDay, nextOpen, openingOf, workingDayAfter } from '../calendar/search.js';
import { noDay } from '../time/day.js';
import { dayAt, startOfDay } from '../time/local.js';
import type { Zone } from '../time/zone.js';
import type { Opening } from './opening.js';
import { conversationDay, dayIn, type Situation } from './situation.js';

/** When a step may be done by one person's clock. Instants in milliseconds, days local to the zone. */
export interface KnownWindow {
  /** The instant from which all bounds permit it, before open hours. */
  readonly from: number;
  readonly earliest: number;
  readonly latest: number;
  readonly gone: number;
  readonly earliestDay: number;
  readonly latestDay: number;
  /** Day of the last contact from which the gap counts, `noDay` when none does, and the first day it permits. */
  readonly gapSince: number;
  readonly gapDay: number;
  /** Whether no working date lies between the minimum and the maximum gap (C2). */
  readonly noWorkingDayInGap: boolean;
  /** Whether a snooze holds it back. */
  readonly snoozed: boolean;
}

const never = Number.NEGATIVE_INFINITY;

/**
 * The window of an opening in a zone (C1 to C9). `hours` says whether the channel keeps to open hours; `backDay` is the first day on
 * which the person can be reached, `noDay` for no such bound.
 */
export function windowOf(
  situation: Situation,
  opening: Opening,
  zone: Zone,
  hours: 'open-hours' | 'any-hour',
  backDay: number,
): KnownWindow {
  const { calendar } = situation.known;
  const keepsHours = hours === 'open-hours';
  let floor = opening.day;
  if (opening.dayAfter !== null) floor = workingDayAfter(calendar, zone, dayIn(zone, opening.dayAfter), 1);
  let gapSince: number = noDay;
  let gapDay: number = noDay;
  if (opening.gap !== null) {
    gapSince = opening.gapFrom === null ? conversationDay(situation, zone) : dayIn(zone, opening.gapFrom);
    if (gapSince !== noDay) {
      gapDay = addSpan(gapSince, opening.gap.min, calendar, zone);
      floor = Math.max(floor, gapDay);
    }
  }
  let bound = opening.start;
  if (floor !== noDay) bound = Math.max(bound, startOfDay(zone, floor));
  const held = Math.max(bound, snoozeBound(situation, zone));
  const from = backDay !== noDay ? Math.max(held, startOfDay(zone, backDay)) : held;
  const earliest = keepsHours ? nextOpen(calendar, zone, from) : from;
  const earliestDay = dayAt(zone, earliest);

  let gone = opening.gone;
  let latest: number;
  let latestDay: number;
  let noWorkingDayInGap = false;
  if (opening.latest.type === 'instant' && earliest < opening.latest.at) {
    latest = opening.latest.at;
    latestDay = dayAt(zone, latest - 1);
  } else {
    const last = lastDay(situation, opening, zone, bound, floor, gapSince);
    const worked = lastWorkingDay(calendar, zone, earliestDay, last);
    latestDay = Number.isNaN(worked) ? earliestDay : worked;
    latest = closingAfter(situation, zone, latestDay, earliest);
    if (opening.latest.type === 'gap' && earliestDay > last) noWorkingDayInGap = dayAt(zone, nextOpen(calendar, zone, bound)) > last;
    if (opening.latest.type === 'same-working-date') gone = closingOf(calendar, zone, workingDayAfter(calendar, zone, opening.startDay, 1));
  }
  if (gone < latest) {
    latest = gone;
    latestDay = dayAt(zone, latest - 1);
  }
  if (keepsHours && gone !== Number.POSITIVE_INFINITY && earliest < gone) gone = lastOpenBefore(calendar, zone, gone);
  return { from, earliest, latest, gone, earliestDay, latestDay, gapSince, gapDay, noWorkingDayInGap, snoozed: held > bound };
}

/** Snoozed until a date, or until a later interview has ended. */
function snoozeBound({ past, snoozeEnds }: Situation, zone: Zone): number {
  const { snooze } = past;
  return snooze === null ? never : Math.min(startOfDay(zone, snooze.untilDay), snoozeEnds);
}

/** The last day that is permitted, before it is known whether it is worked. */
function lastDay({ known }: Situation, opening: Opening, zone: Zone, bound: number, floor: number, gapSince: number): number {
  const { calendar } = known;
  const { latest } = opening;
  switch (latest.type) {
    case 'instant':
      return never; // pushed past it: the closing of the earliest date
    case 'day':
      return latest.day;
    case 'gap':
      return addSpan(Math.max(gapSince, latest.day), latest.max, calendar, zone);
    case 'next-working-date':
      return workingDayAfter(
        calendar,
        zone,
        bound === opening.start && opening.startDay !== noDay ? opening.startDay : dayAt(zone, bound),
        1,
      );
    case 'same-working-date':
      return opening.startDay;
    case 'span-after-opening': {
      if (latest.span.unit !== 'hours') return addSpan(floor, latest.span, calendar, zone);
      return dayAt(zone, openingOf(calendar, zone, floor) + latest.span.count * 3_600_000);
    }
  }
}

/** The closing of a date if it comes after an instant, else the date's end. */
function closingAfter({ known }: Situation, zone: Zone, day: number, instant: number): number {
  const closing = closingOf(known.calendar, zone, day);
  return closing > instant ? closing : startOfDay(zone, day + 1);
}
