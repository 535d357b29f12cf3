import { formatInstant } from '../../time/format.js';
import type { Rule } from '../opening.js';

/** An interview is to come or not over yet: the chase rests until it has ended (contract 5, step 7). */
export const comingInterview: Rule = ({ coming, known }) => {
  if (coming === null) return null;
  return {
    type: 'rest',
    reasons: [{ code: 'next-round-scheduled', interview: coming.interview.id, until: formatInstant(coming.end, known.zone) }],
  };
};
