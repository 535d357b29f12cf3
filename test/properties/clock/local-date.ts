import { wallClock } from './wall-clock.ts';

/** The date in a zone at an instant, `"2026-03-29"`. */
export function localDate(timeZone: string, instant: number): string {
  return new Date(wallClock(timeZone, instant)).toISOString().slice(0, 10);
}
