import type { FollowUp } from 'interview-followup';

/** A decision without `recommended`, which moves with `now`. */
export function butRecommended(followUp: FollowUp): unknown {
  if (followUp.type === 'stop') return followUp;
  const { recommended, ...window } = followUp.step.window;
  return { ...followUp, step: { ...followUp.step, window } };
}
