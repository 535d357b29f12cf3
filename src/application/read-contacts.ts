import type { Issue } from '../errors.js';
import { isRecord, sameJson } from '../time/plain-data.js';
import { readZone } from '../time/read-zone.js';
import { type Zone, zoneOf } from '../time/zone.js';
import { channelBit, channels } from './channels.js';
import { checkTexts, complainAboutId, complainAboutText, isId, isText, readList, unknownValue, wrongType } from './check.js';
import type { KnownContact } from './known.js';
import { limits } from './limits.js';
import { complainAboutDay, dayOf } from './read-moment.js';
import type { Contact } from './types.js';

const roles: readonly Contact['role'][] = ['hiring-manager', 'interviewer', 'recruiter', 'hr', 'agency', 'referrer'];
const texts = ['addressAs', 'email', 'phone', 'linkedin', 'language'] as const;
const flags = ['mayCall', 'left'] as const;
const dates = ['notBefore', 'awayUntil'] as const;

/** The contacts, read; the same contact twice counts once. */
export function readContacts(input: unknown, employerZone: Zone, issues: Issue[]): KnownContact[] {
  const list = readList(input, 'contacts', limits.contacts, issues);
  const known: KnownContact[] = [];
  for (let index = 0; index < list.length; index++) {
    const contact = list[index];
    if (!isRecord(contact)) {
      issues.push(wrongType(contact, `contacts.${index}`, 'a contact'));
      continue;
    }
    const { id } = contact;
    if (!isId(id)) issues.push(complainAboutId(id, `contacts.${index}.id`));
    else {
      const before = contactIndex(known, id);
      if (before >= 0) {
        if (!sameJson((known[before] as KnownContact).contact, contact, 'note')) {
          issues.push({ code: 'duplicate-id', path: `contacts.${index}.id`, message: `"${id}" is another contact already: give each an id of its own` });
        }
        continue;
      }
    }
    known.push(readContact(contact, index, employerZone, issues));
  }
  return known;
}

function readContact(contact: Record<string, unknown>, index: number, employerZone: Zone, issues: Issue[]): KnownContact {
  const { name, role, timeZone, prefers, refuses } = contact;
  if (!isText(name)) issues.push(complainAboutText(name, `contacts.${index}.name`));
  if (!roles.includes(role as Contact['role'])) issues.push(unknownValue(role, `contacts.${index}.role`, roles));
  checkTexts(contact, texts, 'contacts', index, issues);
  for (let at = 0; at < flags.length; at++) {
    const flag = contact[flags[at] as string]; // within the list
    if (flag !== undefined && typeof flag !== 'boolean') issues.push(wrongType(flag, `contacts.${index}.${flags[at]}`, 'true or false'));
  }
  for (let at = 0; at < dates.length; at++) {
    const date = contact[dates[at] as string]; // within the list
    if (date !== undefined && Number.isNaN(dayOf(date))) issues.push(complainAboutDay(date, `contacts.${index}.${dates[at]}`));
  }
  if (prefers !== undefined && channelBit(prefers) === 0) issues.push(unknownValue(prefers, `contacts.${index}.prefers`, channels));
  let zone = employerZone;
  if (timeZone !== undefined) {
    zone = (typeof timeZone === 'string' ? zoneOf(timeZone) : null) ?? readZone(timeZone, `contacts.${index}.timeZone`, issues) ?? employerZone;
  }
  return {
    contact: contact as unknown as Contact, // checked field by field above
    zone,
    notBeforeDay: dayOf(contact.notBefore),
    awayDay: dayOf(contact.awayUntil),
    refused: refuses === undefined ? 0 : readChannels(refuses, `contacts.${index}.refuses`, issues),
  };
}

/** The channels of a list, as a mask. */
export function readChannels(input: unknown, path: string, issues: Issue[]): number {
  let mask = 0;
  for (const [index, channel] of readList(input, path, limits.contacts, issues).entries()) {
    const bit = channelBit(channel);
    if (bit === 0) issues.push(unknownValue(channel, `${path}.${index}`, channels));
    mask |= bit;
  }
  return mask;
}

/** Index of the contact with that id, or -1. */
export function contactIndex(contacts: readonly KnownContact[], id: unknown): number {
  for (let index = 0; index < contacts.length; index++) if ((contacts[index] as KnownContact).contact.id === id) return index;
  return -1;
}
