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
  /** Null: nobody on file. */
  readonly contact: KnownContact | null;
  readonly copyTo: readonly string[];
  /** Id of the interview it is about, if the step says so. */
  readonly interview: string | null;
  readonly attempt: number;
  readonly asksImprovement: boolean;
  /** When it is to be said: now, or when a planned step is recommended. */
  readonly at: number;
}

/** A step as a target, to be said at an instant. */
export function targetOf(step: Step, { known }: Situation, at: number): Target {
  return {
    purpose: step.purpose,
    channel: step.channel,
    contact: step.to === null ? null : (known.contacts[contactIndex(known.contacts, step.to.contact)] ?? null),
    copyTo: step.copyTo ?? none,
    interview: step.interview ?? null,
    attempt: step.attempt,
    asksImprovement: step.includes !== undefined,
    at,
  };
}

const none: readonly string[] = [];

/**
 * Whom a message for a purpose goes to, and how: as the first step with that purpose among those to come; where there is none, whom it
 * would concern, by what they prefer or else by email.
 */
export function chooseTarget(
  application: JobApplication,
  situation: Situation,
  purpose: Purpose,
  options: Parameters<typeof planFollowUps>[1],
): Target {
  const step = planFollowUps(application, options).find((planned) => planned.purpose === purpose);
  if (step !== undefined) return targetOf(step, situation, situation.now);
  const contact = personFor(purpose, situation);
  const prefers = contact?.contact.prefers ?? 'email';
  const channel = channels.includes(prefers) ? prefers : 'email';
  return { purpose, channel, contact, copyTo: none, interview: null, attempt: 1, asksImprovement: false, at: situation.now };
}

const byRole: readonly Contact['role'][] = ['agency', 'hiring-manager', 'hr', 'recruiter', 'interviewer', 'referrer'];

/** Who asked, told or interviewed, else who comes first by role. */
function personFor(purpose: Purpose, { known: { contacts }, held, decision, past }: Situation): KnownContact | null {
  let wanted = -1;
  if (purpose === 'outcome-thanks') wanted = decision?.from ?? -1;
  if (purpose === 'answer') wanted = past.requestFrom;
  if (purpose === 'thank-you') wanted = contactIndex(contacts, held?.interview.interviewers?.[0]);
  const concerned = contacts[wanted];
  if (concerned !== undefined) return concerned;
  const there = contacts.filter(({ contact }) => contact.left !== true);
  there.sort((a, b) => byRole.indexOf(a.contact.role) - byRole.indexOf(b.contact.role));
  return there[0] ?? null;
}
