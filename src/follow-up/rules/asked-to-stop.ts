import type { Rule } from '../opening.js';

/** Asked to stop, without a name or a channel: for ever. The wish of the employer is absolute (contract 5, step 1). */
export const askedToStop: Rule = ({ past }) => {
  const { askedToStop: asked } = past;
  if (asked === null) return null;
  return { type: 'stop', because: 'asked-to-stop', reasons: [{ code: 'asked-to-stop', since: asked.text }], forEver: true };
};
