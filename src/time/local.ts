import { dayMs } from './day.js';
import { changeBetween, offsetAt, type Zone } from './zone.js';

/** Day number of the local date at an instant. */
export function dayAt(zone: Zone, instant: number): number {
  return Math.floor((instant + offsetAt(zone, instant)) / dayMs);
}

/**
 * The first instant at which the zone's wall clock shows `minute` (0 to 1440) of that day or later: in a gap the change of clocks
 * itself, in an overlap the earlier occurrence (C7). The only way from local time to an instant.
 */
export function instantAt(zone: Zone, day: number, minute: number): number {
  const wall = day * dayMs + minute * 60_000;
  const before = offsetAt(zone, wall - dayMs);
  const after = offsetAt(zone, wall + dayMs);
  const early = wall - before;
  if (before === after) return early;
  if (offsetAt(zone, early) === before) return early;
  const late = wall - after;
  if (offsetAt(zone, late) === after) return late;
  return changeBetween(zone, wall - dayMs, wall + dayMs) ?? early;
}

/** Whether no change of clocks can touch a local date: its times all exist, once, and in order. */
export function isRegular(zone: Zone, day: number): boolean {
  const start = day * dayMs;
  return offsetAt(zone, start - dayMs) === offsetAt(zone, start + 2 * dayMs);
}

/** The first instant of a local date, and so the end of the one before. */
export function startOfDay(zone: Zone, day: number): number {
  return instantAt(zone, day, 0);
}
