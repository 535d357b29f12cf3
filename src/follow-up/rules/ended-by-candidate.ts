import type { Rule } from '../opening.js';

/** The candidate accepted, declined or withdrew: nothing is left to ask (contract 5, step 2). */
export const endedByCandidate: Rule = ({ past }) => {
  const { ended } = past;
  if (ended === null) return null;
  return { type: 'stop', because: 'ended-by-candidate', reasons: [{ code: 'ended-by-candidate', since: ended.text }], forEver: true };
};
