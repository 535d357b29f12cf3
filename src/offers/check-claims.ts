import { FollowUpError, type Issue } from '../errors.js';
import { isRecord } from '../input/plain-data.js';
import { judgeClaim } from './judge-claim.js';
import { readClaims } from './read-claims.js';
import { readFacts } from './read-facts.js';
import type { CheckedClaim, Claim, ClaimsOptions, CompetingProcess } from './types.js';

/**
 * Holds claims against the ledger, one verdict each, in their order (contract 6; the rules are those of schema.md 2-4). Dates are
 * local dates in `timeZone`, the candidate's: an offer to be answered by a date is live through the whole of it, one by a local time
 * through that minute. Entries of the recipient's own employer or application are no evidence.
 *
 * A verdict is about truth. A name that must not be told is `confidential-name` in a claim of type `employer` alone; a claim that
 * only speaks of that employer keeps the verdict of its own kind, so check the name as a claim of its own wherever it is told.
 *
 * @throws FollowUpError for a broken ledger or claim, an unreadable instant or zone, with all that is wrong.
 * @example
 * ```ts
 * import { checkClaims } from 'interview-followup';
 *
 * const pay = { amount: 71000, currency: 'GBP', per: 'year', basis: 'base' } as const;
 * const ledger = [
 *   { employer: 'Copperfield Capital', stage: 'written-offer', receivedOn: '2026-05-29', answerBy: '2026-06-12', compensation: pay, nameDisclosable: false },
 *   { employer: 'Windrush Advisory', stage: 'interviewing', receivedOn: null, answerBy: null, compensation: null, nameDisclosable: true },
 * ] as const;
 * const said = [
 *   { type: 'offer', count: 1, form: 'written' },
 *   { type: 'offer', count: 2, form: 'any' },
 *   { type: 'employer', employer: 'Copperfield Capital' },
 * ] as const;
 * const checked = checkClaims(said, { ledger, now: '2026-06-03T09:00:00+01:00', timeZone: 'Europe/London' });
 * checked.map(({ verdict }) => verdict); // => ['supported', 'exaggerated', 'confidential-name']
 * checked.map(({ evidence }) => evidence); // => [[0], [0], [0]]
 * ```
 */
export function checkClaims(
  claims: readonly Claim[],
  options: ClaimsOptions & {
    /** The candidate's competing processes. */
    readonly ledger: readonly CompetingProcess[];
  },
): CheckedClaim[] {
  const issues: Issue[] = [];
  const known = readClaims(claims, 'claims', issues);
  const { ledger, now, timeZone, recipient, preferred }: Partial<typeof options> = isRecord(options) ? options : {}; // by name: no more is copied
  const facts = readFacts({ ledger, now, timeZone, recipient, preferred }, issues);
  if (facts === null || issues.length > 0) throw new FollowUpError(issues);
  return known.map((claim) => {
    const { verdict, evidence } = judgeClaim(claim, facts);
    return { claim, verdict, evidence: evidence.map((process) => process.index) };
  });
}
