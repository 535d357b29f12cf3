import { isFollowUpError, type JobApplication } from '../index.js';
import { answersAsJson } from './answers-as-json.js';
import { answersInWords } from './answers-in-words.js';
import type { Call, Failure } from './command.js';
import { exitCodes } from './exit-codes.js';
import { keepApplications } from './keep-applications.js';
import type { Row } from './lay-out.js';
import { lookOf } from './look-of.js';
import { misuseOf } from './misuse-of.js';
import { readAll } from './read-all.js';
import { readSettings, type Settings } from './read-settings.js';

/** What a command asks the library about all applications together. */
export interface WholeQuestion<Item> {
  readonly ask: (applications: readonly JobApplication[]) => readonly Item[];
  readonly say: (item: Item, application: JobApplication) => readonly Row[];
  /** What is printed when the answer is empty. */
  readonly nothing: string;
}

/** Asks once about everything in the input: a list, an item a line for NDJSON, in words a paragraph each. */
export async function answerTogether<Item extends { readonly applicationId: string }>(
  call: Call,
  questionOf: (settings: Settings) => WholeQuestion<Item> | Failure | Promise<WholeQuestion<Item> | Failure>,
): Promise<number | Failure> {
  const { output, messages, flags } = call;
  const settings = await readSettings(call);
  if ('exit' in settings) return settings;
  const question = await questionOf(settings);
  if ('exit' in question) return question;
  const misused = misuseOf(() => question.ask([]));
  if (misused !== null) return misused;
  const whole = await readAll(call);
  if ('exit' in whole) return whole;

  const { applications, tell, isBad } = keepApplications(whole.entries, settings.now, messages);
  let items: readonly Item[] = [];
  let isUnfit = false;
  try {
    items = question.ask(applications);
  } catch (error) {
    if (!isFollowUpError(error)) throw error;
    tell(error.issues); // two of one id, two favourites
    isUnfit = true;
  }
  const answers = flags.has('json') ? answersAsJson<Item>(1) : answersInWords<Item>(question, lookOf(call));
  answers.begin(whole.shape === 'lines' ? 'lines' : 'list');
  if (!isUnfit) {
    const byId = new Map(applications.map((application) => [application.id, application]));
    for (const item of items) {
      const application = byId.get(item.applicationId);
      if (application !== undefined && output.add(answers.answer(item, application))) await output.flush();
    }
    if (items.length === 0 && applications.length > 0 && !flags.has('json')) output.add(`${question.nothing}\n`);
    output.add(answers.end());
  }
  if (isBad || isUnfit) return exitCodes.badData;
  if (whole.isMissing) return exitCodes.noInput;
  return items.length > 0 ? exitCodes.yes : exitCodes.no;
}
