import { definePolicy } from '../define-policy.js';
import type { FollowUpPolicy } from '../types.js';
import { officeHours } from './office-hours.js';

/**
 * The article of 2007, and the default: call once the promised date has passed, then every three to four days, never sooner, the
 * decision maker first, until there is an answer.
 *
 * The article sets no cap; six attempts, after which it is advised to stop, come from the longest cadence found in guidance (career
 * course lhtp/epicodus). Thank-yous within 24 hours: Robert Half, TopResume (2017); 48 hours as the outer limit: greenlionsearch.
 * Without a promise five working days: Indeed (2023). After applying, two weeks: Accountemps (2017), where 65 % of HR managers
 * want to hear within that time.
 */
export const classic: FollowUpPolicy = definePolicy({
  id: 'classic/1',
  calendar: officeHours,
  thankYou: { within: { hours: 24 }, expiresAfter: { hours: 48 }, channels: ['email'] },
  feedback: {
    afterPromise: { days: 0 },
    withoutPromise: { workingDays: 5 },
    gap: { min: { days: 3 }, max: { days: 4 } },
    maxAttempts: null,
    adviseStoppingAfter: 6,
    channels: ['phone', 'email'],
    route: 'decision-maker-first',
    escalateAfter: 2,
  },
  application: { firstAfter: { workingDays: 10 }, gap: { min: { days: 7 }, max: { days: 10 } }, maxAttempts: 2 },
  outcome: { thankWithin: { hours: 24 }, askHowICameAcross: 'with-thanks', expiresAfter: { days: 14 } },
});
