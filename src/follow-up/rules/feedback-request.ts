import { addSpan } from '../../application/add-span.js';
import type { Fact, FactOf, KnownContact, KnownInterview } from '../../application/known.js';
import { dayAt } from '../../time/local.js';
import { formatDay } from '../../time/day.js';
import { bouncesOf, isContactFor } from '../contacts-made.js';
import type { Caveat } from '../types.js';
import type { Opening, Rule } from '../opening.js';
import { isAfterPromise, promiseOf, promiseStart } from '../promised.js';
import { firstRoute, routeOf } from '../recipients.js';
import { dayIn, type Situation } from '../situation.js';

/**
 * An interview was held and there is no answer: ask whether there is a decision, not before the promised date and never sooner than
 * the minimum gap (the article; C1 to C9; contract 5, step 9).
 */
export const feedbackRequest: Rule = (situation) => {
  const { held, policy } = situation;
  if (held === null) return null;
  const { feedback } = policy;
  const { attempts, unanswered } = attemptsSince(situation, held);
  if (attempts >= feedback.maxAttempts) return { type: 'stop', because: 'attempts-used', reasons: [{ code: 'attempts-used', attempts }], forEver: false };
  const escalated = unanswered >= feedback.escalateAfter;
  return { type: 'openings', openings: [openingFor(situation, held, attempts, escalated)] };
};

function openingFor(situation: Situation, held: KnownInterview, attempts: number, escalated: boolean): Opening {
  const { known, policy, promise, onHold } = situation;
  const { feedback } = policy;
  const caveats: Caveat[] = attempts >= feedback.adviseStoppingAfter ? [{ code: 'consider-stopping', attempts }] : [];
  let start: number;
  let day: number;
  let baseDay: number;
  let since: string;
  if (promise !== null) {
    ({ start, day } = promiseStart(situation, promise, feedback.afterPromise));
    baseDay = promise.by.day;
    since = '';
  } else {
    const fromHold = onHold !== null && onHold.order >= held.end;
    const from = fromHold ? dayIn(known.zone, onHold) : dayAt(known.zone, held.end);
    since = formatDay(from);
    start = fromHold ? onHold.start : held.end;
    day = addSpan(from, feedback.withoutPromise, known.calendar, known.zone);
    baseDay = day;
    caveats.push({ code: 'no-promise-recorded' });
  }
  return {
    type: 'opening',
    purpose: 'feedback-request',
    attempt: attempts + 1,
    anchor: anchorOf(situation, held),
    interview: held.interview.id,
    thanked: '',
    bounces: bouncesOf(situation, 'feedback-request'),
    includesImprovement: false,
    start,
    day,
    dayAfter: null,
    gap: feedback.gap,
    gapFrom: null,
    latest: { type: 'gap', day: baseDay, max: feedback.gap.max },
    gone: Number.POSITIVE_INFINITY,
    candidates: routeOf(situation, escalated ? 'escalated' : 'as-usual'),
    channels: feedback.channels,
    askedChannel: null,
    anyHourInWriting: false,
    unreachable: 'no-channel',
    promise: promise === null ? null : promiseOf(promise),
    reasons: promise === null ? [{ code: 'no-promise-waited', since, days: feedback.withoutPromise.count, until: formatDay(day) }] : [],
    caveats,
  };
}

/** The later of the last held interview's end, the promise and on-hold: from there attempts count anew. */
function anchorOf({ promise, onHold }: Situation, held: KnownInterview): string {
  let order = held.end;
  let anchor = held.interview.endsAt ?? held.interview.startsAt;
  if (onHold !== null && onHold.order >= order) {
    order = onHold.order;
    anchor = onHold.text;
  }
  return promise !== null && promise.order >= order ? promise.text : anchor;
}

/** Attempts since the anchor, and how many of those went to the first route and got no real answer yet. */
function attemptsSince(situation: Situation, held: KnownInterview): { attempts: number; unanswered: number } {
  const { known, lastRealAnswer } = situation;
  let attempts = 0;
  let unanswered = 0;
  for (let index = 0; index < known.facts.length; index++) {
    const fact = known.facts[index] as Fact;
    if (!isContactFor(fact, 'feedback-request') || !isAfterAnchor(situation, held, fact)) continue;
    attempts++;
    if (fact.order > lastRealAnswer && isFirstRoute(situation, fact)) unanswered++;
  }
  return { attempts, unanswered };
}

function isAfterAnchor({ promise, onHold, policy }: Situation, held: KnownInterview, fact: Fact): boolean {
  if (fact.order < held.end) return false;
  if (onHold !== null && fact.order < (policy.feedback.withoutPromise.count === 0 ? onHold.start : onHold.order)) return false;
  return promise === null || isAfterPromise(promise, fact);
}

function isFirstRoute(situation: Situation, fact: FactOf<'contacted'>): boolean {
  if (fact.to < 0) return false;
  const person = situation.known.contacts[fact.to] as KnownContact;
  return firstRoute(situation).includes(person.contact.role);
}
