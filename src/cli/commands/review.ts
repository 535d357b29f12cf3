import type { Channel, Issue } from '../../index.js';
import { type Review, reviewMessage } from '../../messages/index.js';
import { safeParseJobApplication } from '../../schema/index.js';
import { checkCandidate } from '../check-candidate.js';
import type { Call, Command, Failure } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { issuesOf } from '../issues-of.js';
import { layOutRows } from '../lay-out.js';
import { listIssues } from '../list-issues.js';
import { lookOf } from '../look-of.js';
import { optionAt } from '../option-names.js';
import { readJsonFile } from '../read-json-file.js';
import { readSettings } from '../read-settings.js';
import { readTextFile } from '../read-text-file.js';
import { sayReview } from '../say-review.js';

type Options = Parameters<typeof reviewMessage>[1];

export const review: Command = {
  name: 'review',
  summary: 'is a text to an employer true and decent? marks what is not',
  usage: '--ledger <file> [options] [file|-]',
  about: [
    'Whether a text to an employer may be sent: what it says of other offers and processes must be supported by the ledger,',
    'its tone decent, what it announces allowed, and nothing in it confidential or unfinished. Marks what is wrong.',
  ],
  options: ['ledger', 'application', 'candidate', 'time-zone', 'recipient', 'channel', 'locale', 'policy', 'now', 'json'],
  optionHelp: {
    ledger: "JSON file with the candidate's other processes: what claims are held against; must be given",
    candidate: 'JSON file about the candidate, whose timeZone is taken',
    'time-zone': "the candidate's zone, as in Europe/London (default: the candidate's, else the employer's)",
    channel: 'phone, email, sms, linkedin or letter: how it is sent (default: email)',
    locale: 'language of the text, as in en-GB or de (default: noticed by itself)',
    json: "print the library's answer as JSON; offsets count UTF-16 units of the text",
  },
  input: [
    'One text, in UTF-8: a file or standard input (- or no file). Of an e-mail file (.eml) the subject and the plain text',
    'are taken. A subject is the first line. --time-zone, --candidate or --application must be given.',
  ],
  yes: 'it may be sent',
  no: 'something is wrong with it, or its language is none that is read',
  examples: ['review message.txt --ledger ledger.json --application application.json'],
  run: async (call) => {
    const { files, io, output, flags } = call;
    const [file = '-', ...more] = files;
    if (more.length > 0) return { exit: exitCodes.usage, messages: ['one text is reviewed at a time: name one file'] };
    const options = await readOptions(call);
    if ('exit' in options) return options;
    if (files.length === 0 && io.stdin.isTTY === true) {
      return { exit: exitCodes.noInput, messages: ['no input: name a file, or pipe one in'] };
    }
    const text = await readTextFile(file, io);
    if ('exit' in text) return text;
    let answer: Review | null = null;
    const issues = issuesOf(() => {
      answer = reviewMessage(text.value, options);
    });
    if (answer === null) return { exit: exitCodes.badData, messages: complaints(issues, text.name, call) };
    const { ok } = answer as Review; // set by the call above, which the compiler cannot see
    output.add(flags.has('json') ? `${JSON.stringify(answer, null, 2)}\n` : layOutRows(sayReview(answer, text.value), lookOf(call)));
    return ok ? exitCodes.yes : exitCodes.no;
  },
};

async function readOptions(call: Call): Promise<Options | Failure> {
  const { texts } = call;
  const settings = await readSettings(call);
  if ('exit' in settings) return settings;
  const { now, rules } = settings;
  const { ledger, ...policy } = rules;
  if (ledger === undefined) {
    return { exit: exitCodes.usage, messages: ["--ledger must be given: a JSON file with the candidate's processes"] };
  }
  const candidate = texts.candidate === undefined ? null : await readJsonFile(texts.candidate, checkCandidate);
  if (candidate !== null && 'exit' in candidate) return candidate;
  const application = texts.application === undefined ? null : await readJsonFile(texts.application, safeParseJobApplication);
  if (application !== null && 'exit' in application) return application;
  const timeZone = texts['time-zone'] ?? candidate?.value.timeZone ?? application?.value.employer.timeZone;
  if (timeZone === undefined) {
    return { exit: exitCodes.usage, messages: ['--time-zone, --candidate or --application must be given'] };
  }
  const { channel, locale, recipient } = texts;
  const options: Options = {
    ledger,
    now,
    timeZone,
    ...policy,
    ...(channel === undefined ? {} : { channel: channel as Channel }), // the library checks the word
    ...(locale === undefined ? {} : { locale }),
    ...(recipient === undefined
      ? {}
      : { recipient: { employer: recipient, ...(application === null ? {} : { applicationId: application.value.id }) } }),
  };
  const misused = issuesOf(() => reviewMessage('', options)).map(({ path, message }) => `${optionAt(path) ?? path}: ${message}`);
  if (misused.length > 0) return { exit: exitCodes.usage, messages: misused };
  return application === null ? options : { ...options, application: application.value };
}

/** Issues of the text and of the application, each with its file. */
function complaints(issues: readonly Issue[], name: string, { texts }: Call): readonly string[] {
  return issues.flatMap((issue) => {
    const isText = issue.path === 'text';
    const place = isText ? name : (texts.application ?? name);
    return listIssues(`${place}: `, [{ ...issue, path: isText ? '' : issue.path.replace(/^application\.?/, '') }]);
  });
}
