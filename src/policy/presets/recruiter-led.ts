import { definePolicy } from '../define-policy.js';
import type { FollowUpPolicy } from '../types.js';
import { classic } from './classic.js';

/**
 * A recruiter or HR runs the process and is asked first; the decision maker only after three contacts without a real answer. Three
 * attempts ("three strikes", Navigare Recruiting; tntpersonnel), but never sooner than the article's three days: the 48 hours of the
 * former would break its "not sooner".
 */
export const recruiterLed: FollowUpPolicy = /* @__PURE__ */ definePolicy({
  ...classic,
  id: 'recruiter-led/1',
  feedback: {
    ...classic.feedback,
    afterPromise: { workingDays: 1 },
    gap: { min: { days: 3 }, max: { days: 5 } },
    maxAttempts: 4,
    adviseStoppingAfter: 3,
    channels: ['email', 'phone'],
    route: 'hr-first',
    escalateAfter: 3,
  },
});
