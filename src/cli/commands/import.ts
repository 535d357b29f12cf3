import {
  type AtsOptions,
  type AtsPayload,
  type AtsResult,
  fromAshby,
  fromGreenhouse,
  fromLever,
  fromMerge,
  fromOpenCats,
  fromSmartRecruiters,
  fromWorkable,
} from '../../adapters/ats/index.js';
import { safeParseWorkingCalendar } from '../../schema/index.js';
import { answersAsJson } from '../answers-as-json.js';
import type { Call, Command, Failure } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { issuesOf } from '../issues-of.js';
import { listIssues } from '../list-issues.js';
import { nobody } from '../nobody.js';
import { payloadsIn } from '../payloads-in.js';
import { readAll } from '../read-all.js';
import { readJsonFile } from '../read-json-file.js';
import { wholeNumber } from '../whole-number.js';

const systems: { readonly [name: string]: (payload: AtsPayload, options: AtsOptions) => AtsResult } = {
  greenhouse: fromGreenhouse,
  lever: fromLever,
  ashby: fromAshby,
  workable: fromWorkable,
  smartrecruiters: fromSmartRecruiters,
  merge: fromMerge,
  opencats: fromOpenCats,
};

export const importCommand: Command = {
  name: 'import',
  summary: 'applications from an applicant tracking system (Greenhouse, Lever...)',
  usage: '--from <system> --time-zone <zone> [options] [file ...|-]',
  about: [
    'Applications from what an applicant tracking system returns, as JSON for the other commands. Fetches nothing. What could',
    'not be used is told on standard error; a decision that stands in the system only is one the candidate does not know.',
  ],
  options: [
    ...(['from', 'time-zone', 'now', 'employer', 'role', 'calendar', 'jurisdiction', 'headcount'] as const),
    ...(['promised-date', 'offer-expires-on', 'json', 'ndjson'] as const),
  ],
  optionHelp: {
    'time-zone': "the employer's, as in Europe/London: local times are read in it; must be given",
    now: 'what is dated after this instant has not happened yet (default: the system clock)',
    json: 'the whole result: application, offer and problems, instead of applications alone',
    ndjson: 'read one payload a line, even if there is only one',
  },
  input: [
    'A payload { application, interviews, offers, people, reasons } with resources as the API returns them, an array of',
    'payloads, or one a line. Or lists { applications, interviews, offers, people, reasons }: what belongs together is',
    'found by ids, a hiring team by that of its job. Or applications alone.',
  ],
  yes: 'all was read without a problem',
  no: 'something could not be used, but every application could be identified',
  examples: [
    'import --from greenhouse --time-zone America/New_York export.json > applications.json',
    'import --from lever --time-zone Europe/London export.json | interview-followup ics > follow-ups.ics',
  ],
  run: async (call) => {
    const { texts, output, messages, flags } = call;
    const { from = '' } = texts;
    const read = Object.hasOwn(systems, from) ? systems[from] : undefined;
    if (read === undefined) {
      const said = texts.from === undefined ? '--from must be given' : `--from: "${from}" is not known`;
      return { exit: exitCodes.usage, messages: [`${said}: write one of ${Object.keys(systems).join(', ')}`] };
    }
    const options = await optionsOf(call);
    if ('exit' in options) return options;
    const wrong = issuesOf(() => read({ application: nobody }, options));
    if (wrong.length > 0) return { exit: exitCodes.usage, messages: wrong.map(({ path, message }) => `${optionOf(path)}: ${message}`) };
    const whole = await readAll(call);
    if ('exit' in whole) return whole;

    const answers = answersAsJson<unknown>(1);
    let hasProblems = false;
    let isBad = false;
    let isBegun = false;
    const begin = (isList: boolean): void => {
      if (!isBegun) answers.begin(whole.shape === 'one' && isList ? 'list' : whole.shape);
      isBegun = true;
    };
    for (const { place, json } of whole.entries) {
      const found =
        json.type === 'json' ? payloadsIn(json.value, from) : { issues: [{ code: 'not-json', path: '', message: json.message }] };
      if ('issues' in found) {
        for (const line of listIssues(place, found.issues)) messages.add(`${line}\n`);
        isBad = true;
        continue;
      }
      begin(found.isList);
      for (const [index, payload] of found.payloads.entries()) {
        const result = read(payload, options);
        const { application, problems } = result;
        const at = found.isList ? `${place}applications.${index}: ` : place;
        for (const line of listIssues(at, problems)) messages.add(`${line}\n`);
        hasProblems ||= problems.length > 0;
        isBad ||= application === null;
        if (flags.has('json')) output.add(answers.answer(result, nobody));
        else if (application !== null) output.add(answers.answer(application, nobody));
        if (output.isClosed()) return exitCodes.yes;
        await output.flush();
      }
    }
    begin(false);
    output.add(answers.end());
    if (isBad) return exitCodes.badData;
    if (whole.isMissing) return exitCodes.noInput;
    return hasProblems ? exitCodes.no : exitCodes.yes;
  },
};

async function optionsOf({ texts, io }: Call): Promise<AtsOptions | Failure> {
  const { 'time-zone': timeZone, employer, role, jurisdiction, calendar: file } = texts;
  if (timeZone === undefined)
    return { exit: exitCodes.usage, messages: ["--time-zone must be given: the employer's, as in Europe/London"] };
  const headcount = wholeNumber('--headcount', texts.headcount);
  if ('exit' in headcount) return headcount;
  const calendar = file === undefined ? null : await readJsonFile(file, checkCalendar);
  if (calendar !== null && 'exit' in calendar) return calendar;
  const { 'promised-date': promisedDate, 'offer-expires-on': offerExpiresOn } = texts;
  return {
    timeZone,
    now: texts.now ?? io.now(),
    ...(employer === undefined ? {} : { employerName: employer }),
    ...(role === undefined ? {} : { role }),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(headcount.value === undefined ? {} : { headcount: headcount.value }),
    ...(calendar === null ? {} : { calendar: calendar.value }),
    customFields: {
      ...(promisedDate === undefined ? {} : { promisedDate }),
      ...(offerExpiresOn === undefined ? {} : { offerExpiresOn }),
    },
  };
}

/** A calendar, also one of `interview-followup/holidays`: where it is from is left out. */
function checkCalendar(input: unknown): ReturnType<typeof safeParseWorkingCalendar> {
  if (typeof input !== 'object' || input === null || !('source' in input)) return safeParseWorkingCalendar(input);
  const { source: _, ...calendar } = input;
  return safeParseWorkingCalendar(calendar);
}

function optionOf(path: string): string {
  const named: { readonly [path: string]: string } = {
    timeZone: '--time-zone',
    employerName: '--employer',
    'customFields.promisedDate': '--promised-date',
    'customFields.offerExpiresOn': '--offer-expires-on',
  };
  return named[path] ?? `--${path}`;
}
