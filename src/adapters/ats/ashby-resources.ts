import { resourceList } from './resource-list.js';
import type { AtsResource } from './types.js';

/**
 * What to fetch from Ashby for one application, in this order; nothing is sent.
 *
 * @throws FollowUpError for a text that is no id.
 * @example
 * ```ts
 * import { ashbyResources } from 'interview-followup/ats';
 *
 * ashbyResources('a1')[0]; // => { into: 'application', method: 'POST', path: '/application.info', body: { applicationId: 'a1' } }
 * ```
 */
export function ashbyResources(id: string): AtsResource[] {
  return resourceList(id, [
    ['application', 'POST /application.info', { applicationId: id }],
    ['interviews', 'POST /interviewSchedule.list', { applicationId: id, expand: ['interview'] }],
    ['offers', 'POST /offer.list', { applicationId: id }],
  ]);
}
