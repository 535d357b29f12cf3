import { channels } from '../application/channels.js';
import type { KnownContact } from '../application/known.js';
import { contactIndex } from '../application/read-contacts.js';
import type { Channel, Contact, JobApplication, Purpose } from '../application/types.js';
import { planFollowUps } from '../follow-up/plan-follow-ups.js';
import type { Situation } from '../follow-up/situation.js';
import type { Step } from '../follow-up/types.js';

/** What a message is for, whom it goes to and how. */
export interface Target {
  readonly purpose: Purpose;
  readonly channel: Channel;
  /** Index into the contacts, -1 for nobody on file. */
  readonly contact: number;
  readonly copyTo: readonly string[];
  /** Id of the interview it is about, if the step says so. */
  readonly interview: string | null;
  readonly attempt: number;
  readonly includesImprovement: boolean;
  /** When it is to be said: now, or when a planned step is recommended. */
  readonly at: number;
}

/** A step as a target, to be said at an instant. */
export function targetOf(step: Step, contacts: readonly KnownContact[], at: number): Target {
  return {
    purpose: step.purpose,
    channel: step.channel,
    contact: step.to === null ? -1 : contactIndex(contacts, step.to.contact),
    copyTo: step.copyTo ?? [],
    interview: step.interview ?? null,
    attempt: step.attempt,
    includesImprovement: step.includes !== undefined,
    at,
  };
}

/**
 * Whom a message for a purpose goes to, and how: as the first step with that purpose among those to come; where there is none, whom it
 * would concern, by what they prefer or else by e-mail.
 */
export function chooseTarget(
  application: JobApplication,
  situation: Situation,
  purpose: Purpose,
  options: Parameters<typeof planFollowUps>[1],
): Target {
  const { contacts } = situation.known;
  const step = planFollowUps(application, options).find((planned) => planned.purpose === purpose);
  if (step !== undefined) return targetOf(step, contacts, situation.now);
  const contact = personFor(purpose, situation);
  const prefers = contact < 0 ? undefined : (contacts[contact] as KnownContact).contact.prefers;
  const channel = prefers !== undefined && channels.includes(prefers) ? prefers : 'email';
  return { purpose, channel, contact, copyTo: [], interview: null, attempt: 1, includesImprovement: false, at: situation.now };
}

const byRole: readonly Contact['role'][] = ['agency', 'hiring-manager', 'hr', 'recruiter', 'interviewer', 'referrer'];

/** Who asked, told or interviewed, else who comes first by role; -1 for nobody on file. */
function personFor(purpose: Purpose, { known, held, decision, past }: Situation): number {
  const { contacts } = known;
  let wanted = -1;
  if (purpose === 'outcome-thanks') wanted = decision?.from ?? -1;
  if (purpose === 'answer') wanted = past.requestFrom;
  if (purpose === 'thank-you') wanted = contactIndex(contacts, held?.interview.interviewers?.[0]);
  if (wanted >= 0) return wanted;
  for (const role of byRole) {
    const index = contacts.findIndex(({ contact }) => contact.role === role && contact.left !== true);
    if (index >= 0) return index;
  }
  return -1;
}
