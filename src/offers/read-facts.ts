import type { Issue } from '../errors.js';
import { wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import { dayMs } from '../time/day.js';
import { dayAt } from '../time/local.js';
import { readInstant } from '../time/read-instant.js';
import { readZone } from '../time/read-zone.js';
import { offsetAt } from '../time/zone.js';
import { checkFlag, checkText } from './check.js';
import { isOwnProcess } from './is-own-process.js';
import { type KnownProcess, readLedger } from './read-ledger.js';
import type { Recipient } from './types.js';

/** Everything a verdict rests on. */
export interface Facts {
  /** The ledger without the recipient's own entries, in its order. */
  readonly others: readonly KnownProcess[];
  /** Day number of the candidate's local date. */
  readonly day: number;
  /** Minute of that day; the seconds do not count. */
  readonly minute: number;
  readonly preferred: boolean;
}

/** Reads `ledger`, `now`, `timeZone`, `recipient` and `preferred`; null, and issues at their names, when one of them is broken. */
export function readFacts(input: Readonly<Record<string, unknown>>, issues: Issue[]): Facts | null {
  const before = issues.length;
  const ledger = readLedger(input.ledger, 'ledger', issues);
  const now = readInstant(input.now, 'now', issues);
  const zone = readZone(input.timeZone, 'timeZone', issues);
  const recipient = readRecipient(input.recipient, issues);
  if (input.preferred !== undefined) checkFlag(input.preferred, 'preferred', issues);
  if (zone === null || issues.length > before) return null;
  const day = dayAt(zone, now);
  const minute = Math.floor((now + offsetAt(zone, now) - day * dayMs) / 60_000);
  const others = ledger.filter((process) => !isOwnProcess(process, recipient));
  return { others, day, minute, preferred: input.preferred === true };
}

function readRecipient(input: unknown, issues: Issue[]): Recipient {
  if (input === undefined) return {};
  if (!isRecord(input)) {
    issues.push(wrongType(input, 'recipient', 'a recipient: an object with employer, applicationId or person'));
    return {};
  }
  for (const field of ['employer', 'applicationId', 'person']) {
    if (input[field] !== undefined) checkText(input[field], `recipient.${field}`, issues);
  }
  return input; // its fields are texts, or there are issues
}
