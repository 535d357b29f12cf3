import { type FollowUp, nextFollowUp } from 'interview-followup';
import type { Case } from './generators/cases.ts';

/** The decision at another instant, with all else as it is. */
export function followUpAt({ application, policy, ledger }: Case, instant: number): FollowUp {
  return nextFollowUp(application, { now: new Date(instant), policy, ledger });
}
