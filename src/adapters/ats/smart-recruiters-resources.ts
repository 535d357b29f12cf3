import { resourceList } from './resource-list.js';
import type { AtsResource } from './types.js';

/**
 * What to fetch from SmartRecruiters for one candidate, in this order; nothing is sent.
 *
 * @throws FollowUpError for a text that is no id.
 * @example
 * ```ts
 * import { smartRecruitersResources } from 'interview-followup/ats';
 *
 * smartRecruitersResources('c1')[0]; // => { into: 'application', method: 'GET', path: '/candidates/c1' }
 * ```
 */
export function smartRecruitersResources(id: string): AtsResource[] {
  return resourceList(id, [
    ['application', 'GET /candidates/*'],
    ['interviews', 'GET /interviews?candidateId=*'],
    ['offers', 'GET /candidates/*/jobs/{primaryAssignment.job.id}/offers'],
    ['people', 'GET /jobs/{primaryAssignment.job.id}/hiring-team'],
    ['people', 'GET /users'],
  ]);
}
