import { type IcsEntry, type IcsOptions, toIcs } from '../../adapters/ics/index.js';
import { type AgendaItem, agenda, type Issue, isFollowUpError, type JobApplication } from '../../index.js';
import type { Call, Command, Failure } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { applicationIdOf, icsEntryOf, icsEntryOfItem, notAnAnswer } from '../ics-entry-of.js';
import { issuesOf } from '../issues-of.js';
import { keepApplications } from '../keep-applications.js';
import { listIssues } from '../list-issues.js';
import { misuseOf } from '../misuse-of.js';
import { readAll } from '../read-all.js';
import { readAnswer } from '../read-answer.js';
import { readApplications } from '../read-applications.js';
import type { Entry } from '../read-entries.js';
import { readSettings } from '../read-settings.js';
import { wholeNumber } from '../whole-number.js';
import { withoutIndex } from '../without-index.js';

/** An entry of the calendar, and where it comes from. */
interface Placed {
  readonly entry: IcsEntry;
  readonly place: string;
}

export const ics: Command = {
  name: 'ics',
  summary: 'what to do as a calendar file or feed (iCalendar)',
  usage: '[options] [file ...|-] > follow-ups.ics',
  about: [
    'What is to be done in the next days as an iCalendar file or feed. The same step is the same entry in every version, so a',
    'calendar that subscribes moves it when the plan changes, and drops what no longer holds.',
  ],
  options: ['now', 'days', 'policy', 'ledger', 'applications', 'host', 'name', 'as', 'alarm', 'locale', 'ndjson'],
  input: [
    'Applications, as the other commands take them: their agenda is written, with names and reasons. Or what next, plan or',
    'agenda print with --json: just those steps are written, people by their ids unless --applications names the file.',
  ],
  yes: 'the calendar has an entry',
  no: 'the calendar is empty',
  examples: [
    'ics applications.json --ledger ledger.json > follow-ups.ics',
    'plan application.json --json | interview-followup ics - > plan.ics',
  ],
  run: async (call) => {
    const settings = await readSettings(call);
    if ('exit' in settings) return settings;
    const { now, rules, language } = settings;
    const days = wholeNumber('--days', call.texts.days);
    if ('exit' in days) return days;
    const feed = feedOf(call, now);
    if ('exit' in feed) return feed;
    const ask = (applications: readonly JobApplication[]): AgendaItem[] =>
      agenda(applications, { now, ...rules, ...(days.value === undefined ? {} : { days: days.value }) });
    const misused = misuseOf(() => ask([]));
    if (misused !== null) return misused;
    const named = call.texts.applications;
    const onFile = named === undefined ? { value: [] } : await readApplications({ files: [named], io: call.io }, settings);
    if ('exit' in onFile) return onFile;
    const whole = await readAll(call);
    if ('exit' in whole) return whole;

    const placed: Placed[] = [];
    let isBad = false;
    const tell = (place: string, issues: readonly Issue[]): void => {
      isBad = true;
      for (const line of listIssues(place, issues)) call.messages.add(`${line}\n`);
    };
    for (const { place, json } of whole.entries.filter((entry) => !isApplication(entry))) {
      const steps = json.type === 'json' ? readAnswer(json.value) : null;
      if (json.type === 'broken') tell(place, [{ code: 'not-json', path: '', message: json.message }]);
      else if (steps === null) tell(place, [notAnAnswer]);
      for (const { step, at } of steps ?? []) {
        const application = onFile.value.find(({ id }) => id === applicationIdOf(step.key)) ?? null;
        placed.push({ entry: icsEntryOf(step, at, application, language), place });
      }
    }
    const kept = keepApplications(whole.entries.filter(isApplication), now, call.messages);
    try {
      for (const item of ask(kept.applications)) {
        const application = kept.applications.find(({ id }) => id === item.applicationId);
        if (application !== undefined) placed.push({ entry: icsEntryOfItem(item, application, language), place: `${application.id}: ` });
      }
    } catch (error) {
      if (!isFollowUpError(error)) throw error;
      kept.tell(error.issues);
      isBad = true;
    }
    const good = goodOf(placed, feed, tell);
    call.output.add(toIcs(good, feed));
    if (isBad || kept.isBad) return exitCodes.badData;
    if (whole.isMissing) return exitCodes.noInput;
    return good.length > 0 ? exitCodes.yes : exitCodes.no;
  },
};

function isApplication({ json }: Entry): boolean {
  return json.type === 'json' && typeof json.value === 'object' && json.value !== null && 'employer' in json.value;
}

/** The entries that a calendar can hold; what is wrong with the others is told. */
function goodOf(placed: readonly Placed[], feed: IcsOptions, tell: (place: string, issues: readonly Issue[]) => void): IcsEntry[] {
  const entries = placed.map(({ entry }) => entry);
  const bad = new Set<number>();
  for (const { index, issue } of issuesOf(() => toIcs(entries, feed)).map(withoutIndex)) {
    bad.add(index);
    tell(placed[index]?.place ?? '', [issue]);
  }
  return entries.filter((_, index) => !bad.has(index));
}

/** The options of the feed, checked. */
function feedOf({ texts }: Call, stamp: IcsOptions['stamp']): IcsOptions | Failure {
  const { host = 'interview-followup.invalid', name = 'Follow-ups', as, alarm } = texts;
  const minutes = alarm === 'none' ? { value: null } : wholeNumber('--alarm', alarm);
  if ('exit' in minutes) return minutes;
  const feed: IcsOptions = {
    host,
    stamp,
    name,
    ...(as === undefined ? {} : { as: as as 'event' | 'todo' }), // the library checks the word
    ...(minutes.value === undefined ? {} : { alarmMinutes: minutes.value }),
  };
  const wrong = issuesOf(() => toIcs([], feed));
  if (wrong.length === 0) return feed;
  const options: { readonly [path: string]: string } = { stamp: '--now', alarmMinutes: '--alarm' };
  return { exit: exitCodes.usage, messages: wrong.map(({ path, message }) => `${options[path] ?? `--${path}`}: ${message}`) };
}
