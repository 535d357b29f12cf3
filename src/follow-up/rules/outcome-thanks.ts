import { noDay } from '../../time/day.js';
import { anchorOf } from '../anchor.js';
import { bouncesOf, lastContactFor } from '../contacts-made.js';
import type { Rule } from '../opening.js';
import { personThenRoute } from '../recipients.js';
import { dayIn } from '../situation.js';
import { instantAfter } from '../spans.js';
import { toBeAskedAbout } from './improvement-request.js';

/** A decision was told: thank who told it, whatever the outcome (the article; contract 5, step 3). Each decision gets its own thanks. */
export const outcomeThanks: Rule = (situation) => {
  const { decision, known, policy } = situation;
  if (decision === null || lastContactFor(situation, 'outcome-thanks', decision.start) !== null) return null;
  const day = dayIn(known.zone, decision);
  const asksAbout = policy.outcome.askHowICameAcross === 'with-thanks' ? toBeAskedAbout(situation, decision) : null;
  return {
    type: 'openings',
    openings: [
      {
        purpose: 'outcome-thanks',
        attempt: 1,
        anchor: anchorOf(decision),
        interview: null,
        restsOn: asksAbout?.interview.id ?? null,
        thanked: '',
        bounces: bouncesOf(situation, 'outcome-thanks'),
        includesImprovement: asksAbout !== null,
        start: decision.start,
        startDay: noDay,
        day: noDay,
        dayAfter: null,
        gap: null,
        gapFrom: null,
        latest: { type: 'instant', at: instantAfter(situation, decision.order, day, policy.outcome.thankWithin) },
        gone: instantAfter(situation, decision.order, day, policy.outcome.expiresAfter),
        to: personThenRoute(situation, decision.from, 'told-you'),
        channels: policy.thankYou?.channels ?? policy.feedback.channels,
        askedChannel: null,
        anyHourInWriting: true,
        droppedIfUnreachable: false,
        promise: null,
        reasons: [{ code: 'outcome-known', since: decision.text }],
        caveats: [],
      },
    ],
  };
};
