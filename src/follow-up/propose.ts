import type { KnownContact } from '../application/known.js';
import type { Channel } from '../application/types.js';
import { startOfDay } from '../time/local.js';
import type { Zone } from '../time/zone.js';
import type { Candidate, Opening } from './opening.js';
import { channelTo, hoursOf } from './reach.js';
import type { Situation } from './situation.js';
import { type KnownWindow, windowOf } from './window-of.js';

/** An opening settled: to whom, how and when. */
export interface Proposal {
  readonly opening: Opening;
  /** Index into the contacts, -1 for nobody on file. */
  readonly candidate: Candidate;
  readonly channel: Channel;
  readonly zone: Zone;
  readonly window: KnownWindow;
  /** When somebody passed over is back, so that the choice is made anew; infinity for never. */
  readonly changesAt: number;
  /** Those passed over or waited for, as they are away. */
  readonly away: readonly Away[] | null;
}

/** Somebody who is away, and until when. */
export interface Away {
  readonly contact: number;
  readonly code: 'contact-away' | 'contact-not-before';
  readonly untilDay: number;
}

/** The first day on which a contact can be reached again, and by which of their own dates; null when there is none. */
export function awayOf({ known, awayDays }: Situation, contact: number): Away | null {
  const outOfOffice = awayDays?.get(contact) ?? Number.NaN;
  if (contact < 0) return outOfOffice === outOfOffice ? { contact, code: 'contact-away', untilDay: outOfOffice } : null;
  const { awayDay, notBeforeDay } = known.contacts[contact] as KnownContact;
  let untilDay = awayDay;
  if (outOfOffice === outOfOffice && !(untilDay >= outOfOffice)) untilDay = outOfOffice;
  if (notBeforeDay === notBeforeDay && !(untilDay >= notBeforeDay)) return { contact, code: 'contact-not-before', untilDay: notBeforeDay };
  return untilDay === untilDay ? { contact, code: 'contact-away', untilDay } : null;
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
  let away: Away[] | null = null;
  let soonest: Proposal | null = null;
  let changesAt = Number.POSITIVE_INFINITY;
  for (let index = 0; index < opening.candidates.length; index++) {
    const candidate = opening.candidates[index] as Candidate;
    const channel = channelTo(situation, opening, candidate.contact);
    if (channel === null) continue;
    const zone = zoneOfContact(situation, candidate.contact);
    const hours = hoursOf(opening, channel);
    const present = windowOf(situation, opening, zone, hours, Number.NaN);
    const absence = awayOf(situation, candidate.contact);
    if (absence === null) return { opening, candidate, channel, zone, window: present, changesAt, away };
    const window = windowOf(situation, opening, zone, hours, absence.untilDay);
    if (window.earliest === present.earliest) return { opening, candidate, channel, zone, window: present, changesAt, away };
    if (away === null) away = [];
    away.push(absence);
    const proposal = { opening, candidate, channel, zone, window, changesAt, away };
    // Back already, back in time, or a thank-you, for which nobody stands in.
    if (window.earliest <= situation.now || startOfDay(zone, absence.untilDay) < present.latest || opening.purpose === 'thank-you') return proposal;
    changesAt = Math.min(changesAt, window.earliest);
    if (soonest === null || window.earliest < soonest.window.earliest) soonest = proposal;
  }
  return soonest && { ...soonest, changesAt };
}
