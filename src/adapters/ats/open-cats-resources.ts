import { resourceList } from './resource-list.js';
import type { AtsResource } from './types.js';

/**
 * What to fetch from OpenCATS for one row of `candidate_joborder`, in this order; nothing is sent. The row of `joborder` becomes `joborder` in the application.
 *
 * @throws FollowUpError for a text that is no id.
 * @example
 * ```ts
 * import { openCatsResources } from 'interview-followup/ats';
 *
 * openCatsResources('31')[0]; // => { into: 'application', method: 'SELECT', path: 'candidate_joborder', body: { candidate_joborder_id: '31' } }
 * ```
 */
export function openCatsResources(id: string): AtsResource[] {
  return resourceList(id, [
    ['application', 'SELECT candidate_joborder', { candidate_joborder_id: id }],
    ['application', 'SELECT joborder', { joborder_id: '{joborder_id}' }],
    ['interviews', 'SELECT calendar_event', { joborder_id: '{joborder_id}', data_item_id: '{candidate_id}' }],
    ['people', 'SELECT user', { user_id: '{joborder.recruiter}' }],
    ['people', 'SELECT contact', { contact_id: '{joborder.contact_id}' }],
  ]);
}
