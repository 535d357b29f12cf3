import {
  type InstantInput,
  type IsoDate,
  type IsoInstant,
  nextOpening,
  openHours,
  type TimeZoneId,
  type WorkingCalendar,
} from '../../index.js';

// The library's own clock, asked through its calendar: somebody who can always be reached is reached at once.

/** Open at all times. */
export const allDay: WorkingCalendar = Object.freeze({
  weekend: Object.freeze([] as const),
  hours: Object.freeze([Object.freeze(['00:00', '24:00'] as const)]),
});

/** ISO text of an instant with the zone's offset. */
export function formatInstant(instant: number, timeZone: TimeZoneId): IsoInstant {
  return nextOpening(allDay, { at: { epochMilliseconds: instant }, timeZone });
}

/** Epoch milliseconds of an instant. @throws FollowUpError when it is none. */
export function parseInstant(at: InstantInput): number {
  return epochOf(nextOpening(allDay, { at, timeZone: 'UTC' }));
}

/** The instants at which a local date begins and ends, null for a date that never happened there. @throws FollowUpError for an unreal date. */
export function dayOf(date: IsoDate, timeZone: TimeZoneId): [start: number, end: number] | null {
  return rangeOf(openHours(allDay, { date, timeZone }));
}

/** The first instant at which the wall clock shows `HH:mm` of that date or later, so the earlier of a repeated hour. @throws FollowUpError for an unreal time. */
export function wallTime(date: IsoDate, time: string, timeZone: TimeZoneId): number | null {
  return rangeOf(openHours({ weekend: [], hours: [[time, '24:00']] }, { date, timeZone }))?.[0] ?? null;
}

function rangeOf([hours]: { start: IsoInstant; end: IsoInstant }[]): [number, number] | null {
  return hours === undefined ? null : [parseInstant(hours.start), parseInstant(hours.end)];
}

/** Of text as `nextOpening` writes it in UTC: `2026-03-05T20:00:00.000+00:00`. */
function epochOf(utc: IsoInstant): number {
  const [year, month, day, hour, minute, second] = utc.slice(0, 23).split(/\D/, 6).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const shift = month > 2 ? 0 : 1; // the year starts in March, so that the leap day is its last
  const years = year - shift;
  const days = 365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const dayOfYear = Math.floor((153 * (month + 12 * shift - 3) + 2) / 5) + day - 1;
  return (((days + dayOfYear - 719_468) * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + Number(utc.slice(20, 23));
}
