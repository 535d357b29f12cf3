import type { KnownContact } from '../application/known.js';
import type { Channel } from '../application/types.js';
import { noDay } from '../time/day.js';
import { startOfDay } from '../time/local.js';
import type { Zone } from '../time/zone.js';
import type { Opening, RouteStage } from './opening.js';
import { channelTo, hoursOf } from './reach.js';
import type { Situation } from './situation.js';
import type { RecipientReason } from './types.js';
import { type KnownWindow, windowOf } from './window-of.js';

/** An opening settled: to whom, how and when. */
export interface Proposal {
  readonly opening: Opening;
  /** Index into the contacts, -1 for nobody on file. */
  readonly contact: number;
  readonly because: RecipientReason;
  readonly channel: Channel;
  readonly zone: Zone;
  readonly window: KnownWindow;
  /** When somebody passed over is back, so that the choice is made anew; infinity for never. */
  readonly changesAt: number;
  /** Those passed over or waited for, as they are away. */
  readonly away: readonly Away[] | null;
}

/** A proposal for one of those in question. */
interface Candidate extends Proposal {
  /** Whether the contact, if away, is waited for. */
  readonly waitedFor: boolean;
}

/** Somebody who is away, and until when. */
export interface Away {
  readonly contact: number;
  readonly code: 'contact-away' | 'contact-not-before';
  readonly untilDay: number;
}

/** The first day on which a contact can be reached again, and by which of their own dates; null when there is none. */
export function awayOf({ known, past }: Situation, contact: number): Away | null {
  const outOfOffice = past.awayDays?.get(contact) ?? noDay;
  if (contact < 0) return outOfOffice !== noDay ? { contact, code: 'contact-away', untilDay: outOfOffice } : null;
  const { awayDay, notBeforeDay } = known.contacts[contact] as KnownContact;
  const untilDay = Math.max(awayDay, outOfOffice);
  if (notBeforeDay > untilDay) return { contact, code: 'contact-not-before', untilDay: notBeforeDay };
  return untilDay !== noDay ? { contact, code: 'contact-away', untilDay } : null;
}

/** The zone of a contact, the employer's for nobody on file. */
export function zoneOfContact({ known }: Situation, contact: number): Zone {
  return contact < 0 ? known.zone : (known.contacts[contact] as KnownContact).zone;
}

/**
 * Settles an opening: the first of its candidates who can be reached. Somebody away is waited for if back within the window, else the
 * next is taken; if all are away, who is back first. Null when nobody can be reached at all.
 */
export function propose(situation: Situation, opening: Opening): Proposal | null {
  const { contacts } = situation.known;
  const { person, because, route } = opening.to;
  let found = person >= 0;
  let passedOver: Candidate[] | null = null;
  if (found) {
    const proposal = proposeTo(situation, opening, person, because);
    if (proposal !== null && !isPassedOver(situation, proposal)) return proposal;
    if (proposal !== null) passedOver = [proposal];
  }
  for (let stage = 0; stage < route.length; stage++) {
    const { role, because: reason } = route[stage] as RouteStage;
    for (let contact = 0; contact < contacts.length; contact++) {
      if (contact === person || (contacts[contact] as KnownContact).contact.role !== role) continue;
      found = true;
      const proposal = proposeTo(situation, opening, contact, reason);
      if (proposal === null) continue;
      if (!isPassedOver(situation, proposal)) return passedOver === null ? proposal : instead(situation, proposal, passedOver);
      if (passedOver === null) passedOver = [];
      passedOver.push(proposal);
    }
  }
  if (!found) return proposeTo(situation, opening, -1, because);
  if (passedOver === null) return null;
  return instead(situation, soonestOf(passedOver) as Proposal, passedOver);
}

/** The proposal for one contact, with what holds it back if the contact is away; null when there is no channel. */
function proposeTo(situation: Situation, opening: Opening, contact: number, because: RecipientReason): Candidate | null {
  const channel = channelTo(situation, opening, contact);
  if (channel === null) return null;
  const zone = zoneOfContact(situation, contact);
  const hours = hoursOf(opening, channel);
  const absence = awayOf(situation, contact);
  const present = windowOf(situation, opening, zone, hours, noDay);
  if (absence !== null) {
    const window = windowOf(situation, opening, zone, hours, absence.untilDay);
    if (window.earliest > present.earliest) {
      // Nobody stands in for an interviewer; anybody else is waited for if back before the window would have closed.
      const waitedFor = opening.purpose === 'thank-you' || startOfDay(zone, absence.untilDay) < present.latest;
      return { opening, contact, because, channel, zone, window, changesAt: Number.POSITIVE_INFINITY, away: [absence], waitedFor };
    }
  }
  return { opening, contact, because, channel, zone, window: present, changesAt: Number.POSITIVE_INFINITY, away: null, waitedFor: true };
}

/** Whether the next is to be asked instead: away for too long, and not back yet. */
function isPassedOver({ now }: Situation, { waitedFor, window }: Candidate): boolean {
  return !waitedFor && window.earliest > now;
}

/** Whether a step can be done no longer, or never could. */
export function isGone({ now }: Situation, { window }: Proposal): boolean {
  return window.gone <= now || window.earliest >= window.gone;
}

/**
 * A proposal in place of others, which are asked again once they are back. Who is back by the time that the substitute could be
 * asked, or when the substitute can be asked no longer, is waited for after all.
 */
function instead(situation: Situation, proposal: Proposal, passedOver: readonly Candidate[]): Proposal {
  const back = passedOver.filter((other) => !isGone(situation, other));
  const chosen = isGone(situation, proposal)
    ? (soonestOf(back) ?? proposal)
    : (back.find((other) => other.window.earliest <= proposal.window.earliest) ?? proposal);
  const away = passedOver.flatMap((other) => other.away as readonly Away[]); // for that they are passed over
  const own = (chosen.away ?? []).filter((absence) => !away.includes(absence));
  return { ...chosen, away: [...away, ...own], changesAt: Math.min(...passedOver.map(({ window }) => window.earliest)) };
}

function soonestOf(proposals: readonly Proposal[]): Proposal | undefined {
  let soonest = proposals[0];
  for (const proposal of proposals) if (proposal.window.earliest < (soonest as Proposal).window.earliest) soonest = proposal;
  return soonest;
}
