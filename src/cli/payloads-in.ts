import type { AtsPayload } from '../adapters/ats/index.js';
import type { Issue } from '../index.js';
import { unknownKeys } from './unknown-keys.js';

type Fields = Readonly<Record<string, unknown>>;
const parts: readonly (keyof AtsPayload)[] = ['application', 'interviews', 'offers', 'people', 'reasons'];

/** Where interviews and offers name the application, and what of it they name: dotted paths. */
const names: { readonly [system: string]: readonly [there: string, here: string] } = {
  greenhouse: ['application_id', 'id'],
  lever: ['opportunityId', 'id'],
  ashby: ['applicationId', 'id'],
  workable: ['candidate.id', 'id'],
  smartrecruiters: ['candidate.id', 'candidate.id'],
  merge: ['application', 'id'],
  opencats: ['joborder_id', 'joborder_id'],
};

/** What makes an item of `people` a team, or a job with its team. */
const teams = ['hiring_managers', 'recruiters', 'hiring_team', 'hiringTeam'];

/** What an entry of an export holds: payloads, or what is wrong with it. */
export type Payloads = { readonly payloads: readonly AtsPayload[]; readonly isList: boolean } | { readonly issues: readonly Issue[] };

/**
 * The payloads in an entry. It is a payload as the library takes it; or `applications` with all their `interviews`, `offers`, `people`
 * and `reasons` beside them, as an API lists them (a hiring team with the id of its job); or an application alone.
 */
export function payloadsIn(entry: unknown, system: string): Payloads {
  if (!isObject(entry))
    return { issues: [{ code: 'wrong-type', path: '', message: 'this is no object: give a payload, or an application' }] };
  const { applications, ...rest } = entry;
  if (Array.isArray(applications) && Object.keys(rest).every((key) => (parts as readonly string[]).includes(key))) {
    const interviews = grouped(rest.interviews, system);
    const offers = grouped(rest.offers, system);
    return {
      isList: true,
      payloads: applications.map((application) => {
        const id = idOf(application, names[system]?.[1]);
        const people = Array.isArray(rest.people) ? { people: rest.people.filter((person) => !isTeamOfAnother(person, application)) } : {};
        return { ...rest, application, ...people, ...partOf('interviews', interviews, id), ...partOf('offers', offers, id) };
      }),
    };
  }
  if (!('application' in entry)) return { isList: false, payloads: [{ application: entry }] };
  const issues = unknownKeys(entry, parts, '');
  return issues.length > 0 ? { issues } : { isList: false, payloads: [entry as AtsPayload] };
}

type Groups = { readonly byId: ReadonlyMap<string, readonly unknown[]>; readonly others: readonly unknown[] } | null;

/** A list by the application that its items name; those that name none go to all, for the library to judge. */
function grouped(list: unknown, system: string): Groups {
  if (!Array.isArray(list)) return null;
  const byId = new Map<string, unknown[]>();
  const others: unknown[] = [];
  for (const item of list) {
    const id = idOf(item, names[system]?.[0]);
    const group = id === null ? others : byId.get(id);
    if (group !== undefined) group.push(item);
    else if (id !== null) byId.set(id, [item]);
  }
  return { byId, others };
}

function partOf(name: 'interviews' | 'offers', groups: Groups, id: string | null): Partial<AtsPayload> {
  if (groups === null) return {};
  return { [name]: [...((id === null ? undefined : groups.byId.get(id)) ?? []), ...groups.others] };
}

/** A hiring team among people is that of one job: who decides there does not decide everywhere. */
function isTeamOfAnother(person: unknown, application: unknown): boolean {
  if (!isObject(person) || !teams.some((key) => key in person)) return false;
  const own = ['job_id', 'jobId', 'id'].map((path) => idOf(person, path)).find((id) => id !== null);
  const jobs = ['jobs.0.id', 'job.id', 'job_id', 'jobId'].map((path) => idOf(application, path));
  return own === undefined || !jobs.includes(own);
}

/** The id at a dotted path, as text; null when there is none. */
function idOf(value: unknown, path: string | undefined): string | null {
  let found: unknown = value;
  for (const key of path?.split('.') ?? []) found = typeof found === 'object' && found !== null ? (found as Fields)[key] : undefined;
  return typeof found === 'string' || typeof found === 'number' ? String(found) : null;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
