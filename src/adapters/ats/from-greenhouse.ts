import { normalise } from './normalise.js';
import type { System } from './system.js';
import type { AtsOptions, AtsPayload, AtsResult } from './types.js';

const greenhouse: System = {
  id: 'id',
  role: ['jobs.0.name', 'job.name'],
  applied: ['applied_at', 'created_at'], // the application of v3 has no applied_at
  closed: ['rejected_at'],
  reason: ['rejection_reason', 'rejection_reason_id'],
  resolved: ['resolved_at'],
  namedBy: 'application_id',
  start: ['start.date_time'],
  end: ['end.date_time'],
  date: 'start.date',
  dateAfter: 'end.date',
};

/**
 * An application of Greenhouse (Harvest) as a `JobApplication`: `scheduled_interviews`, `offers`, users and hiring teams. "They rejected us" is a withdrawal.
 *
 * @throws FollowUpError for broken options; whatever is wrong with the payload is a problem.
 * @example
 * ```ts
 * import { fromGreenhouse } from 'interview-followup/ats';
 *
 * const application = {
 *   id: 4684157,
 *   jobs: [{ name: 'Data Engineer' }],
 *   status: 'rejected',
 *   applied_at: '2026-02-16T19:05:00Z',
 *   rejected_at: '2026-03-10T15:00:00Z',
 *   rejection_reason: { type: { name: 'They rejected us' } },
 * };
 * const read = fromGreenhouse({ application }, { timeZone: 'America/New_York', now: '2026-03-11T12:00:00Z' });
 * read.application?.history?.map((event) => `${event.type} ${event.at}`);
 * // => ['applied 2026-02-16T14:05:00.000-05:00', 'withdrew 2026-03-10T11:00:00.000-04:00']
 * ```
 */
export function fromGreenhouse(payload: AtsPayload, options: AtsOptions): AtsResult {
  return normalise(payload, options, greenhouse);
}
