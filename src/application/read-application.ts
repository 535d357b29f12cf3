import { type KnownCalendar, readCalendar } from '../calendar/read-calendar.js';
import type { Issue } from '../errors.js';
import { complainAboutId, complainAboutText, isId, isText, wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import { show } from '../input/show.js';
import { readZone } from '../time/read-zone.js';
import { type Zone, zoneOf } from '../time/zone.js';
import type { KnownApplication } from './known.js';
import { readContacts } from './read-contacts.js';
import { latestDayAt, readHistory } from './read-history.js';
import { readInterviews } from './read-interviews.js';
import type { JobApplication } from './types.js';

const nothing: Record<string, unknown> = {};

/**
 * Checks an application and turns it into numbers, once; null and all issues when something is wrong. Nothing is mutated, unknown keys
 * are ignored. `calendar` is the policy's, for employers that state none.
 */
export function readApplication(input: unknown, now: number, calendar: KnownCalendar, issues: Issue[]): KnownApplication | null {
  if (!isRecord(input)) {
    issues.push(wrongType(input, '', 'an application'));
    return null;
  }
  const count = issues.length;
  if (!isId(input.id)) issues.push(complainAboutId(input.id, 'id'));
  if (!isText(input.role)) issues.push(complainAboutText(input.role, 'role'));
  if (input.preferred !== undefined && typeof input.preferred !== 'boolean')
    issues.push(wrongType(input.preferred, 'preferred', 'true or false'));
  const employer = isRecord(input.employer) ? input.employer : nothing;
  if (employer === nothing) issues.push(wrongType(input.employer, 'employer', 'an employer with a timeZone'));
  const { name, jurisdiction, headcount } = employer;
  if (name !== undefined && !isText(name)) issues.push(complainAboutText(name, 'employer.name'));
  if (jurisdiction !== undefined && !isText(jurisdiction)) issues.push(complainAboutText(jurisdiction, 'employer.jurisdiction'));
  if (headcount !== undefined && !(Number.isInteger(headcount) && (headcount as number) >= 0)) {
    const code = typeof headcount === 'number' ? 'not-whole' : 'wrong-type';
    issues.push({ code, path: 'employer.headcount', message: `${show(headcount)} is not a whole number from 0` });
  }
  // What cannot be read is stood in for, so that all the rest is checked as well; there will be no answer then.
  const zone = (employer === nothing ? null : readZone(employer.timeZone, 'employer.timeZone', issues)) ?? (zoneOf('UTC') as Zone);
  const own = (employer.calendar === undefined ? null : readCalendar(employer.calendar, 'employer.calendar', issues)) ?? calendar;
  const contacts = readContacts(input.contacts, zone, issues);
  const interviews = readInterviews(input.interviews, contacts, now, issues);
  const background = { zone, calendar: own, contacts, interviews, now, latestDay: latestDayAt(now) };
  const facts = readHistory(input.history, background, issues);
  if (issues.length > count) return null;
  return { application: input as unknown as JobApplication, zone, calendar: own, contacts, interviews, facts }; // checked above
}
