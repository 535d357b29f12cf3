import type { Employer, Interview, JobApplication, WorkingCalendar } from '../../index.js';
import { complain } from './complain.js';
import { filled } from './filled.js';
import { firstOf } from './first-of.js';
import { gatherContacts } from './gather-contacts.js';
import { idOf } from './id-of.js';
import { type Place, placeAt } from './place.js';
import { readLoops } from './read-loops.js';
import { readOffer } from './read-offer.js';
import { readOptions } from './read-options.js';
import { readOutcome } from './read-outcome.js';
import { readText } from './read-text.js';
import type { Reading } from './reading.js';
import type { System } from './system.js';
import type { AtsOptions, AtsPayload, AtsResult } from './types.js';
import { writeHistory } from './write-history.js';

/** What a payload comes to, read by the paths of its system. @throws FollowUpError for broken options alone. */
export function normalise(payload: AtsPayload, options: AtsOptions, system: System): AtsResult {
  const reading = readOptions(options, system.isLocal === true);
  const root: Place = { path: '', value: payload };
  const application = placeAt(root, 'application');
  const id = identify(reading, system, root, application);
  const known = readOffer(reading, system, root, application);
  const offer = known?.offer ?? null;
  if (id === null) return { application: null, offer, problems: reading.problems };
  const loops = readLoops(reading, system, root, application);
  const contacts = gatherContacts(reading, root, application, loops);
  const history = writeHistory(reading, system, application, readOutcome(reading, system, root, application), known, loops.length > 0);
  const ids = new Set(contacts.map((contact) => contact.id));
  const interviews = loops.map(({ interview, attendees }) => {
    const interviewers = [...new Set(attendees.flatMap((person) => idOf(person) ?? []))].filter((person) => ids.has(person));
    return filled<Interview>({ ...interview, interviewers });
  });
  return {
    application: filled<JobApplication>({
      id,
      role: roleOf(reading, system, application),
      employer: employerOf(options),
      contacts,
      interviews,
      history,
    }),
    offer,
    problems: reading.problems,
  };
}

/** The id of the application, else the one that its interviews and offers name. */
function identify(reading: Reading, system: System, root: Place, application: Place): string | null {
  const own = placeAt(application, system.id);
  const id = idOf(own);
  if (id !== null) return id;
  const isThere = typeof application.value === 'object' && application.value !== null;
  complain(reading, isThere ? own : application, 'missing', 'give the application with its id');
  for (const name of ['interviews', 'offers']) {
    const list = placeAt(root, name);
    for (const index of Array.isArray(list.value) ? list.value.slice(0, 1000).keys() : []) {
      const named = idOf(placeAt(list, `${index}.${system.namedBy}`));
      if (named !== null) return named;
    }
  }
  return null;
}

function roleOf(reading: Reading, { role: paths }: System, application: Place): string {
  const { role } = reading.options;
  if (role !== undefined && role !== '') return role;
  const place = firstOf(application, paths);
  const title = readText(reading, place);
  if (title === null) complain(reading, place, 'missing', 'give the job with its title, or the option role');
  return title ?? '';
}

function employerOf({ timeZone, employerName, calendar, jurisdiction, headcount }: AtsOptions): Employer {
  return filled<Employer>({
    name: employerName,
    timeZone,
    calendar: calendar && knownPartOf(calendar),
    jurisdiction,
    headcount,
  });
}

const calendarKeys = ['weekend', 'hours', 'hoursByWeekday', 'holidays', 'dates', 'coverage'];

/** The calendar without keys that are not a calendar's, such as where it is from; the same object when there are none. */
function knownPartOf(calendar: WorkingCalendar): WorkingCalendar {
  const entries = Object.entries(calendar);
  const known = entries.filter(([key, value]) => calendarKeys.includes(key) && value !== undefined);
  return known.length === entries.length ? calendar : (Object.fromEntries(known) as unknown as WorkingCalendar); // checked with the options
}
