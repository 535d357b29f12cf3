import { hasLapsedAt } from './has-lapsed-at.js';
import type { KnownProcess } from './read-ledger.js';

/** Whether the process goes on at a local day number and minute of the day: in an open stage, and an offer still live (schema.md 2). */
export function isActiveAt(process: KnownProcess, day: number, minute: number): boolean {
  return process.rank >= 0 && !hasLapsedAt(process, day, minute);
}
