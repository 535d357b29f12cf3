import { resourceList } from './resource-list.js';
import type { AtsResource } from './types.js';

/**
 * What to fetch from Lever (v1) for one opportunity, in this order; nothing is sent.
 *
 * @throws FollowUpError for a text that is no id.
 * @example
 * ```ts
 * import { leverResources } from 'interview-followup/ats';
 *
 * leverResources('6408dc54')[1]; // => { into: 'interviews', method: 'GET', path: '/v1/opportunities/6408dc54/panels' }
 * ```
 */
export function leverResources(id: string): AtsResource[] {
  return resourceList(id, [
    ['application', 'GET /v1/opportunities/*?expand=applications,owner'],
    ['interviews', 'GET /v1/opportunities/*/panels'],
    ['interviews', 'GET /v1/opportunities/*/interviews'],
    ['offers', 'GET /v1/opportunities/*/offers'],
    ['people', 'GET /v1/users/{applications.0.postingHiringManager}'],
    ['reasons', 'GET /v1/archive_reasons'],
  ]);
}
