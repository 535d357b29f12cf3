import { channelBit } from '../application/channels.js';
import type { KnownContact } from '../application/known.js';
import type { Contact } from '../application/types.js';
import { nextOpen } from '../calendar/search.js';
import { formatDay } from '../time/day.js';
import { formatInstant } from '../time/format.js';
import { isChase } from './contacts-made.js';
import { keyOf } from './key-of.js';
import type { Proposal } from './propose.js';
import { closedChannels, hoursOf } from './reach.js';
import type { Situation } from './situation.js';
import type { Step } from './types.js';

/** The first open instant of a proposal from now on (C9), in milliseconds. */
export function recommendedOf(situation: Situation, { opening, channel, zone, window }: Proposal): number {
  if (situation.now <= window.earliest) return window.earliest;
  if (hoursOf(opening, channel) === 'any-hour') return situation.now;
  return nextOpen(situation.known.calendar, zone, situation.now);
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** A proposal as the step that goes out. */
export function stepOf(situation: Situation, proposal: Proposal): Step {
  const { opening, contact, because, channel, zone, window } = proposal;
  const { known } = situation;
  const earliest = formatInstant(window.earliest, zone);
  const recommended = recommendedOf(situation, proposal);
  const person = contact < 0 ? null : (known.contacts[contact] as KnownContact).contact;
  const step: Writable<Step> = {
    key: keyOf(known.application.id, opening),
    purpose: opening.purpose,
    attempt: opening.attempt,
    window: {
      earliest,
      latest: formatInstant(window.latest, zone),
      recommended: recommended === window.earliest ? earliest : formatInstant(recommended, zone),
      timeZone: zone.id,
      earliestDate: formatDay(window.earliestDay),
      latestDate: formatDay(window.latestDay),
    },
    to: person === null ? null : { contact: person.id, role: person.role, because },
    channel,
  };
  if (opening.includesImprovement) step.includes = 'improvement-request';
  if (opening.interview !== null) step.interview = opening.interview;
  const copyTo = person === null ? null : copyOf(situation, proposal, person);
  if (copyTo !== null) step.copyTo = [copyTo];
  return step;
}

/** Whom a chase by e-mail to the decision maker is copied to: the first of HR, then of the recruiters, whom an e-mail reaches. */
function copyOf(situation: Situation, { opening, channel }: Proposal, person: Contact): string | null {
  const { known, policy } = situation;
  if (policy.feedback.route !== 'decision-maker-with-hr' || channel !== 'email' || !isChase(opening.purpose)) return null;
  if (person.role !== 'hiring-manager') return null;
  for (const role of ['hr', 'recruiter'] as const) {
    for (const [index, { contact }] of known.contacts.entries()) {
      if (contact.role !== role || (contact.email ?? '') === '') continue;
      if ((closedChannels(situation, index) & channelBit('email')) === 0) return contact.id;
    }
  }
  return null;
}
