import type { Rule } from '../opening.js';

/** The candidate stopped chasing, or said that it was the last time: held to their own words, until a later round or promise (contract 5, step 8). */
export const stoppedChasing: Rule = ({ stopped }) => {
  if (stopped === null) return null;
  const because = stopped.type === 'contacted' ? 'final-follow-up-sent' : 'stopped-chasing';
  return { type: 'stop', because, reasons: [{ code: because, since: stopped.text }], forEver: true };
};
