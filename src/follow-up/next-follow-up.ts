import type { JobApplication } from '../application/types.js';
import { FollowUpError, type Issue } from '../errors.js';
import { wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import type { CompetingProcess } from '../offers/types.js';
import type { FollowUpPolicy } from '../policy/types.js';
import type { InstantInput } from '../time/types.js';
import { decide } from './decide.js';
import { followUpOf } from './follow-up-of.js';
import { readQuestion } from './read-question.js';
import type { FollowUp } from './types.js';

/**
 * When, whom and how: may or should the candidate get in touch now, and until when? Waits, acts or stops, with the rules that decided
 * (contract 5, C1 to C12). Instants carry the offset of the recipient's zone.
 *
 * `now` is required, no clock is read. `policy` is `classic` when left out. With a `ledger`, another offer is news to tell.
 *
 * @throws FollowUpError with every problem of the input and its path, for facts after `now` (`after-now`) among others, and
 * `calendar-never-open` for a calendar without an open instant within 400 days.
 * @example
 * ```ts
 * import { nextFollowUp } from 'interview-followup';
 *
 * const next = nextFollowUp(
 *   {
 *     id: 'northwind',
 *     role: 'Data Engineer',
 *     employer: { timeZone: 'America/New_York' },
 *     contacts: [{ id: 'dana', name: 'Dana Okafor', role: 'hiring-manager', phone: '+1 212 555 0100', mayCall: true }],
 *     interviews: [{ id: 'panel', startsAt: '2026-03-05T20:00:00Z', endsAt: '2026-03-05T21:30:00Z', status: 'held' }],
 *     history: [{ type: 'feedback-promised', at: '2026-03-05T21:25:00Z', by: { date: '2026-03-12' } }],
 *   },
 *   { now: '2026-03-09T12:00:00Z' },
 * );
 * next.type === 'wait' ? [next.until, next.step.purpose, next.step.channel] : null;
 * // => ['2026-03-13T09:00:00.000-04:00', 'feedback-request', 'phone']
 * ```
 */
export function nextFollowUp(
  application: JobApplication,
  options: { readonly now: InstantInput; readonly policy?: FollowUpPolicy; readonly ledger?: readonly CompetingProcess[] },
): FollowUp {
  const issues: Issue[] = [];
  if (!isRecord(options)) throw new FollowUpError([wrongType(options, '', 'options')]);
  const question = readQuestion(application, options.now, 'now', options, issues);
  if (question === null) throw new FollowUpError(issues);
  const { known, policy, ledger, now } = question;
  return followUpOf(decide(known, policy, ledger, now));
}
