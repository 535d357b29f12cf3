import type { Contact } from '../application/types.js';
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
export function firstRoute(situation: Situation): readonly Role[] {
  return hrFirst(situation) ? humanResources : decisionMaker;
}

/**
 * Whom to ask, the best first: an agency's recruiter if there is one, then the route, then interviewers and referrers; in one role in
 * the order of the contacts. Escalated, the other route comes first; an agency is never gone around.
 */
export function routeOf(situation: Situation, how: 'as-usual' | 'escalated'): readonly Candidate[] {
  const { contacts } = situation.known;
  if (contacts.length === 0) return nobody;
  const candidates: Candidate[] = [];
  const hr = hrFirst(situation) !== (how === 'escalated');
  add(situation, candidates, 'agency', 'agency');
  if (hr) addHumanResources(situation, candidates, how === 'escalated' ? 'escalated' : 'hr-fallback');
  add(situation, candidates, 'hiring-manager', how === 'escalated' && !hr ? 'escalated' : 'decision-maker');
  if (!hr) addHumanResources(situation, candidates, 'hr-fallback');
  add(situation, candidates, 'interviewer', 'only-contact');
  add(situation, candidates, 'referrer', 'only-contact');
  return candidates;
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
  const route = routeOf(situation, 'as-usual');
  return person < 0 ? route : [{ contact: person, because }, ...route.filter((candidate) => candidate.contact !== person)];
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
