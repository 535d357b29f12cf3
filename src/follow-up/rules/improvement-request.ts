import type { FactOf, KnownInterview } from '../../application/known.js';
import { noDay } from '../../time/day.js';
import { anchorOf } from '../anchor.js';
import { bouncesOf, lastContactFor } from '../contacts-made.js';
import type { Rule } from '../opening.js';
import { byRoute } from '../recipients.js';
import { dayIn, type Situation } from '../situation.js';
import { instantAfter } from '../spans.js';

/** The interview in which to ask how one came across: the last, after a no, if neither asked nor told yet; else null. */
export function toBeAskedAbout(situation: Situation, { event, start }: FactOf<'decided'>): KnownInterview | null {
  const { held, past } = situation;
  if (held === null || (event.decision !== 'rejected' && event.decision !== 'position-closed')) return null;
  return past.feedbackReceived < held.end && lastContactFor(situation, 'improvement-request', start) === null ? held : null;
}

/** After the thanks for a no: ask how one came across (the article; contract 5, step 3), from the next working date on. */
export const improvementRequest: Rule = (situation) => {
  const { decision, known, policy } = situation;
  if (decision === null || policy.outcome.askHowICameAcross !== 'separately') return null;
  const asksAbout = toBeAskedAbout(situation, decision);
  const thanks = lastContactFor(situation, 'outcome-thanks', decision.start);
  if (asksAbout === null || thanks === null) return null;
  return {
    type: 'openings',
    openings: [
      {
        purpose: 'improvement-request',
        attempt: 1,
        anchor: anchorOf(decision),
        interview: null,
        restsOn: asksAbout.interview.id,
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
        droppedIfUnreachable: false,
        promise: null,
        reasons: [{ code: 'outcome-thanked', since: thanks.text }],
        caveats: [],
      },
    ],
  };
};
