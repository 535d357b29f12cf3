import type { Rule } from '../opening.js';

/** Decided, told and thanked: complete. Only on-hold goes on (contract 5, step 3). */
export const complete: Rule = ({ decision }) => {
  if (decision === null || decision.event.decision === 'on-hold') return null;
  return { type: 'stop', because: 'complete', reasons: [{ code: 'outcome-known', since: decision.text }], forEver: false };
};
