import type { Purpose } from '../application/types.js';

const known: { readonly [purpose in Purpose]: true } = {
  'application-check': true,
  'thank-you': true,
  'feedback-request': true,
  'offer-news': true,
  'outcome-thanks': true,
  'improvement-request': true,
  answer: true,
  'missed-interview': true,
};

/** All purposes a message can have. */
export const purposes: readonly Purpose[] = Object.keys(known) as Purpose[]; // its own keys
