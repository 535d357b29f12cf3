import { normalise } from './normalise.js';
import type { System } from './system.js';
import type { AtsOptions, AtsPayload, AtsResult } from './types.js';

const ashby: System = {
  id: 'id',
  role: ['job.title'],
  applied: ['createdAt'],
  closed: ['archivedAt'],
  reason: ['archiveReason'],
  resolved: ['decidedAt'],
  namedBy: 'applicationId',
  parts: 'interviewEvents',
  start: ['startTime'],
  end: ['endTime'],
  isInternal: 'interview.isDebrief',
};

/**
 * An application of Ashby as a `JobApplication`: interview schedules, offers, users. A schedule is one interview; debriefs are no part of it.
 *
 * @throws FollowUpError for broken options; whatever is wrong with the payload is a problem.
 * @example
 * ```ts
 * import { fromAshby } from 'interview-followup/ats';
 *
 * const application = {
 *   id: 'a1',
 *   job: { title: 'Data Engineer' },
 *   status: 'Archived',
 *   createdAt: '2026-02-16T19:05:00Z',
 *   archivedAt: '2026-03-26T14:00:00Z',
 *   archiveReason: { reasonType: 'RejectedByOrg' },
 * };
 * const read = fromAshby({ application }, { timeZone: 'America/New_York', now: '2026-03-27T12:00:00Z' });
 * read.application?.history?.at(-1);
 * // => { type: 'decided', decision: 'rejected', at: '2026-03-26T10:00:00.000-04:00', toldAt: null }
 * ```
 */
export function fromAshby(payload: AtsPayload, options: AtsOptions): AtsResult {
  return normalise(payload, options, ashby);
}
