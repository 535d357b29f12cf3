import type { Issue } from '../index.js';
import { answerEntry } from './answer-entry.js';
import type { Answers } from './answers.js';
import { answersAsJson } from './answers-as-json.js';
import { answersAsText } from './answers-as-text.js';
import { answersInWords } from './answers-in-words.js';
import type { Call, Failure } from './command.js';
import { exitCodes } from './exit-codes.js';
import { issuesOf } from './issues-of.js';
import { listIssues } from './list-issues.js';
import { lookOf } from './look-of.js';
import { nobody } from './nobody.js';
import { openProgress, type Progress } from './open-progress.js';
import { openSource } from './open-source.js';
import { optionAt } from './option-names.js';
import type { Question } from './question.js';
import { readEntries } from './read-entries.js';
import { readSettings, type Settings } from './read-settings.js';
import { sayFileError } from './say-file-error.js';

/** What has been seen so far: all that the exit code depends on. */
interface Tally {
  yes: boolean;
  no: boolean;
  bad: boolean;
  misused: boolean;
  missing: boolean;
}

/** Asks a question about every application of the input, in order; memory does not grow with the number of lines. */
export async function answerEach<Answer>(
  call: Call,
  questionOf: (settings: Settings) => Question<Answer> | Failure | Promise<Question<Answer> | Failure>,
): Promise<number | Failure> {
  const { io, output, flags } = call;
  const files = call.files.length === 0 ? ['-'] : call.files;
  if (files.filter((file) => file === '-').length > 1)
    return { exit: exitCodes.usage, messages: ['- is named twice: standard input is read once'] };
  const settings = await readSettings(call);
  if ('exit' in settings) return settings;
  const question = await questionOf(settings);
  if ('exit' in question) return question;
  const misused = optionsMisusedIn(question);
  if (misused !== null) return misused;
  if (call.files.length === 0 && io.stdin.isTTY === true) {
    return { exit: exitCodes.noInput, messages: ['no input: name a file, or pipe one in'] };
  }

  const { print } = question;
  const inWords = (): Answers<Answer> => (print === undefined ? answersInWords(question, lookOf(call)) : answersAsText(print));
  const answers: Answers<Answer> = flags.has('json') ? answersAsJson(files.length) : inWords();
  const tally: Tally = { yes: false, no: false, bad: false, misused: false, missing: false };
  for (const file of files) {
    if (!output.isClosed()) await answerSource(file, call, question, answers, tally);
  }
  output.add(answers.end());
  await output.flush();
  return exitCodeOf(tally, question.takesAll === true);
}

async function answerSource<Answer>(
  file: string,
  call: Call,
  question: Question<Answer>,
  answers: Answers<Answer>,
  tally: Tally,
): Promise<void> {
  const { io, output, messages, flags } = call;
  const source = openSource(file, io);
  let progress: Progress | null = null;
  let isEmpty = true;
  const write = async (): Promise<void> => {
    if (output.isTerminal) progress?.clear();
    await messages.flush();
    await output.flush();
  };
  try {
    for await (const { shape, entries } of readEntries(source, flags.has('ndjson') ? 'lines' : 'noticed')) {
      isEmpty = false;
      answers.begin(shape);
      progress ??= openProgress(messages, shape === 'lines' ? null : entries.length);
      for (const entry of entries) {
        const answered = answerEntry(entry, question);
        let isFull: boolean;
        if (answered.type === 'answer') {
          if (question.isYes(answered.answer)) tally.yes = true;
          else tally.no = true;
          isFull = output.add(answers.answer(answered.answer, answered.application));
          const problems = question.problemsIn?.(answered.answer) ?? [];
          if (problems.length > 0) {
            progress.clear();
            isFull = messages.add(linesOf(entry.place, problems)) || isFull;
          }
        } else {
          const issues = answered.issues.map((issue) => ({ ...issue, path: issue.path === 'to' ? '--to' : issue.path }));
          if (issues.every(({ path }) => path === '--to')) tally.misused = true;
          else tally.bad = true;
          progress.clear();
          isFull = messages.add(linesOf(entry.place, issues));
          isFull = output.add(answers.nothing()) || isFull;
        }
        if (progress.step() || isFull) await write();
        if (output.isClosed()) return;
      }
      await write();
    }
  } catch (error) {
    const said = sayFileError(error);
    if (said === null) throw error;
    messages.add(`${source.name}: ${said}\n`);
    tally.missing = true;
    return;
  } finally {
    (progress as Progress | null)?.clear();
  }
  if (!isEmpty) return;
  messages.add(`${source.name}: there is nothing in it\n`);
  tally.missing = true;
}

/** What is wrong with the options whatever the input is; null when nothing is. */
export function optionsMisusedIn<Answer>({ ask, rehearse = ask }: Question<Answer>): Failure | null {
  const wrong = issuesOf(() => rehearse(nobody)).flatMap(({ path, message }) => {
    const option = path === 'to' ? null : optionAt(path); // `to` is unknown to nobody
    return option === null ? [] : [`${option}: ${message}`];
  });
  return wrong.length === 0 ? null : { exit: exitCodes.usage, messages: wrong };
}

function linesOf(place: string, issues: readonly Issue[]): string {
  return listIssues(place, issues)
    .map((line) => `${line}\n`)
    .join('');
}

function exitCodeOf({ yes, no, bad, misused, missing }: Tally, takesAll: boolean): number {
  if (bad) return exitCodes.badData;
  if (misused) return exitCodes.usage;
  if (missing) return exitCodes.noInput;
  return yes && !(takesAll && no) ? exitCodes.yes : exitCodes.no;
}
