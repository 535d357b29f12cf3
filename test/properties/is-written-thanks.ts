import type { Step } from 'interview-followup';

/** Whether a step is a thank-you in writing: the one that may come at any hour. */
export function isWrittenThanks({ purpose, channel }: Step): boolean {
  const thanks = purpose === 'thank-you' || purpose === 'outcome-thanks';
  return thanks && (channel === 'email' || channel === 'linkedin' || channel === 'letter');
}
