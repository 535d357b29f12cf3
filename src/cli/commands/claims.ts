import { type CheckedClaim, type Claim, checkClaims, honestClaims, nextFollowUp } from '../../index.js';
import { describeClaim } from '../../messages/index.js';
import { answerEach, optionsMisusedIn } from '../answer-each.js';
import { checkCandidate } from '../check-candidate.js';
import { checkListOfClaims } from '../check-list-of-claims.js';
import type { Call, Command, Failure } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { layOutRows, type Row } from '../lay-out.js';
import { lookOf } from '../look-of.js';
import { nobody } from '../nobody.js';
import type { Question } from '../question.js';
import { readJsonFile } from '../read-json-file.js';
import { type Language, readSettings, type Settings } from '../read-settings.js';

type Answer = readonly Claim[] | readonly CheckedClaim[];

export const claims: Command = {
  name: 'claims',
  summary: 'what may honestly be said of other offers and processes',
  usage: '--ledger <file> [options] [file ...|-]',
  about: [
    'What may honestly be said now of other offers and processes, the strongest first;',
    'with --check, whether what you mean to say may be said.',
  ],
  options: ['ledger', 'check', 'candidate', 'time-zone', 'recipient', 'now', 'locale', 'json', 'ndjson'],
  optionHelp: {
    ledger: "JSON file with the candidate's other processes; must be given",
    candidate: 'JSON file about the candidate, whose timeZone is taken',
    'time-zone': "the candidate's zone, as in Europe/London (default: the candidate's, else the employer's)",
  },
  input: [
    'None is needed. An application, in a file or from standard input (-), says to whom it would be said: their own offer',
    'is no other offer, and "this is my favourite role" needs `preferred`. Several are answered one by one.',
    'Without an application, --time-zone or --candidate must be given.',
  ],
  yes: 'all claims are supported (of several applications: for each of them)',
  no: 'a claim of --check is not supported',
  examples: [
    'claims --ledger ledger.json --time-zone America/New_York',
    'claims application.json --ledger ledger.json --check claims.json',
  ],
  run: async (call) => {
    if (call.files.length > 0) return answerEach<Answer>(call, (settings) => questionOf(call, settings));
    const settings = await readSettings(call);
    if ('exit' in settings) return settings;
    const question = await questionOf(call, settings);
    if ('exit' in question) return question;
    const misused = optionsMisusedIn(question);
    if (misused !== null) return misused;
    const answer = question.ask(nobody);
    const { output, flags } = call;
    output.add(flags.has('json') ? `${JSON.stringify(answer, null, 2)}\n` : layOutRows(question.say(answer, nobody), lookOf(call)));
    return question.isYes(answer) ? exitCodes.yes : exitCodes.no;
  },
};

async function questionOf({ texts, files }: Call, { now, rules, language }: Settings): Promise<Question<Answer> | Failure> {
  const { ledger } = rules;
  if (ledger === undefined)
    return { exit: exitCodes.usage, messages: ["--ledger must be given: a JSON file with the candidate's processes"] };
  const candidate = texts.candidate === undefined ? null : await readJsonFile(texts.candidate, checkCandidate);
  if (candidate !== null && 'exit' in candidate) return candidate;
  const said = texts.check === undefined ? null : await readJsonFile(texts.check, checkListOfClaims);
  if (said !== null && 'exit' in said) return said;
  const zone = texts['time-zone'] ?? candidate?.value.timeZone;
  if (zone === undefined && files.length === 0) {
    return { exit: exitCodes.usage, messages: ['--time-zone or --candidate must be given when no application is'] };
  }
  return {
    ask: (application) => {
      nextFollowUp(application, { now }); // the whole application is checked, as by the other commands
      const { id, employer, preferred } = application;
      const name = texts.recipient ?? (employer.name?.trim() ? employer.name : undefined);
      const recipient = { ...(application === nobody ? {} : { applicationId: id }), ...(name === undefined ? {} : { employer: name }) };
      const facts = { now, timeZone: zone ?? employer.timeZone, recipient, preferred: preferred === true };
      return said === null ? honestClaims(ledger, facts) : checkClaims(said.value, { ledger, ...facts });
    },
    isYes: (answer) => answer.every((claim) => !('verdict' in claim) || claim.verdict === 'supported'),
    takesAll: true,
    say: (answer) => sayClaims(answer, language),
  };
}

function sayClaims(answer: Answer, language: Language): readonly Row[] {
  const told = answer.map((item): Row => {
    if (!('verdict' in item)) return { label: 'May say', lines: [describeClaim(item, language)] };
    const { claim, verdict, evidence } = item;
    const sentence = describeClaim(claim, language);
    if (verdict === 'supported') return { label: 'May say', colour: 'green', lines: [sentence] };
    const rests = evidence.length === 0 ? '' : `: see ledger.${evidence.join(', ledger.')}`;
    return { label: "Don't say", colour: 'red', lines: [`${sentence} (${verdict}${rests})`] };
  });
  return told.length > 0 ? told : [{ label: 'Claims', lines: ['None in the list'] }];
}
