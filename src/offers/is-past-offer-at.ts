import { hasLapsedAt } from './has-lapsed-at.js';
import type { KnownProcess } from './read-ledger.js';

/** Whether there was an offer that is no longer one: lapsed, accepted, declined, expired, or withdrawn after it had come (schema.md 2). */
export function isPastOfferAt(process: KnownProcess, day: number, minute: number): boolean {
  if (process.process.stage === 'withdrawn') return !Number.isNaN(process.receivedDay);
  return process.rank < 0 || hasLapsedAt(process, day, minute);
}
