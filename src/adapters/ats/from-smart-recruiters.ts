import { normalise } from './normalise.js';
import type { System } from './system.js';
import type { AtsOptions, AtsPayload, AtsResult } from './types.js';

const smartRecruiters: System = {
  id: 'id',
  role: ['job.title', 'primaryAssignment.job.title'],
  applied: ['appliedOn', 'startsOn', 'primaryAssignment.startsOn', 'createdOn'],
  closed: ['rejectedOn', 'withdrawnOn'],
  reason: [],
  resolved: ['acceptedOn', 'declinedOn'],
  namedBy: 'candidate.id',
  belongs: [
    ['candidate.id', 'candidate.id'], // the id of an application is another than the candidate's
    ['candidate.id', 'id', 'primaryAssignment'],
  ],
  parts: 'timeslots',
  start: ['startsOn'],
  end: ['endsOn'],
};

/**
 * An application of SmartRecruiters, or a candidate with the assignment to a job, as a `JobApplication`: interviews, offers, users. The timeslots of an interview are one loop.
 *
 * @throws FollowUpError for broken options; whatever is wrong with the payload is a problem.
 * @example
 * ```ts
 * import { fromSmartRecruiters } from 'interview-followup/ats';
 *
 * const application = { id: 'c1', job: { title: 'Data Engineer' }, status: 'IN_PROGRESS', appliedOn: '2026-02-16T19:05:00Z' };
 * const timeslots = [
 *   { startsOn: '2026-03-05T20:00:00Z', endsOn: '2026-03-05T20:45:00Z', interviewers: [] },
 *   { startsOn: '2026-03-05T20:45:00Z', endsOn: '2026-03-05T21:30:00Z', interviewers: [] },
 * ];
 * const options = { timeZone: 'America/New_York', now: '2026-03-04T12:00:00Z' };
 * fromSmartRecruiters({ application, interviews: [{ id: 'i1', timeslots }] }, options).application?.interviews;
 * // => [{ id: 'i1', startsAt: '2026-03-05T15:00:00.000-05:00', endsAt: '2026-03-05T16:30:00.000-05:00', status: 'scheduled' }]
 * ```
 */
export function fromSmartRecruiters(payload: AtsPayload, options: AtsOptions): AtsResult {
  return normalise(payload, options, smartRecruiters);
}
