import { FollowUpError } from '../errors.js';
import { dayMs, firstDay, formatDay, lastDay } from './day.js';
import type { IsoInstant } from './types.js';
import { offsetAt, type Zone } from './zone.js';

const timesOfDay: string[] = [];
for (let minute = 0; minute < 1440; minute++) timesOfDay.push(`T${two(Math.floor(minute / 60))}:${two(minute % 60)}:`);

/** Kept by whole minutes: no offset is as long as a day, and most are quarters of an hour, so this stays small. */
const offsetTexts = new Map<number, string>();

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function offsetText(minutes: number): string {
  const known = offsetTexts.get(minutes);
  if (known !== undefined) return known;
  const size = Math.abs(minutes);
  const text = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  offsetTexts.set(minutes, text);
  return text;
}

/**
 * ISO text of an instant with the zone's numeric offset, `2026-11-11T09:00:00.000+00:00`. An offset with seconds (before 1972) is
 * rounded to the minute and the wall time with it, so that the text still names the same instant.
 */
export function formatInstant(instant: number, zone: Zone): IsoInstant {
  const minutes = Math.round(offsetAt(zone, instant) / 60_000);
  const local = instant + minutes * 60_000;
  const day = Math.floor(local / dayMs);
  if (!(day >= firstDay && day <= lastDay)) {
    throw new FollowUpError([
      { code: 'out-of-range', path: '', message: 'the answer lies outside the years 0000 to 9999: give dates nearer to now' },
    ]);
  }
  const rest = local - day * dayMs;
  const minute = Math.floor(rest / 60_000);
  const millis = rest - minute * 60_000;
  const seconds = millis === 0 ? '00.000' : `${two(Math.floor(millis / 1000))}.${String(millis % 1000).padStart(3, '0')}`;
  return formatDay(day) + (timesOfDay[minute] as string) + seconds + offsetText(minutes); // minute < 1440
}
