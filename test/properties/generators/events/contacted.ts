import fc from 'fast-check';
import type { HistoryEvent } from 'interview-followup';
import { channel } from '../channels.ts';
import { given } from '../given.ts';
import { person } from '../people.ts';
import type { Recipe } from '../scene.ts';
import { sometimes } from '../sometimes.ts';

type Contacted = Extract<HistoryEvent, { type: 'contacted' }>;
type Purpose = Contacted['purpose'] | 'chase';
type Result = NonNullable<Contacted['result']>;

const results: readonly Result[] = ['sent', 'spoke', 'voicemail', 'no-answer', 'bounced', 'bounced'];

/** A contact made for one of these purposes; `chase` is a feedback-request once there is an interview, an application-check before. */
export function contacted(
  at: fc.Arbitrary<Recipe<string>>,
  purposes: readonly Purpose[],
  to: fc.Arbitrary<Recipe<string | undefined>> = person(85),
): fc.Arbitrary<Recipe<HistoryEvent>> {
  const parts = fc.record({
    at,
    purpose: fc.constantFrom(...purposes),
    channel: channel(),
    to,
    copyTo: person(10),
    interview: sometimes(70, fc.nat(3)),
    result: sometimes(40, fc.constantFrom(...results)),
    said: sometimes(5, fc.constant('final-follow-up' as const)),
  });
  return parts.map(({ at, purpose, to, copyTo, interview, channel, ...rest }): Recipe<HistoryEvent> => {
    return (scene) => {
      const { interviews } = scene;
      const about =
        purpose === 'thank-you' || purpose === 'missed-interview' ? interviews[(interview ?? 0) % interviews.length] : undefined;
      const copy = channel === 'email' ? copyTo(scene) : undefined;
      return given<Contacted>({
        ...rest,
        at: at(scene),
        type: 'contacted',
        purpose: purpose !== 'chase' ? purpose : interviews.length > 0 ? 'feedback-request' : 'application-check',
        channel,
        to: to(scene),
        copyTo: copy === undefined ? undefined : [copy],
        interview: interview === undefined ? undefined : about?.id,
      });
    };
  });
}
