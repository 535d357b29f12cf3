import { dayOf } from './clock.js';
import { complain } from './complain.js';
import { firstOf } from './first-of.js';
import { isCancelled } from './is-cancelled.js';
import { isGiven } from './is-given.js';
import { listAt } from './list-at.js';
import { type Place, placeAt } from './place.js';
import { plainText } from './plain-text.js';
import { readDate } from './read-date.js';
import { readInstant } from './read-instant.js';
import type { Reading } from './reading.js';
import type { System } from './system.js';
import { wordOf } from './word-of.js';
import { attendanceWords } from './words.js';

/** One part of a loop, read: epoch milliseconds. */
export interface Part {
  readonly place: Place;
  readonly start: number;
  readonly end: number | null;
  readonly endPlace: Place;
  readonly isCancelled: boolean;
  readonly attendees: readonly Place[];
}

const longest = 24 * 60; // minutes

/** A part that the candidate took part in; null when it is none, or when it cannot be told when it begins. */
export function readPart(reading: Reading, system: System, place: Place): Part | null {
  if (system.isInternal !== undefined && isInternal(reading, place, system.isInternal)) return null;
  const endPlace = firstOf(place, system.minutes === undefined ? system.end : [...system.end, system.minutes]);
  const times = timesOf(reading, system, place);
  if (times === null) return null;
  const [start, end] = times;
  const people = ['interviewers', 'members', 'interviewerUserIds'].find((path) => isGiven(placeAt(place, path)));
  return {
    place,
    start,
    end,
    endPlace,
    isCancelled: isCancelled(place),
    attendees: people === undefined ? [] : listAt(reading, place, people).filter((person) => wasThere(reading, person)),
  };
}

function isInternal(reading: Reading, place: Place, path: string): boolean {
  const flag = placeAt(place, path);
  if (flag.value === undefined) complain(reading, flag, 'missing', 'it is taken as an interview and not as a debrief, expand interview');
  return flag.value === true;
}

/** Start and end; null and a problem when the start is missing or unreadable. */
function timesOf(
  reading: Reading,
  { date, dateAfter, minutes, start: startPaths, end: endPaths }: System,
  place: Place,
): [start: number, end: number | null] | null {
  const start = firstOf(place, startPaths);
  if (date !== undefined && (reading.isLocal ? ['1', 'true'].includes(plainText(placeAt(place, 'all_day').value)) : !isGiven(start))) {
    const first = placeAt(place, date);
    if (isGiven(first)) return wholeDays(reading, first, dateAfter === undefined ? null : placeAt(place, dateAfter));
  }
  if (!isGiven(start)) {
    complain(reading, start, 'missing', 'without a start the interview is left out');
    return null;
  }
  const instant = readInstant(reading, start);
  if (instant === null) return null;
  const endPlace = firstOf(place, endPaths);
  const length = minutes === undefined ? endPlace : placeAt(place, minutes);
  if (isGiven(endPlace)) return [instant, laterThan(reading, instant, endPlace)];
  return [instant, isGiven(length) ? endAfter(reading, instant, length) : null];
}

function laterThan(reading: Reading, start: number, place: Place): number | null {
  const end = readInstant(reading, place);
  if (end === null || end > start) return end;
  complain(reading, place, 'ends-before-start', 'is not after the start: the end is left out');
  return null;
}

function endAfter(reading: Reading, start: number, place: Place): number | null {
  const length = Math.round(Number(plainText(place.value)) * 60_000);
  if (length > 0 && length <= longest * 60_000) return start + length;
  complain(reading, place, 'implausible-duration', `is not a number of minutes up to ${longest}: the end is left out`);
  return null;
}

/** From the first instant of an all-day event's first date to the end of its last, in the employer's zone. */
function wholeDays(reading: Reading, first: Place, after: Place | null): [number, number] | null {
  const day = dayAt(reading, first);
  if (day === null) return null;
  const next = after === null || !isGiven(after) ? null : dayAt(reading, after);
  return [day[0], Math.max(day[1], next?.[0] ?? 0)]; // the end is the date after the last, or the last itself
}

/** The day of a date, or of a time that begins with its date: midnight there. */
function dayAt(reading: Reading, { path, value }: Place): [number, number] | null {
  const when = readDate(reading, { path, value: typeof value === 'string' ? value.slice(0, 10) : value });
  return when === null ? null : dayOf(when.text.slice(0, 10), reading.options.timeZone);
}

/** Whether an interviewer took part, as far as the words about them say. */
function wasThere(reading: Reading, person: Place): boolean {
  return ['response_status', 'status', 'trainingRole'].every((path) => wordOf(reading, placeAt(person, path), attendanceWords) !== 'no');
}
