import type { KnownCalendar } from '../calendar/read-calendar.js';
import type { Issue } from '../errors.js';
import { dayAt, startOfDay } from '../time/local.js';
import { complainAboutInstant, parseInstant } from '../time/parse.js';
import { isRecord } from '../time/plain-data.js';
import type { Zone } from '../time/zone.js';
import { addSpan } from './add-span.js';
import { wrongType } from './check.js';
import type { Deadline, Moment } from './known.js';
import { complainAboutDay, dayOf } from './read-moment.js';
import { readSpan } from './read-span.js';

const forms = ['date', 'instant', 'within'] as const;

/** A promised date or a deadline, counted from the event that carries it: a date is passed at its end in the employer's zone (C3), an instant at once (C4). */
export function readDeadline(input: unknown, path: () => string, at: Moment, zone: Zone, calendar: KnownCalendar, issues: Issue[]): Deadline | null {
  const given = isRecord(input) ? forms.filter((key) => input[key] !== undefined) : [];
  if (!isRecord(input) || given.length !== 1) {
    issues.push(
      isRecord(input)
        ? { code: 'feedback-date', path: path(), message: `${given.join(' and ') || 'nothing'} given: give exactly one of date, instant or within` }
        : wrongType(input, path(), 'a date of feedback, as in { date: "2026-11-10" }'),
    );
    return null;
  }
  if (input.date !== undefined) {
    const day = dayOf(input.date);
    if (day === day) return wholeDate(day, zone);
    issues.push(complainAboutDay(input.date, `${path()}.date`));
    return null;
  }
  if (input.instant !== undefined) return readInstantDeadline(input.instant, path, zone, issues);
  const count = issues.length;
  const span = readSpan(input.within, `${path()}.within`, 'with-hours', issues);
  if (issues.length > count) return null;
  if (span.unit !== 'hours') return wholeDate(addSpan(Number.isNaN(at.day) ? dayAt(zone, at.start) : at.day, span, calendar, zone), zone);
  const passed = at.order + span.count * 3_600_000;
  return { passed, day: dayAt(zone, passed), isDate: false };
}

function wholeDate(day: number, zone: Zone): Deadline {
  return { passed: startOfDay(zone, day + 1), day, isDate: true };
}

function readInstantDeadline(input: unknown, path: () => string, zone: Zone, issues: Issue[]): Deadline | null {
  const passed = typeof input === 'string' ? parseInstant(input) : Number.NaN;
  if (passed === passed) return { passed, day: dayAt(zone, passed), isDate: false };
  const at = `${path()}.instant`;
  issues.push(typeof input === 'string' ? { ...complainAboutInstant(input), path: at } : wrongType(input, at, 'an instant'));
  return null;
}
