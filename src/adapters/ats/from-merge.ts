import { normalise } from './normalise.js';
import type { System } from './system.js';
import type { AtsOptions, AtsPayload, AtsResult } from './types.js';

const merge: System = {
  id: 'id',
  role: ['job.name'],
  applied: ['applied_at'],
  closed: ['rejected_at'],
  reason: ['reject_reason'],
  resolved: ['closed_at'],
  namedBy: 'application',
  start: ['start_at'],
  end: ['end_at'],
};

/**
 * An application of Merge's ATS model as a `JobApplication`, by Merge's own ids: scheduled interviews, offers, remote users, jobs, reject reasons.
 *
 * @throws FollowUpError for broken options; whatever is wrong with the payload is a problem.
 * @example
 * ```ts
 * import { fromMerge } from 'interview-followup/ats';
 *
 * const application = { id: 'a1', job: { name: 'Data Engineer' }, applied_at: '2026-02-16T19:05:00Z' };
 * const offers = [{ id: 'o1', application: 'a1', status: 'APPROVED', sent_at: null }];
 * fromMerge({ application, offers }, { timeZone: 'America/New_York', now: '2026-03-20T12:00:00Z' }).offer;
 * // => { status: 'unknown', sentOn: null, expiresOn: null }
 * ```
 */
export function fromMerge(payload: AtsPayload, options: AtsOptions): AtsResult {
  return normalise(payload, options, merge);
}
