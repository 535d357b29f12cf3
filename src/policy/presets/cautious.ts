import { definePolicy } from '../define-policy.js';
import type { FollowUpPolicy } from '../types.js';
import { classic } from './classic.js';

/**
 * More patience at every turn: two working days after the promised date (the upper end of Indeed's one to two business days), five to
 * seven days between two contacts, and no more than two (Navigare Recruiting and others stop after two or three).
 */
export const cautious: FollowUpPolicy = /* @__PURE__ */ definePolicy({
  ...classic,
  id: 'cautious/1',
  feedback: {
    ...classic.feedback,
    afterPromise: { workingDays: 2 },
    withoutPromise: { workingDays: 7 },
    gap: { min: { days: 5 }, max: { days: 7 } },
    maxAttempts: 2,
    adviseStoppingAfter: null,
    channels: ['email', 'phone'],
  },
});
