import { channelBit } from '../application/channels.js';
import type { KnownContact } from '../application/known.js';
import type { Channel, Contact } from '../application/types.js';
import type { Opening } from './opening.js';
import type { Situation } from './situation.js';

/** Whether a channel keeps to the recipient's open hours: all do, but for thanks in writing. */
export function hoursOf(opening: Opening, channel: Channel): 'open-hours' | 'any-hour' {
  return opening.anyHourInWriting && channel !== 'phone' && channel !== 'sms' ? 'any-hour' : 'open-hours';
}

/** The channels of a contact (-1: nobody on file) that are closed, as a mask: refused, bounced, left, asked to stop. */
export function closedChannels({ past }: Situation, contact: number): number {
  return past.closedToAll | (past.closed[contact] ?? 0);
}

/** Whether the contact may be phoned: a hiring manager only when that was asked and granted, others unless it was refused. */
export function mayBePhoned({ contact }: KnownContact): boolean {
  return contact.role === 'hiring-manager' ? contact.mayCall === true : contact.mayCall !== false;
}

/** Whether there is an address on file for a channel; a letter needs none. */
export function hasAddress(contact: Contact, channel: Channel): boolean {
  switch (channel) {
    case 'phone':
    case 'sms':
      return contact.phone !== undefined && contact.phone !== '';
    case 'email':
      return contact.email !== undefined && contact.email !== '';
    case 'linkedin':
      return contact.linkedin !== undefined && contact.linkedin !== '';
    case 'letter':
      return true;
  }
}

/** The channel that was asked for by this very person, if it is to be used: being asked to ring is permission for that call. */
export function askedChannelOf(opening: Opening, contact: number): Channel | null {
  return contact === opening.to.person ? opening.askedChannel : null;
}

/** The channel by which to reach a contact, or null: those with an address on file first, then what the person prefers, then the policy's order. */
export function channelTo(situation: Situation, opening: Opening, contact: number): Channel | null {
  let closed = closedChannels(situation, contact);
  const askerUnknown = opening.askedChannel !== null && opening.to.person < 0;
  const asked = askedChannelOf(opening, contact);
  if (asked !== null && (closed & channelBit(asked)) === 0) return asked;
  // News goes by e-mail, whatever is preferred, as long as e-mail is open (contract 6).
  if (opening.purpose === 'offer-news' && opening.channels.includes('email') && (closed & channelBit('email')) === 0) return 'email';
  if (contact < 0) return opening.channels.find((channel) => (closed & channelBit(channel)) === 0) ?? null;
  const known = situation.known.contacts[contact] as KnownContact;
  const { prefers } = known.contact;
  if (!mayBePhoned(known)) closed |= channelBit('phone');
  if (askerUnknown && (closed & channelBit(opening.askedChannel)) === 0) return opening.askedChannel; // whoever asked did so there
  let best: Channel | null = null;
  let bestRank = 4;
  for (let index = 0; index < opening.channels.length; index++) {
    const channel = opening.channels[index] as Channel;
    if ((closed & channelBit(channel)) !== 0) continue;
    const place = (hasAddress(known.contact, channel) ? 0 : 2) + (channel === prefers ? 0 : 1);
    if (place < bestRank) {
      best = channel;
      bestRank = place;
    }
  }
  return best;
}
