import { noDay } from '../../time/day.js';
import { anchorOf } from '../anchor.js';
import { bouncesOf } from '../contacts-made.js';
import type { Latest, Rule } from '../opening.js';
import { personThenRoute } from '../recipients.js';

/** The employer asked for something: the ball is in the candidate's court, and nobody is chased meanwhile (contract 5, step 4). */
export const answer: Rule = (situation) => {
  const { request, past, policy } = situation;
  if (request === null) return null;
  const { by, notBefore } = request;
  const isDate = notBefore !== null && notBefore.day !== noDay;
  const start = notBefore !== null && !isDate ? Math.max(request.start, notBefore.start) : request.start;
  let latest: Latest = { type: 'next-working-date' };
  if (by !== null) latest = by.isDate ? { type: 'day', day: by.day } : { type: 'instant', at: by.passed };
  return {
    type: 'openings',
    openings: [
      {
        purpose: 'answer',
        attempt: 1,
        anchor: anchorOf(request),
        interview: null,
        restsOn: null,
        thanked: '',
        bounces: bouncesOf(situation, 'answer'),
        includesImprovement: false,
        start,
        startDay: start === request.start ? request.day : noDay,
        day: isDate ? notBefore.day : noDay,
        dayAfter: null,
        gap: null,
        gapFrom: null,
        latest,
        gone: Number.POSITIVE_INFINITY,
        to: personThenRoute(situation, past.requestFrom, 'asked'),
        channels: policy.feedback.channels,
        askedChannel: request.event.channel ?? null,
        anyHourInWriting: false,
        droppedIfUnreachable: false,
        promise: null,
        reasons: [{ code: 'your-turn', since: request.text }],
        caveats: [],
      },
    ],
  };
};
