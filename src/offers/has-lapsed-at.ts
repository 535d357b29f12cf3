import type { KnownProcess } from './read-ledger.js';
import { rank } from './stages.js';

/** Whether an offer is held no longer because `answerBy` has passed, though its stage was never brought up to date. */
export function hasLapsedAt(process: KnownProcess, day: number, minute: number): boolean {
  if (process.rank < rank.verbalOffer) return false;
  if (process.answerByDay === day) return process.answerByMinute >= 0 && process.answerByMinute < minute;
  return process.answerByDay < day; // NaN, no date to answer by, is before no day
}
