import fc from 'fast-check';
import type { Channel } from 'interview-followup';

const all: readonly Channel[] = ['email', 'phone', 'linkedin', 'sms', 'letter'];

/** A channel. */
export function channel(): fc.Arbitrary<Channel> {
  return fc.constantFrom(...all);
}
