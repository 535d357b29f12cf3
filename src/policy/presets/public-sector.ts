import { definePolicy } from '../define-policy.js';
import type { FollowUpPolicy } from '../types.js';
import { classic } from './classic.js';

/**
 * Public employers take more than twice as long (53.8 days in US government against 23.8 overall: Glassdoor, 2017; OPM tells
 * applicants 15 to 30 days after closing): HR first and in writing, a month without a promise, two weeks between contacts, three in all.
 */
export const publicSector: FollowUpPolicy = /* @__PURE__ */ definePolicy({
  ...classic,
  id: 'public-sector/1',
  feedback: {
    ...classic.feedback,
    afterPromise: { workingDays: 2 },
    withoutPromise: { workingDays: 20 },
    gap: { min: { workingDays: 10 }, max: { workingDays: 15 } },
    maxAttempts: 3,
    adviseStoppingAfter: null,
    channels: ['email', 'phone'],
    route: 'hr-first',
    escalateAfter: 3,
  },
  application: { firstAfter: { workingDays: 20 }, gap: { min: { workingDays: 10 }, max: { workingDays: 15 } }, maxAttempts: 2 },
});
