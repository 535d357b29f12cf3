import { FollowUpError, type Issue } from '../errors.js';
import { isRecord } from '../input/plain-data.js';
import { isActiveAt } from './is-active-at.js';
import { isLiveAt } from './is-live-at.js';
import { readFacts } from './read-facts.js';
import { strongestClaims } from './strongest-claims.js';
import { tellableEmployers } from './tellable-employers.js';
import type { Claim, ClaimsOptions, CompetingProcess } from './types.js';

/**
 * The strongest true statements one may make now (contract 6). First what can be said without a name: offers (the written ones, and
 * all of them if there are more), their deadlines and figures, how far the other processes have come, how others ended, or that there
 * are none; then the preference; then the same of each employer whose name may be told, in the order of names. A stronger statement
 * takes the place of the weaker ones it includes: no offer is also listed as a process. `checkClaims` supports every one of them,
 * and none with a greater count, a stronger form or a later stage. No name that must not be told is among them, and an employer is
 * only named as competing (type `employer`) while a process there goes on. The order of the ledger does not matter.
 *
 * @throws FollowUpError for a broken ledger, an unreadable instant or zone, with all that is wrong.
 * @example
 * ```ts
 * import { honestClaims } from 'interview-followup';
 *
 * const ledger = [
 *   { employer: 'Copperfield Capital', stage: 'written-offer', receivedOn: '2026-05-29', answerBy: '2026-06-12', compensation: null, nameDisclosable: false },
 *   { employer: 'Windrush Advisory', stage: 'interviewing', receivedOn: null, answerBy: null, compensation: null, nameDisclosable: true },
 * ] as const;
 * honestClaims(ledger, { now: '2026-06-03T09:00:00+01:00', timeZone: 'Europe/London' });
 * // => [
 * //   { type: 'offer', count: 1, form: 'written' },
 * //   { type: 'deadline', from: '2026-06-12', to: '2026-06-12' },
 * //   { type: 'process', count: 2, stage: 'interviewing' },
 * //   { type: 'employer', employer: 'Windrush Advisory' },
 * //   { type: 'process', count: 1, stage: 'interviewing', employer: 'Windrush Advisory' },
 * // ]
 * ```
 */
export function honestClaims(ledger: readonly CompetingProcess[], options: ClaimsOptions): Claim[] {
  const issues: Issue[] = [];
  const { now, timeZone, recipient, preferred }: Partial<typeof options> = isRecord(options) ? options : {}; // by name: no more is copied
  const facts = readFacts({ ledger, now, timeZone, recipient, preferred }, issues);
  if (facts === null) throw new FollowUpError(issues);
  const { others, day, minute } = facts;
  const claims: Claim[] = strongestClaims(others, day, minute);
  if (!others.some((process) => isActiveAt(process, day, minute))) claims.push({ type: 'absence', scope: 'processes' });
  else if (!others.some((process) => isLiveAt(process, day, minute))) claims.push({ type: 'absence', scope: 'offers' });
  if (facts.preferred) claims.push({ type: 'preference' });
  for (const { employer, processes } of tellableEmployers(others)) {
    if (processes.some((process) => isActiveAt(process, day, minute))) claims.push({ type: 'employer', employer });
    for (const claim of strongestClaims(processes, day, minute)) claims.push({ ...claim, employer });
  }
  return claims;
}
