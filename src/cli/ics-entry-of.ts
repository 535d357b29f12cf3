import type { IcsEntry } from '../adapters/ics/index.js';
import type { AgendaItem, Channel, Contact, Issue, JobApplication, Purpose } from '../index.js';
import { describeReasons, describeStep } from '../messages/index.js';
import type { Language } from './read-settings.js';
import { sayMoment } from './say-moment.js';

/** The part of a step that an entry shows, also of one that came through a pipe. */
export interface ShownStep {
  readonly key: string;
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly to: { readonly contact: string; readonly role: Contact['role'] } | null;
  readonly latest: string;
  readonly timeZone: string;
}

/** What a step in an answer becomes in a calendar. Without its application on file, people go by their ids. */
export function icsEntryOf(step: ShownStep, at: string, application: JobApplication | null, language: Language): IcsEntry {
  const { key, channel, purpose, to, latest, timeZone } = step;
  const known = application ?? strangerOf(step);
  const { role, employer } = known;
  const whose = application === null ? `Application ${known.id}` : employer.name === undefined ? role : `${role} at ${employer.name}`;
  const isOver = Date.parse(latest) <= Date.parse(at);
  const window = { earliest: at, latest, recommended: at, timeZone, earliestDate: '', latestDate: '' };
  const shown = { key, purpose, attempt: 1, window, channel, to: to === null ? null : { ...to, because: 'decision-maker' as const } };
  return {
    key,
    at,
    summary: describeStep(shown, { application: known, ...language }),
    description: [whose, `At ${sayMoment(at, language)}`, `${isOver ? 'Was due by' : 'Until'} ${sayMoment(latest, language)}`].join('\n'),
  };
}

/** What an item of the agenda becomes: with its reasons, as the application is on file. */
export function icsEntryOfItem({ followUp, at, moved, urgent }: AgendaItem, application: JobApplication, language: Language): IcsEntry {
  const { step, reasons, caveats } = followUp;
  const { latest, timeZone } = step.window;
  const entry = icsEntryOf({ ...step, latest, timeZone }, at, application, language);
  const why = [...(urgent === null ? [] : [urgent]), ...(moved === null ? [] : [moved]), ...reasons];
  const lines = [...describeReasons(why, { application, ...language }), ...describeReasons(caveats, { application, ...language })];
  return { ...entry, description: [entry.description, '', ...lines].join('\n') };
}

/** An application of which a step tells no more than its id and a contact's. */
function strangerOf({ key, to, timeZone }: ShownStep): JobApplication {
  const contacts = to === null ? [] : [{ id: to.contact, name: to.contact, role: to.role }];
  return { id: applicationIdOf(key), role: '', employer: { timeZone }, contacts };
}

/** The id of the application, with which a step's key begins. */
export function applicationIdOf(key: string): string {
  const [first = ''] = key.split('/', 1);
  try {
    return decodeURIComponent(first);
  } catch {
    return first;
  }
}

/** What an answer on standard input is not. */
export const notAnAnswer: Issue = {
  code: 'wrong-type',
  path: '',
  message: 'this is neither an application nor what next, plan or agenda print with --json',
};
