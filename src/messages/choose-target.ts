import type { KnownContact } from '../application/known.js';
import type { Contact, Purpose } from '../application/types.js';
import type { Question } from '../follow-up/read-question.js';
import { planFollowUps } from '../follow-up/plan-follow-ups.js';
import type { Situation } from '../follow-up/situation.js';
import type { Step } from '../follow-up/types.js';

/** The first step with that purpose among those to come, or null: whom the engine would turn to, and how. */
export function stepFor(purpose: Purpose, application: Question['known']['application'], options: Parameters<typeof planFollowUps>[1]): Step | null {
  return planFollowUps(application, options).find((step) => step.purpose === purpose) ?? null;
}

const byRole: readonly Contact['role'][] = ['agency', 'hiring-manager', 'hr', 'recruiter', 'interviewer', 'referrer'];

/** Whom a message would concern for which no step is open, as an index into the contacts; -1 for nobody on file. */
export function personFor(purpose: Purpose, { known, held, decision, requestFrom }: Situation): number {
  const { contacts } = known;
  const wanted =
    purpose === 'outcome-thanks' ? decision?.from : purpose === 'answer' ? requestFrom : purpose === 'thank-you' ? held?.interviewers[0] : undefined;
  if (wanted !== undefined && wanted >= 0) return wanted;
  for (const role of byRole) {
    const index = contacts.findIndex(({ contact }) => contact.role === role && contact.left !== true);
    if (index >= 0) return index;
  }
  return -1;
}

/** A contact by its index, null for nobody. */
export function contactAt(contacts: readonly KnownContact[], index: number): Contact | null {
  return index < 0 ? null : (contacts[index] as KnownContact).contact;
}
