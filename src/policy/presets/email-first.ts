import { definePolicy } from '../define-policy.js';
import type { FollowUpPolicy } from '../types.js';
import { classic } from './classic.js';

/**
 * Writing before calling: two e-mails about a week apart, then stop (careery.pro, thinkozeal: one or two), a working day after the
 * promised date (Indeed: one to two business days).
 */
export const emailFirst: FollowUpPolicy = /* @__PURE__ */ definePolicy({
  ...classic,
  id: 'email-first/1',
  feedback: {
    ...classic.feedback,
    afterPromise: { workingDays: 1 },
    gap: { min: { workingDays: 5 }, max: { workingDays: 7 } },
    maxAttempts: 2,
    adviseStoppingAfter: null,
    channels: ['email', 'phone'],
  },
});
