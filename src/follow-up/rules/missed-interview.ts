import { noDay } from '../../time/day.js';
import { dayAt } from '../../time/local.js';
import { anchorAt } from '../anchor.js';
import { bouncesOf } from '../contacts-made.js';
import type { Rule } from '../opening.js';
import { byRoute } from '../recipients.js';

const grace = 15 * 60_000;

/** The employer or the candidate missed the interview: one polite question, or an apology, the same working day (contract 5, step 5). */
export const missedInterview: Rule = (situation) => {
  const { missed, policy } = situation;
  if (missed === null) return null;
  const { id, startsAt } = missed.interview;
  return {
    type: 'openings',
    openings: [
      {
        purpose: 'missed-interview',
        attempt: 1,
        anchor: anchorAt(missed.start),
        interview: id,
        restsOn: null,
        thanked: '',
        bounces: bouncesOf(situation, 'missed-interview'),
        includesImprovement: false,
        start: missed.start + grace,
        startDay: dayAt(situation.known.zone, missed.start + grace),
        day: noDay,
        dayAfter: null,
        gap: null,
        gapFrom: null,
        latest: { type: 'same-working-date' },
        gone: Number.POSITIVE_INFINITY,
        to: byRoute(situation),
        channels: policy.feedback.channels,
        askedChannel: null,
        anyHourInWriting: false,
        droppedIfUnreachable: false,
        promise: null,
        reasons: [{ code: 'interview-missed', interview: id, since: startsAt }],
        caveats: [],
      },
    ],
  };
};
