import { resourceList } from './resource-list.js';
import type { AtsResource } from './types.js';

/**
 * What to fetch from Workable (SPI v3) for one candidate, in this order; nothing is sent.
 *
 * @throws FollowUpError for a text that is no id.
 * @example
 * ```ts
 * import { workableResources } from 'interview-followup/ats';
 *
 * workableResources('27270275')[0]; // => { into: 'application', method: 'GET', path: '/spi/v3/candidates/27270275' }
 * ```
 */
export function workableResources(id: string): AtsResource[] {
  return resourceList(id, [
    ['application', 'GET /spi/v3/candidates/*'],
    ['interviews', 'GET /spi/v3/events?candidate_id=*&include_cancelled=true'],
    ['offers', 'GET /spi/v3/candidates/*/offer'],
    ['people', 'GET /spi/v3/members'],
  ]);
}
