import fc from 'fast-check';
import type { HistoryEvent } from 'interview-followup';
import { channel } from '../channels.ts';
import { date } from '../dates.ts';
import { feedbackDate } from '../feedback-dates.ts';
import { future } from '../future.ts';
import { given } from '../given.ts';
import { past } from '../past.ts';
import { person } from '../people.ts';
import type { Recipe } from '../scene.ts';
import { sometimes } from '../sometimes.ts';
import { text } from '../texts.ts';

type Heard = Extract<HistoryEvent, { type: 'heard' }>;

/** Something heard of one of these kinds: requests with their limits, automatic answers with a date of return. */
export function heard(at: fc.Arbitrary<Recipe<string>>, kinds: readonly Heard['kind'][]): fc.Arbitrary<Recipe<HistoryEvent>> {
  const parts = fc.record({
    at,
    kind: fc.constantFrom(...kinds),
    from: person(60),
    channel: sometimes(50, channel()),
    awayUntil: sometimes(70, date(-6, 10)),
    what: sometimes(40, fc.constant('two references')),
    notBefore: sometimes(30, fc.oneof(date(-4, 4), text(fc.oneof(past(4), future(4))))),
    by: sometimes(30, feedbackDate()),
  });
  return parts.map(({ at, kind, from, channel, awayUntil, what, notBefore, by }): Recipe<HistoryEvent> => {
    return (scene) => {
      const asked = kind === 'request';
      return given<Heard>({
        at: at(scene),
        type: 'heard',
        kind,
        from: from(scene),
        channel,
        awayUntil: kind === 'automatic' ? awayUntil?.(scene) : undefined,
        what: asked ? what : undefined,
        notBefore: asked ? notBefore?.(scene) : undefined,
        by: asked ? by?.(scene) : undefined,
      });
    };
  });
}
