import fc from 'fast-check';
import type { Channel, Purpose } from 'interview-followup';
import { channel } from './channels.ts';

/** A question to the guard: so long from now, on that channel, to that contact (an index, null for nobody named), for that purpose. */
export interface GuardQuestion {
  readonly hours: number;
  readonly minutes: number;
  readonly channel: Channel;
  readonly who: number | null;
  readonly purpose: Purpose | 'other' | undefined;
}

/** Up to twelve questions to the guard, many of them about today. */
export function guardQuestions(): fc.Arbitrary<readonly GuardQuestion[]> {
  const one = fc.record({
    hours: fc.oneof(fc.constant(0), fc.nat(24), fc.nat(24 * 12)),
    minutes: fc.nat(59),
    channel: channel(),
    who: fc.option(fc.nat(5), { freq: 3 }),
    purpose: fc.constantFrom(
      'feedback-request' as const,
      'application-check' as const,
      'thank-you' as const,
      'offer-news' as const,
      'outcome-thanks' as const,
      'improvement-request' as const,
      'answer' as const,
      'missed-interview' as const,
      'other' as const,
      undefined,
    ),
  });
  return fc.array(one, { minLength: 1, maxLength: 12, size: 'max' });
}
