import { normalise } from './normalise.js';
import type { System } from './system.js';
import type { AtsOptions, AtsPayload, AtsResult } from './types.js';

const openCats: System = {
  isLocal: true,
  id: 'candidate_joborder_id',
  role: ['joborder.title', 'title'],
  applied: ['date_submitted', 'date_created'],
  closed: ['date_modified'],
  reason: [],
  resolved: ['date_modified'],
  namedBy: 'candidate_joborder_id', // only where rows were joined
  belongs: [
    ['joborder_id', 'joborder_id'],
    ['data_item_id', 'candidate_id'],
  ],
  interviewId: 'calendar_event_id',
  start: ['date'],
  end: [],
  minutes: 'duration',
  date: 'date',
  type: 'type',
};

/**
 * A row of `candidate_joborder` of OpenCATS as a `JobApplication`: events of its calendar, users and contacts. Its times are local ones, read in `timeZone`.
 *
 * @throws FollowUpError for broken options; whatever is wrong with the payload is a problem.
 * @example
 * ```ts
 * import { fromOpenCats } from 'interview-followup/ats';
 *
 * const application = { candidate_joborder_id: 31, title: 'Data Engineer', status: 500, date_submitted: '2026-02-16 14:05:00' };
 * const interviews = [{ calendar_event_id: 77, type: 400, date: '2026-03-05 15:00:00', duration: 90, all_day: 0 }];
 * const read = fromOpenCats({ application, interviews }, { timeZone: 'America/New_York', now: '2026-03-04T12:00:00Z' });
 * read.application?.interviews?.map(({ id, startsAt, endsAt }) => [id, startsAt, endsAt]);
 * // => [['77', '2026-03-05T15:00:00.000-05:00', '2026-03-05T16:30:00.000-05:00']]
 * ```
 */
export function fromOpenCats(payload: AtsPayload, options: AtsOptions): AtsResult {
  return normalise(payload, options, openCats);
}
