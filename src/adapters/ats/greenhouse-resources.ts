import { resourceList } from './resource-list.js';
import type { AtsResource } from './types.js';

/**
 * What to fetch from Greenhouse (Harvest v1) for one application, in this order; nothing is sent.
 *
 * @throws FollowUpError for a text that is no id.
 * @example
 * ```ts
 * import { greenhouseResources } from 'interview-followup/ats';
 *
 * greenhouseResources('4684156')[1]; // => { into: 'interviews', method: 'GET', path: '/v1/applications/4684156/scheduled_interviews' }
 * ```
 */
export function greenhouseResources(id: string): AtsResource[] {
  return resourceList(id, [
    ['application', 'GET /v1/applications/*'],
    ['interviews', 'GET /v1/applications/*/scheduled_interviews'],
    ['offers', 'GET /v1/applications/*/offers'],
    ['people', 'GET /v1/jobs/{jobs.0.id}/hiring_team'],
    ['people', 'GET /v1/users/{recruiter.id}'],
  ]);
}
