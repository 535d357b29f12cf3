import type { Fact, KnownContact } from '../application/known.js';
import type { Contact } from '../application/types.js';
import { isContactFor, isSinceAnchor } from './contacts-made.js';
import type { Candidate } from './opening.js';
import type { Situation } from './situation.js';
import type { RecipientReason } from './types.js';

type Role = Contact['role'];

const decisionMaker: readonly Role[] = ['hiring-manager'];
const humanResources: readonly Role[] = ['hr', 'recruiter'];
const nobody: readonly Candidate[] = [{ contact: -1, because: 'only-contact' }];

/** Whether the policy asks HR and the recruiter before the decision maker. */
function hrFirst({ policy }: Situation): boolean {
  return policy.feedback.route === 'hr-first';
}

/** The roles that the policy's route asks first. */
function firstRoute(situation: Situation): readonly Role[] {
  return hrFirst(situation) ? humanResources : decisionMaker;
}

/**
 * Whom to ask, the best first: an agency's recruiter if there is one, then the route, then interviewers and referrers; in one role in
 * the order of the contacts. Escalated, the other route comes first; an agency is never gone around.
 */
export function routeOf(situation: Situation): readonly Candidate[] {
  if (situation.known.contacts.length === 0) return nobody;
  if (!isEscalated(situation)) return usualRoute(situation);
  return hrFirst(situation) ? decisionMakerRoute(situation, 'escalated') : hrRoute(situation, 'escalated');
}

/** The route as the policy has it, escalated or not. */
export function usualRoute(situation: Situation): readonly Candidate[] {
  return hrFirst(situation) ? hrRoute(situation, 'hr-fallback') : decisionMakerRoute(situation, 'decision-maker');
}

/** Whether so many feedback requests to the first route got no real answer that the other route is tried first. */
function isEscalated(situation: Situation): boolean {
  const { known, lastRealAnswer, policy } = situation;
  const roles = firstRoute(situation);
  let unanswered = 0;
  for (let index = 0; index < known.facts.length; index++) {
    const fact = known.facts[index] as Fact;
    if (!isContactFor(fact, 'feedback-request') || fact.order <= lastRealAnswer || fact.to < 0 || !isSinceAnchor(situation, fact)) continue;
    if (roles.includes((known.contacts[fact.to] as KnownContact).contact.role)) unanswered++;
  }
  return unanswered >= policy.feedback.escalateAfter;
}

/** The decision maker first, whatever the policy's route; an agency is still not gone around. */
export function decisionMakerFirst(situation: Situation): readonly Candidate[] {
  return situation.known.contacts.length === 0 ? nobody : decisionMakerRoute(situation, 'decision-maker');
}

function decisionMakerRoute(situation: Situation, because: RecipientReason): readonly Candidate[] {
  const candidates: Candidate[] = [];
  add(situation, candidates, 'agency', 'agency');
  add(situation, candidates, 'hiring-manager', because);
  addHumanResources(situation, candidates, 'hr-fallback');
  addOthers(situation, candidates);
  return candidates;
}

function hrRoute(situation: Situation, because: RecipientReason): readonly Candidate[] {
  const candidates: Candidate[] = [];
  add(situation, candidates, 'agency', 'agency');
  addHumanResources(situation, candidates, because);
  add(situation, candidates, 'hiring-manager', 'decision-maker');
  addOthers(situation, candidates);
  return candidates;
}

function addOthers(situation: Situation, candidates: Candidate[]): void {
  add(situation, candidates, 'interviewer', 'only-contact');
  add(situation, candidates, 'referrer', 'only-contact');
}

function addHumanResources(situation: Situation, candidates: Candidate[], because: RecipientReason): void {
  add(situation, candidates, 'hr', because);
  add(situation, candidates, 'recruiter', because);
}

function add({ known }: Situation, candidates: Candidate[], role: Role, because: RecipientReason): void {
  for (let index = 0; index < known.contacts.length; index++) {
    if (known.contacts[index]?.contact.role === role) candidates.push({ contact: index, because });
  }
}

/** The one who asked or told first, then the route without them. */
export function personThenRoute(situation: Situation, person: number, because: RecipientReason): readonly Candidate[] {
  const usual = routeOf(situation);
  return person < 0 ? usual : [{ contact: person, because }, ...usual.filter((candidate) => candidate.contact !== person)];
}

/** Whom to thank for an interview of which nobody knows who held it: the hiring manager or the recruiter. */
export function hostOf({ known }: Situation): readonly Candidate[] {
  const hosts: Candidate[] = [];
  const roles: [Role, RecipientReason][] = [
    ['hiring-manager', 'decision-maker'],
    ['recruiter', 'hr-fallback'],
  ];
  for (const [role, because] of roles) {
    for (const [contact, { contact: person }] of known.contacts.entries()) if (person.role === role) hosts.push({ contact, because });
  }
  return hosts.length === 0 ? nobody : hosts;
}
