import { addWorkingDays, type InstantInput, type IsoDate, type IsoInstant, nextOpening, openHours, type TimeZoneId } from '../../index.js';

/** A calendar that never closes: with it the door's working days are days, and its openings any instant. */
const always = { weekend: [], hours: [['00:00', '24:00']] } as const;

/** An instant with the offset of a zone. */
export function inZone(at: InstantInput, timeZone: TimeZoneId): IsoInstant {
  return nextOpening(always, { at, timeZone });
}

/** The local date of an instant. */
export function dateAt(at: InstantInput, timeZone: TimeZoneId): IsoDate {
  return inZone(at, timeZone).slice(0, 10);
}

/** The date so many days later. */
export function daysAfter(from: IsoDate, days: number): IsoDate {
  return addWorkingDays(always, { from, days });
}

/** The first instant of a local date; of one that never happened (C8) that of the next. */
export function startOf(date: IsoDate, timeZone: TimeZoneId): IsoInstant {
  return openHours(always, { date, timeZone })[0]?.start ?? startOf(daysAfter(date, 1), timeZone);
}
