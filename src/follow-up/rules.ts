import type { Rule } from './opening.js';
import { answer } from './rules/answer.js';
import { applicationCheck } from './rules/application-check.js';
import { askedToStop } from './rules/asked-to-stop.js';
import { comingInterview } from './rules/coming-interview.js';
import { complete } from './rules/complete.js';
import { endedByCandidate } from './rules/ended-by-candidate.js';
import { feedbackRequest } from './rules/feedback-request.js';
import { improvementRequest } from './rules/improvement-request.js';
import { missedInterview } from './rules/missed-interview.js';
import { offerNews } from './rules/offer-news.js';
import { outcomeThanks } from './rules/outcome-thanks.js';
import { stoppedChasing } from './rules/stopped-chasing.js';
import { thankYou } from './rules/thank-you.js';

/** Nothing to thank for, to answer or to ask about. */
const nothingToFollow: Rule = () => ({
  type: 'stop',
  because: 'nothing-to-follow',
  reasons: [{ code: 'nothing-to-follow' }],
  forEver: false,
});

/** The order of steps: the first rule that has something to say decides (contract 5). `nextFollowUp`, `planFollowUps` and `mayContact` all ask this list. */
export const orderOfSteps: readonly Rule[] = [
  askedToStop,
  endedByCandidate,
  outcomeThanks,
  improvementRequest,
  complete,
  answer,
  missedInterview,
  thankYou,
  offerNews,
  comingInterview,
  stoppedChasing,
  feedbackRequest,
  applicationCheck,
  nothingToFollow,
];
