import type { KnownCalendar } from '../calendar/read-calendar.js';
import type { Issue } from '../errors.js';
import { wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import { noDay } from '../time/day.js';
import { dayAt, startOfDay } from '../time/local.js';
import { complainAboutInstant, parseInstant } from '../time/parse.js';
import type { Zone } from '../time/zone.js';
import { addSpan } from './add-span.js';
import type { Deadline, Moment } from './known.js';
import { complainAboutDay, dayOf } from './read-moment.js';
import { readSpan } from './read-span.js';

/** A promised date or a deadline, counted from the event that carries it: a date is passed at its end in the employer's zone (C3), an instant at once (C4). */
export function readDeadline(
  input: unknown,
  index: number,
  at: Moment,
  zone: Zone,
  calendar: KnownCalendar,
  issues: Issue[],
): Deadline | null {
  if (!isRecord(input)) {
    issues.push(wrongType(input, pathOf(index), 'a date of feedback, as in { date: "2026-11-10" }'));
    return null;
  }
  const count = (input.date === undefined ? 0 : 1) + (input.instant === undefined ? 0 : 1) + (input.within === undefined ? 0 : 1);
  if (count !== 1) {
    const given = ['date', 'instant', 'within'].filter((form) => input[form] !== undefined).join(' and ');
    const message = `${given === '' ? 'nothing' : given} given: give exactly one of date, instant or within`;
    issues.push({ code: 'feedback-date', path: pathOf(index), message });
    return null;
  }
  if (input.date !== undefined) {
    const day = dayOf(input.date);
    if (day !== noDay) return wholeDate(day, zone);
    issues.push(complainAboutDay(input.date, `${pathOf(index)}.date`));
    return null;
  }
  if (input.instant !== undefined) return readInstantDeadline(input.instant, index, zone, issues);
  const span = readSpan(input.within, `${pathOf(index)}.within`, 'with-hours', issues);
  if (span.unit !== 'hours') return wholeDate(addSpan(at.day === noDay ? dayAt(zone, at.start) : at.day, span, calendar, zone), zone);
  const passed = at.order + span.count * 3_600_000;
  return { passed, day: dayAt(zone, passed), isDate: false };
}

function pathOf(index: number): string {
  return `history.${index}.by`;
}

function wholeDate(day: number, zone: Zone): Deadline {
  return { passed: startOfDay(zone, day + 1), day, isDate: true };
}

function readInstantDeadline(input: unknown, index: number, zone: Zone, issues: Issue[]): Deadline | null {
  const passed = typeof input === 'string' ? parseInstant(input) : Number.NaN;
  if (!Number.isNaN(passed)) return { passed, day: dayAt(zone, passed), isDate: false };
  const at = `${pathOf(index)}.instant`;
  issues.push(typeof input === 'string' ? { ...complainAboutInstant(input), path: at } : wrongType(input, at, 'an instant'));
  return null;
}
