export { describeClaim } from './describe-claim.js';
export { describeFollowUp } from './describe-follow-up.js';
export { describeReasons } from './describe-reasons.js';
export { describeStep } from './describe-step.js';
export { enGB } from './templates/en-gb/index.js';
export { enUS } from './templates/en-us/index.js';
export type { CaveatCode, DescribeWords, MessageLocale, ReasonFacts, TimeWords } from './types.js';
