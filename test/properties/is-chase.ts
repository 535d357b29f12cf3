import type { Step } from 'interview-followup';

/** Whether a step asks for news: an attempt. */
export function isChase({ purpose }: Step): boolean {
  return purpose === 'feedback-request' || purpose === 'application-check';
}
