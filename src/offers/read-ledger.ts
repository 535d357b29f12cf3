import type { Issue } from '../errors.js';
import { wrongType } from '../input/check.js';
import { limits } from '../input/limits.js';
import { isRecord } from '../input/plain-data.js';
import { checkAmount, checkCurrency, checkFlag, checkText, checkWord, readDay, readRequiredList } from './check.js';
import { foldName } from './fold-name.js';
import { readAnswerBy } from './read-answer-by.js';
import { closedStages, openStages, rankOf } from './stages.js';
import type { CompetingProcess } from './types.js';

/** An entry of the ledger with its dates as integers and its names folded. */
export interface KnownProcess {
  /** The entry as given. */
  readonly process: CompetingProcess;
  /** Its place in the ledger as given. */
  readonly index: number;
  /** `employer`, then the aliases, by `foldName`. */
  readonly names: readonly string[];
  /** Place of the stage among the open ones, 0 (`applied`) to 4 (`written-offer`); -1 when it is closed. */
  readonly rank: number;
  /** Day number of `receivedOn`; NaN for null. */
  readonly receivedDay: number;
  /** Day number of `answerBy`; NaN for null. */
  readonly answerByDay: number;
  /** Minute of that day; -1 when the whole of it counts. */
  readonly answerByMinute: number;
}

const stages = [...openStages, ...closedStages];
const nothing: readonly unknown[] = [];

/** The ledger, checked entry by entry (contract 6, schema.md 2); issues stand under `path`, and a broken entry is left out. */
export function readLedger(input: unknown, path: string, issues: Issue[]): KnownProcess[] {
  const known: KnownProcess[] = [];
  for (const [index, entry] of readRequiredList(input, path, limits.ledger, issues).entries()) {
    if (!isRecord(entry)) {
      issues.push(wrongType(entry, `${path}.${index}`, 'an entry of the ledger: an object with employer and stage'));
      continue;
    }
    const before = issues.length;
    const process = readProcess(entry, index, `${path}.${index}`, issues);
    if (issues.length === before) known.push(process());
  }
  return known;
}

/** Checks all fields; what it returns may be called when no issue was found. */
function readProcess(entry: Record<string, unknown>, index: number, path: string, issues: Issue[]): () => KnownProcess {
  if (entry.applicationId !== undefined) checkText(entry.applicationId, `${path}.applicationId`, issues);
  checkText(entry.employer, `${path}.employer`, issues);
  const aliases = entry.aliases === undefined ? nothing : readRequiredList(entry.aliases, `${path}.aliases`, limits.aliases, issues);
  for (const [place, alias] of aliases.entries()) checkText(alias, `${path}.aliases.${place}`, issues);
  checkWord(entry.stage, stages, `${path}.stage`, issues);
  const receivedDay = entry.receivedOn === null ? Number.NaN : readDay(entry.receivedOn, `${path}.receivedOn`, issues);
  const [answerByDay, answerByMinute] = readAnswerBy(entry.answerBy, `${path}.answerBy`, issues);
  checkCompensation(entry.compensation, `${path}.compensation`, issues);
  checkFlag(entry.nameDisclosable, `${path}.nameDisclosable`, issues);
  return () => {
    const process = entry as unknown as CompetingProcess; // checked field by field above
    const names = [process.employer, ...(process.aliases ?? [])].map(foldName);
    return { process, index, names, rank: rankOf(process.stage), receivedDay, answerByDay, answerByMinute };
  };
}

function checkCompensation(value: unknown, path: string, issues: Issue[]): void {
  if (value === null) return;
  if (!isRecord(value)) {
    issues.push(wrongType(value, path, 'null or a compensation: an object with amount, currency, per and basis'));
    return;
  }
  checkAmount(value.amount, `${path}.amount`, issues);
  checkCurrency(value.currency, `${path}.currency`, issues);
  checkWord(value.per, ['year', 'month', 'day', 'hour'], `${path}.per`, issues);
  checkWord(value.basis, ['base', 'total'], `${path}.basis`, issues);
  if (value.bonus !== undefined) checkAmount(value.bonus, `${path}.bonus`, issues);
}
