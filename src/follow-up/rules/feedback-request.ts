import { addSpan } from '../../application/add-span.js';
import type { KnownInterview, Moment } from '../../application/known.js';
import { formatDay, noDay } from '../../time/day.js';
import { dayAt } from '../../time/local.js';
import { anchorAt, anchorOf } from '../anchor.js';
import { type Attempts, attemptsFor, bouncesOf } from '../contacts-made.js';
import type { Opening, Rule } from '../opening.js';
import { promiseOf, promiseStart } from '../promised.js';
import { byRoute } from '../recipients.js';
import { dayIn, type Situation } from '../situation.js';
import type { Caveat } from '../types.js';

/**
 * An interview was held and there is no answer: ask whether there is a decision, not before the promised date and never sooner than
 * the minimum gap (the article; C1 to C9; contract 5, step 9).
 */
export const feedbackRequest: Rule = (situation) => {
  const { held, policy } = situation;
  if (held === null) return null;
  const { feedback } = policy;
  const attempts = attemptsFor(situation, 'feedback-request');
  if (attempts.all >= feedback.maxAttempts) {
    return { type: 'stop', because: 'attempts-used', reasons: [{ code: 'attempts-used', attempts: attempts.all }], forEver: true };
  }
  return { type: 'openings', openings: [openingFor(situation, held, attempts)] };
};

function openingFor(situation: Situation, held: KnownInterview, attempts: Attempts): Opening {
  const { known, past, policy, promise } = situation;
  const { onHold } = past;
  const { feedback } = policy;
  const hold = onHold !== null && onHold.order >= held.end ? onHold : null;
  const caveats: Caveat[] = attempts.all >= feedback.adviseStoppingAfter ? [{ code: 'consider-stopping', attempts: attempts.all }] : [];
  let start: number;
  let day: number;
  let baseDay: number;
  let reasons: Opening['reasons'] = [];
  if (promise !== null) {
    ({ start, day } = promiseStart(situation, promise, feedback.afterPromise));
    start = Math.max(start, held.end);
    baseDay = promise.by.day;
  } else {
    const from = hold === null ? dayAt(known.zone, held.end) : dayIn(known.zone, hold);
    start = hold === null ? held.end : hold.start;
    day = addSpan(from, feedback.withoutPromise, known.calendar, known.zone);
    baseDay = day;
    reasons = [{ code: 'no-promise-waited', since: formatDay(from), days: feedback.withoutPromise.count, until: formatDay(day) }];
    caveats.push({ code: 'no-promise-recorded' });
  }
  return {
    purpose: 'feedback-request',
    attempt: attempts.own + 1,
    anchor: anchorFor(promise, hold, held),
    interview: null,
    restsOn: held.interview.id,
    thanked: '',
    bounces: bouncesOf(situation, 'feedback-request'),
    includesImprovement: false,
    start,
    startDay: noDay,
    day,
    dayAfter: null,
    gap: feedback.gap,
    gapFrom: null,
    latest: { type: 'gap', day: baseDay, max: feedback.gap.max },
    gone: Number.POSITIVE_INFINITY,
    to: byRoute(situation),
    channels: feedback.channels,
    askedChannel: null,
    anyHourInWriting: false,
    droppedIfUnreachable: false,
    promise: promise === null ? null : promiseOf(promise),
    reasons,
    caveats,
  };
}

/** The later of the last held interview's end, the promise and on-hold: from there attempts count anew. */
function anchorFor(promise: Moment | null, hold: Moment | null, held: KnownInterview): string {
  if (promise !== null && promise.order >= (hold?.order ?? held.end)) return anchorOf(promise);
  return hold === null ? anchorAt(held.end) : anchorOf(hold);
}
