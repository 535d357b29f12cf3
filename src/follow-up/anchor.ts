import type { Moment } from '../application/known.js';
import { dayMs, formatDay, noDay } from '../time/day.js';

/** An instant as the part of a key: the day and the milliseconds of it, in UTC. */
export function anchorAt(instant: number): string {
  const day = Math.floor(instant / dayMs);
  return `${formatDay(day)}T${instant - day * dayMs}`;
}

/** A moment as the part of a key. */
export function anchorOf({ day, start }: Moment): string {
  return day === noDay ? anchorAt(start) : formatDay(day);
}
