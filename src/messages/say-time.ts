import { parseDay } from '../time/day.js';
import { localDateOf, minuteAt } from '../time/format-local.js';
import { dayAt } from '../time/local.js';
import { parseInstant } from '../time/parse.js';
import type { Zone } from '../time/zone.js';
import type { TimeWords } from './time-words.js';

const localTimeLength = 16;

/** A local date in words; its year only when it is another than the one everybody thinks of, NaN for never. */
export function sayDay(words: TimeWords, day: number, usualYear: number): string {
  const date = localDateOf(day);
  return words.date(date, !Number.isNaN(usualYear) && date.year !== usualYear);
}

/** An instant in words, as the local date and time of a zone. With `closing`, midnight is the end of the day before. */
export function sayInstant(words: TimeWords, zone: Zone, instant: number, usualYear: number, as: 'beginning' | 'closing'): string {
  const minute = minuteAt(zone, instant);
  const isEnd = as === 'closing' && minute === 0;
  const at = isEnd ? 1440 : minute;
  return words.moment(sayDay(words, dayAt(zone, instant) - (isEnd ? 1 : 0), usualYear), words.time(at), at);
}

/** ISO text in words: an instant in the zone, a date or a local time (`YYYY-MM-DDTHH:mm`) as it stands. Empty for anything else. */
export function sayIso(words: TimeWords, zone: Zone, text: string | undefined, usualYear: number, as: 'beginning' | 'closing'): string {
  if (text === undefined || text === '') return '';
  const day = parseDay(text);
  if (!Number.isNaN(day)) return sayDay(words, day, usualYear);
  if (text.length === localTimeLength) {
    const wall = parseInstant(`${text}Z`);
    return Number.isNaN(wall) ? '' : sayWall(words, wall, usualYear);
  }
  const instant = parseInstant(text);
  return Number.isNaN(instant) ? '' : sayInstant(words, zone, instant, usualYear, as);
}

function sayWall(words: TimeWords, wall: number, usualYear: number): string {
  const day = Math.floor(wall / 86_400_000);
  const minute = Math.floor((wall - day * 86_400_000) / 60_000);
  return words.moment(sayDay(words, day, usualYear), words.time(minute), minute);
}
