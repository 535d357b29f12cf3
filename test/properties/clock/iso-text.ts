import { wallClock } from './wall-clock.ts';

/** An instant as text with the offset of a zone, `"2026-03-29T09:00:00.000+01:00"`. */
export function isoText(timeZone: string, instant: number): string {
  const wall = wallClock(timeZone, instant);
  const minutes = Math.round((wall - instant) / 60_000);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
  return new Date(wall).toISOString().replace('Z', offset);
}
