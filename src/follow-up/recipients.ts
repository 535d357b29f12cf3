import type { Fact, KnownContact } from '../application/known.js';
import type { Contact } from '../application/types.js';
import { isSinceAnchor } from './contacts-made.js';
import { isContactFor } from './is-contact-for.js';
import type { Recipients, RouteStage } from './opening.js';
import type { Situation } from './situation.js';
import type { RecipientReason } from './types.js';

// An agency's recruiter stands in for the employer, and is never gone around; interviewers and referrers come last.
const agency: RouteStage = { role: 'agency', because: 'agency' };
const others: readonly RouteStage[] = [
  { role: 'interviewer', because: 'only-contact' },
  { role: 'referrer', because: 'only-contact' },
];

const noOneElse: readonly RouteStage[] = [];

function decisionMakerRoute(because: RecipientReason): readonly RouteStage[] {
  return [
    agency,
    { role: 'hiring-manager', because },
    { role: 'hr', because: 'hr-fallback' },
    { role: 'recruiter', because: 'hr-fallback' },
    ...others,
  ];
}

function hrRoute(because: RecipientReason): readonly RouteStage[] {
  return [
    agency,
    { role: 'hr', because },
    { role: 'recruiter', because },
    { role: 'hiring-manager', because: 'decision-maker' },
    ...others,
  ];
}

const toDecisionMaker = decisionMakerRoute('decision-maker');
const escalatedToDecisionMaker = decisionMakerRoute('escalated');
const toHr = hrRoute('hr-fallback');
const escalatedToHr = hrRoute('escalated');

/**
 * Whom to ask, the best first: an agency's recruiter if there is one, then the route of the policy, then interviewers and referrers; in
 * one role in the order of the contacts. Escalated, the other route comes first.
 */
export function routeOf(situation: Situation): readonly RouteStage[] {
  const hrFirst = situation.policy.feedback.route === 'hr-first';
  if (!isEscalated(situation)) return hrFirst ? toHr : toDecisionMaker;
  return hrFirst ? escalatedToDecisionMaker : escalatedToHr;
}

/** The route as the policy has it, escalated or not. */
function usualRoute({ policy }: Situation): readonly RouteStage[] {
  return policy.feedback.route === 'hr-first' ? toHr : toDecisionMaker;
}

/** The first whom the route names and who has not left. */
export function firstOfRoute(situation: Situation): Contact | null {
  for (const { role } of usualRoute(situation)) {
    for (const { contact } of situation.known.contacts) if (contact.role === role && contact.left !== true) return contact;
  }
  return null;
}

/** Whether so many feedback requests to the first route got no real answer that the other route is tried first. */
function isEscalated(situation: Situation): boolean {
  const { known, past, policy } = situation;
  let unanswered = 0;
  for (let index = 0; index < known.facts.length; index++) {
    const fact = known.facts[index] as Fact;
    if (!isContactFor(fact, 'feedback-request') || fact.order <= past.lastRealAnswer || fact.to < 0 || !isSinceAnchor(situation, fact))
      continue;
    const { role } = (known.contacts[fact.to] as KnownContact).contact;
    if (policy.feedback.route === 'hr-first' ? role === 'hr' || role === 'recruiter' : role === 'hiring-manager') unanswered++;
  }
  return unanswered >= policy.feedback.escalateAfter;
}

/** By the policy's route. */
export function byRoute(situation: Situation): Recipients {
  return { person: -1, because: 'only-contact', route: routeOf(situation) };
}

/** The one who asked or told first, then the route. */
export function personThenRoute(situation: Situation, person: number, because: RecipientReason): Recipients {
  return { person, because, route: routeOf(situation) };
}

/** The decision maker first, whatever the policy's route. */
export const decisionMakerFirst: Recipients = { person: -1, because: 'only-contact', route: toDecisionMaker };

/** Whom to thank for an interview of which nobody knows who held it: the hiring manager or the recruiter. */
export const host: Recipients = {
  person: -1,
  because: 'only-contact',
  route: [
    { role: 'hiring-manager', because: 'decision-maker' },
    { role: 'recruiter', because: 'hr-fallback' },
  ],
};

/** Nobody but this one. */
export function onlyTo(person: number, because: RecipientReason): Recipients {
  return { person, because, route: noOneElse };
}
