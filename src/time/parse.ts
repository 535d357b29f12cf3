import { show } from '../input/show.js';
import { dayMs, digits, parseDayPrefix, twoDigits } from './day.js';
import { zoneOf, zoneToWriteInstead } from './zone.js';

/** What is wrong with a text that should have been a date, an instant or a zone. */
export interface Complaint {
  readonly code: string;
  readonly message: string;
}

/** Epoch milliseconds of `2026-11-10T09:00:00+01:00`; NaN when the text is anything else (`complainAboutInstant` says why). Digits past the millisecond are cut off. */
export function parseInstant(text: string): number {
  const day = parseDayPrefix(text);
  if (Number.isNaN(day) || text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== 58) return Number.NaN;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  if (!(hour <= 23 && minute <= 59)) return Number.NaN;
  let at = 16;
  let millis = (hour * 60 + minute) * 60_000;
  if (text.charCodeAt(at) === 58) {
    const second = twoDigits(text, 17);
    if (!(second <= 59)) return Number.NaN;
    millis += second * 1000;
    at = 19;
    if (text.charCodeAt(at) === 46) {
      const end = endOfDigits(text, at + 1);
      if (end === at + 1 || end > at + 10) return Number.NaN;
      millis += fraction(text, at + 1, end);
      at = end;
    }
  }
  const sign = text.charCodeAt(at);
  if (sign === 90) return zoneAfter(text, at + 1) ? day * dayMs + millis : Number.NaN;
  if ((sign !== 43 && sign !== 45) || text.charCodeAt(at + 3) !== 58) return Number.NaN;
  const offsetHours = twoDigits(text, at + 1);
  const offsetMinutes = twoDigits(text, at + 4);
  if (!(offsetHours <= 23 && offsetMinutes <= 59) || !zoneAfter(text, at + 6)) return Number.NaN;
  const offset = (offsetHours * 60 + offsetMinutes) * 60_000;
  return day * dayMs + millis - (sign === 43 ? offset : -offset);
}

function endOfDigits(text: string, from: number): number {
  let end = from;
  while (text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  return end;
}

/** Milliseconds of the digits after the point; those past the third are cut off. */
function fraction(text: string, from: number, to: number): number {
  const kept = Math.min(to, from + 3);
  return digits(text, from, kept) * 10 ** (3 - (kept - from));
}

/** Whether the text ends at `from`, or goes on with the name of a real zone in brackets. */
function zoneAfter(text: string, from: number): boolean {
  if (text.length === from) return true;
  const name = bracketed(text, from);
  return name !== null && zoneOf(name) !== null;
}

function bracketed(text: string, from: number): string | null {
  if (text.charCodeAt(from) !== 91 || text.charCodeAt(text.length - 1) !== 93) return null;
  return text.slice(text.charCodeAt(from + 1) === 33 ? from + 2 : from + 1, -1); // RFC 9557 allows "[!Zone]"
}

const wallPattern = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})(\[[^\]]*\])?$/;

/** Why a text is not an instant, and what would be one. */
export function complainAboutInstant(text: string): Complaint {
  const shown = show(text);
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && Number.isNaN(parseDayPrefix(text))) return unrealDate(text);
  if (wallPattern.test(text)) {
    return {
      code: 'offset-missing',
      message: `${shown} is a local time without an offset: add the offset or Z, as in "${text.replace(' ', 'T').replace(',', '.')}+01:00"`,
    };
  }
  const match = instantPattern.exec(text);
  const name = match?.[1] === undefined ? null : bracketed(match[1], 0);
  if (name !== null && zoneOf(name) === null) return complainAboutZone(name);
  if (match !== null) return { code: 'unreal-time', message: `${shown} is not a time of day: hours go to 23, minutes and seconds to 59` };
  return {
    code: 'not-an-instant',
    message: `${shown} is not an instant: write ISO 8601 with an offset or Z, as in "2026-11-10T09:00:00+01:00"`,
  };
}

/** Why a text is not a date, and what would be one. */
export function complainAboutDate(text: string): Complaint {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return unrealDate(text);
  return { code: 'not-a-date', message: `${show(text)} is not a date: write YYYY-MM-DD, as in "2026-11-10"` };
}

function unrealDate(text: string): Complaint {
  return { code: 'unreal-date', message: `${show(text)} names a date that does not exist in the calendar: check day and month` };
}

/** Why a text is not a zone, and what would be one. */
export function complainAboutZone(id: string): Complaint {
  const instead = zoneToWriteInstead(id);
  const remedy =
    instead === null
      ? 'write a region and a city of the IANA database, as in "Europe/London"'
      : `this abbreviation means different zones to different people: write the region instead, as in "${instead}"`;
  return { code: 'unknown-time-zone', message: `${show(id)} is not an IANA time zone: ${remedy}` };
}
