import { normalise } from './normalise.js';
import type { System } from './system.js';
import type { AtsOptions, AtsPayload, AtsResult } from './types.js';

const workable: System = {
  id: 'id',
  role: ['job.title'],
  applied: ['created_at'],
  closed: ['disqualified_at', 'moved_to_offer_at'],
  reason: [],
  resolved: ['accepted_at', 'rejected_at'],
  namedBy: 'candidate.id',
  start: ['starts_at'],
  end: ['ends_at'],
  type: 'type',
};

/**
 * A candidate of Workable as a `JobApplication`: events, offers, members. A disqualified candidate who `withdrew` was not rejected.
 *
 * @throws FollowUpError for broken options; whatever is wrong with the payload is a problem.
 * @example
 * ```ts
 * import { fromWorkable } from 'interview-followup/ats';
 *
 * const application = { id: '27270275', job: { title: 'Data Engineer' }, stage_kind: 'interview', created_at: '2026-02-16T19:05:00Z' };
 * const interviews = [{ id: '10e', type: 'InterviewEvent', starts_at: '2026-03-05T20:00:00Z', ends_at: '2026-03-05T21:30:00Z', cancelled: true }];
 * const read = fromWorkable({ application, interviews }, { timeZone: 'America/New_York', now: '2026-03-04T12:00:00Z' });
 * read.application?.interviews?.[0]?.status; // => 'cancelled'
 * ```
 */
export function fromWorkable(payload: AtsPayload, options: AtsOptions): AtsResult {
  return normalise(payload, options, workable);
}
