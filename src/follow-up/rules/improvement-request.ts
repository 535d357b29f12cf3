import { noDay } from '../../time/day.js';
import { anchorOf } from '../anchor.js';
import { bouncesOf, lastContactFor } from '../contacts-made.js';
import type { Rule } from '../opening.js';
import { byRoute } from '../recipients.js';
import { dayIn, type Situation } from '../situation.js';
import { instantAfter } from '../spans.js';

/** Whether it is still worth asking how one came across: after a no, if there was an interview, and neither asked nor told yet. */
export function mayAskHowICameAcross(situation: Situation): boolean {
  const { decision, held, past } = situation;
  if (decision === null || held === null) return false;
  if (decision.event.decision !== 'rejected' && decision.event.decision !== 'position-closed') return false;
  return past.feedbackReceived < held.end && lastContactFor(situation, 'improvement-request', decision.start) === null;
}

/** After the thanks for a no: ask how one came across (the article; contract 5, step 3), from the next working date on. */
export const improvementRequest: Rule = (situation) => {
  const { decision, known, policy } = situation;
  if (decision === null || policy.outcome.askHowICameAcross !== 'separately' || !mayAskHowICameAcross(situation)) return null;
  const thanks = lastContactFor(situation, 'outcome-thanks', decision.start);
  if (thanks === null) return null;
  return {
    type: 'openings',
    openings: [
      {
        purpose: 'improvement-request',
        attempt: 1,
        anchor: anchorOf(decision),
        interview: null,
        restsOn: situation.held?.interview.id ?? null,
        thanked: '',
        bounces: bouncesOf(situation, 'improvement-request'),
        includesImprovement: false,
        start: Number.NEGATIVE_INFINITY,
        startDay: noDay,
        day: noDay,
        dayAfter: thanks,
        gap: null,
        gapFrom: null,
        latest: { type: 'span-after-opening', span: policy.outcome.thankWithin },
        gone: instantAfter(situation, decision.order, dayIn(known.zone, decision), policy.outcome.expiresAfter),
        to: byRoute(situation),
        channels: policy.feedback.channels,
        askedChannel: null,
        anyHourInWriting: false,
        unreachable: 'no-channel',
        promise: null,
        reasons: [{ code: 'outcome-thanked', since: thanks.text }],
        caveats: [],
      },
    ],
  };
};
