import { isSameEmployer } from './is-same-employer.js';
import type { KnownProcess } from './read-ledger.js';
import type { Recipient } from './types.js';

/** Whether the entry is the recipient's own: the same employer, whatever the role, or the same application. It is no evidence for anything told them. */
export function isOwnProcess(process: KnownProcess, recipient: Recipient): boolean {
  if (recipient.applicationId !== undefined && process.process.applicationId === recipient.applicationId) return true;
  return recipient.employer !== undefined && isSameEmployer(process, recipient.employer);
}
