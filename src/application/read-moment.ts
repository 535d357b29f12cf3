import type { Issue } from '../errors.js';
import { wrongType } from '../input/check.js';
import { noDay, parseDay } from '../time/day.js';
import { startOfDay } from '../time/local.js';
import { complainAboutDate, complainAboutInstant, parseInstant } from '../time/parse.js';
import type { Zone } from '../time/zone.js';
import type { Moment } from './known.js';

const dateLength = 10;

/** An instant or a date alone, the latter in the given zone; null when the value is neither. */
export function momentOf(input: unknown, zone: Zone): Moment | null {
  if (typeof input !== 'string') return null;
  if (input.length === dateLength) {
    const day = parseDay(input);
    return Number.isNaN(day) ? null : { start: startOfDay(zone, day), order: startOfDay(zone, day + 1), day, text: input };
  }
  const instant = parseInstant(input);
  return Number.isNaN(instant) ? null : { start: instant, order: instant, day: noDay, text: input };
}

/** What is wrong with a value that is no moment. */
export function complainAboutMoment(input: unknown, path: string): Issue {
  if (typeof input !== 'string') return wrongType(input, path, 'an instant or a date, as in "2026-11-10T09:00:00+01:00" or "2026-11-10"');
  return { ...complainAboutInstant(input), path };
}

/** Day number of a date, `noDay` when it is left out or no date. */
export function dayOf(input: unknown): number {
  if (typeof input !== 'string') return noDay;
  const day = parseDay(input);
  return Number.isNaN(day) ? noDay : day;
}

/** What is wrong with a value that is no date. */
export function complainAboutDay(input: unknown, path: string): Issue {
  return typeof input === 'string' ? { ...complainAboutDate(input), path } : wrongType(input, path, 'a date, as in "2026-11-10"');
}
