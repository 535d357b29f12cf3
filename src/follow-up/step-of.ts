import { channelBit } from '../application/channels.js';
import type { KnownContact } from '../application/known.js';
import type { Channel } from '../application/types.js';
import { nextOpen } from '../calendar/search.js';
import { formatDay } from '../time/day.js';
import { formatInstant } from '../time/format.js';
import { isChase } from './contacts-made.js';
import { keyOf } from './key-of.js';
import type { Proposal } from './propose.js';
import { closedChannels, hoursOf } from './reach.js';
import type { Situation } from './situation.js';
import type { Step, Window } from './types.js';

/** The first open instant of a proposal from now on (C9), in milliseconds. */
export function recommendedOf(situation: Situation, { opening, channel, zone, window }: Proposal): number {
  if (situation.now <= window.earliest) return window.earliest;
  if (hoursOf(opening, channel) === 'any-hour') return situation.now;
  return nextOpen(situation.known.calendar, zone, situation.now);
}

/** A proposal as the step that goes out. */
export function stepOf(situation: Situation, proposal: Proposal): Step {
  const { opening, candidate, channel, zone, window } = proposal;
  const { known } = situation;
  const earliest = formatInstant(window.earliest, zone);
  const recommended = recommendedOf(situation, proposal);
  const out: Window = {
    earliest,
    latest: formatInstant(window.latest, zone),
    recommended: recommended === window.earliest ? earliest : formatInstant(recommended, zone),
    timeZone: zone.id,
    earliestDate: formatDay(window.earliestDay),
    latestDate: formatDay(window.latestDay),
  };
  const person = candidate.contact < 0 ? null : (known.contacts[candidate.contact] as KnownContact).contact;
  const copyTo = person === null ? null : copyOf(situation, proposal);
  return {
    key: keyOf(known.application.id, opening),
    purpose: opening.purpose,
    attempt: opening.attempt,
    ...(opening.includesImprovement ? includes : nothing),
    window: out,
    to: person === null ? null : { contact: person.id, role: person.role, because: candidate.because },
    ...(copyTo === null ? nothing : { copyTo: [copyTo] }),
    channel: channel as Channel,
    ...(opening.interview === null ? nothing : { interview: opening.interview }),
  };
}

const nothing = {};
const includes = { includes: 'improvement-request' } as const;

/** Whom a chase by e-mail to the decision maker is copied to: the first of HR, then of the recruiters, whom an e-mail reaches. */
function copyOf(situation: Situation, { opening, candidate, channel }: Proposal): string | null {
  const { known, policy } = situation;
  if (policy.feedback.route !== 'decision-maker-with-hr' || channel !== 'email' || !isChase(opening.purpose)) return null;
  if ((known.contacts[candidate.contact] as KnownContact).contact.role !== 'hiring-manager') return null;
  for (const role of ['hr', 'recruiter'] as const) {
    for (const [index, { contact }] of known.contacts.entries()) {
      if (contact.role !== role || (contact.email ?? '') === '') continue;
      if ((closedChannels(situation, index) & channelBit('email')) === 0) return contact.id;
    }
  }
  return null;
}
