import type { KnownApplication } from '../application/known.js';
import type { KnownPolicy } from '../policy/read-policy.js';
import { formatInstant } from '../time/format.js';
import type { IsoInstant } from '../time/types.js';
import { isChase } from './contacts-made.js';
import { decide } from './decide.js';
import { recommendedOf } from './step-of.js';
import { withContact } from './with-contact.js';

const mostSteps = 1000;

/**
 * From when the candidate may be expected to ask for news, by the engine that the candidate asks: the next chase, once thanks and
 * answers are done. It can have passed. Null when no chase is to be expected.
 */
export function expectedCall(known: KnownApplication, policy: KnownPolicy, now: number): IsoInstant | null {
  let imagined = known;
  let instant = now;
  for (let step = 0; step < mostSteps; step++) {
    const { present, situation, proposal } = decide(imagined, policy, [], instant);
    if (proposal === null) return null;
    const { opening, channel, window, zone } = proposal;
    if (isChase(opening.purpose)) {
      // Open already, or open once an interview waited for has ended.
      const opens = situation === present ? window.earliest : Math.max(window.earliest, situation.now);
      return formatInstant(opens, zone);
    }
    instant = recommendedOf(situation, proposal);
    // To nobody by name: thanks to one are thanks to all of that interview, and a panel is no reason to wait.
    imagined = withContact(imagined, { at: instant, purpose: opening.purpose, channel, to: -1, interview: opening.interview ?? undefined });
  }
  return null;
}
