import { hasLapsedAt } from './has-lapsed-at.js';
import type { KnownProcess } from './read-ledger.js';
import { rank } from './stages.js';

/**
 * Whether a verbal or written offer can still be answered at a local day number and minute of the day: through the whole of an
 * `answerBy` that is a date, through the very minute of one that is a time, for ever without one (schema.md 2).
 */
export function isLiveAt(process: KnownProcess, day: number, minute: number): boolean {
  return process.rank >= rank.verbalOffer && !hasLapsedAt(process, day, minute);
}
