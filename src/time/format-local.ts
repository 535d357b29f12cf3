import { dayMs, digits, formatDay, weekdayOf } from './day.js';
import { offsetAt, type Zone } from './zone.js';

/** A local date taken apart, so that any language can put it together again. */
export interface LocalDate {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly date: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
}

/** A day number as year, month, date and weekday. */
export function localDateOf(day: number): LocalDate {
  const text = formatDay(day);
  return { year: digits(text, 0, 4), month: digits(text, 5, 7), date: digits(text, 8, 10), weekday: weekdayOf(day) };
}

/** Minute of the local day at an instant, 0 to 1439. */
export function minuteAt(zone: Zone, instant: number): number {
  const local = instant + offsetAt(zone, instant);
  return Math.floor((local - Math.floor(local / dayMs) * dayMs) / 60_000);
}

const namesOfUtc: ReadonlySet<string> = new Set(['utc', 'gmt', 'gmt0', 'gmt+0', 'gmt-0', 'uct', 'zulu', 'universal', 'greenwich']);

/**
 * The place that a zone is named after, `"New York"` of `America/New_York`; an abbreviation or a fixed offset as it is said:
 * `"UTC"`, `"UTC-5"` of `Etc/GMT+5`, whose sign says it the other way round. The name is taken as IANA's.
 */
export function placeOfZone(id: string): string {
  const name = id.slice(id.lastIndexOf('/') + 1);
  const lower = name.toLowerCase();
  if (namesOfUtc.has(lower)) return 'UTC';
  if (lower.startsWith('gmt')) return `UTC${lower[3] === '+' ? '-' : '+'}${lower.slice(4)}`;
  const words = name.replace(/_/g, ' ');
  return name === lower ? words.replace(/(^| )\w/g, (letter) => letter.toUpperCase()) : words;
}
