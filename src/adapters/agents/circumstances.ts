import type { CompetingProcess, FollowUpPolicy } from '../../index.js';
import type { FollowUpHost } from './types.js';

/** What stands beside the instant in every question to the library. */
export function circumstances({ ledger, policy }: FollowUpHost): {
  readonly ledger: readonly CompetingProcess[];
  readonly policy?: FollowUpPolicy;
} {
  return { ledger: ledger(), ...(policy === undefined ? {} : { policy }) };
}
