import { addSpan } from '../../application/add-span.js';
import type { KnownInterview, Moment } from '../../application/known.js';
import { formatDay, noDay } from '../../time/day.js';
import { anchorOf } from '../anchor.js';
import { type Attempts, attemptsFor, bouncesOf } from '../contacts-made.js';
import type { Opening, Rule } from '../opening.js';
import { promiseOf, promiseStart } from '../promised.js';
import { byRoute } from '../recipients.js';
import { dayIn, type Situation } from '../situation.js';
import { tookPlace } from './thank-you.js';

/** Applied, and no interview was held yet: ask after the application (contract 5, step 10). */
export const applicationCheck: Rule = (situation) => {
  const { held, policy, promise } = situation;
  const { application } = policy;
  if (held !== null || application === null) return null;
  const base = baseOf(situation);
  if (base === null && promise === null) return null;
  const attempts = attemptsFor(situation, 'application-check');
  if (attempts.all >= application.maxAttempts) {
    return { type: 'stop', because: 'attempts-used', reasons: [{ code: 'attempts-used', attempts: attempts.all }], forEver: true };
  }
  return { type: 'openings', openings: [openingFor(situation, base, attempts, application)] };
};

function openingFor(
  situation: Situation,
  base: Moment | null,
  attempts: Attempts,
  application: NonNullable<Situation['policy']['application']>,
): Opening {
  const { known, policy, promise } = situation;
  let start: number;
  let day: number;
  let reasons: Opening['reasons'] = [];
  let baseDay: number;
  if (promise !== null) {
    ({ start, day } = promiseStart(situation, promise, policy.feedback.afterPromise));
    baseDay = promise.by.day;
  } else {
    const moment = base as Moment; // without a promise there is one
    const from = dayIn(known.zone, moment);
    start = moment.start;
    day = addSpan(from, application.firstAfter, known.calendar, known.zone);
    baseDay = day;
    reasons = [{ code: 'no-promise-waited', since: formatDay(from), days: application.firstAfter.count, until: formatDay(day) }];
  }
  return {
    purpose: 'application-check',
    attempt: attempts.own + 1,
    anchor: promise !== null && (base === null || promise.order >= base.order) ? anchorOf(promise) : anchorOf(base as Moment),
    interview: null,
    restsOn: null,
    thanked: '',
    bounces: bouncesOf(situation, 'application-check'),
    includesImprovement: false,
    start,
    startDay: noDay,
    day,
    dayAfter: null,
    gap: application.gap,
    gapFrom: null,
    latest: { type: 'gap', day: baseDay, max: application.gap.max },
    gone: Number.POSITIVE_INFINITY,
    to: byRoute(situation),
    channels: policy.feedback.channels,
    askedChannel: null,
    anyHourInWriting: false,
    droppedIfUnreachable: false,
    promise: promise === null ? null : promiseOf(promise),
    reasons,
    caveats: [],
  };
}

/** What the waiting counts from: the application, or the last cancelled or missed interview's start, or on-hold, whichever is later. */
function baseOf({ known, past, now }: Situation): Moment | null {
  const { applied, onHold } = past;
  let base: Moment | null = applied;
  if (onHold !== null && (base === null || onHold.order >= base.order)) base = onHold;
  for (let index = 0; index < known.interviews.length; index++) {
    const interview = known.interviews[index] as KnownInterview;
    if (tookPlace(interview) || interview.start > now) continue;
    if (base === null || interview.start > base.order) {
      base = { start: interview.start, order: interview.start, day: noDay, text: interview.interview.startsAt };
    }
  }
  return base;
}
