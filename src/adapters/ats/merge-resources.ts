import { resourceList } from './resource-list.js';
import type { AtsResource } from './types.js';

/**
 * What to fetch from Merge (ATS v1) for one application, in this order; nothing is sent.
 *
 * @throws FollowUpError for a text that is no id.
 * @example
 * ```ts
 * import { mergeResources } from 'interview-followup/ats';
 *
 * mergeResources('a1')[2]; // => { into: 'offers', method: 'GET', path: '/api/ats/v1/offers?application_id=a1' }
 * ```
 */
export function mergeResources(id: string): AtsResource[] {
  return resourceList(id, [
    ['application', 'GET /api/ats/v1/applications/*?expand=job,reject_reason,credited_to'],
    ['interviews', 'GET /api/ats/v1/interviews?application_id=*'],
    ['offers', 'GET /api/ats/v1/offers?application_id=*'],
    ['people', 'GET /api/ats/v1/users'],
    ['reasons', 'GET /api/ats/v1/reject-reasons'],
  ]);
}
