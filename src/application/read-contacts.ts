import type { Issue } from '../errors.js';
import { complainAboutId, complainAboutText, isId, isText, readList, unknownValue, wrongType } from '../input/check.js';
import { limits } from '../input/limits.js';
import { isRecord, sameJson } from '../input/plain-data.js';
import { noDay } from '../time/day.js';
import { readZone } from '../time/read-zone.js';
import { type Zone, zoneOf } from '../time/zone.js';
import { channelBit, channels } from './channels.js';
import type { KnownContact } from './known.js';
import { complainAboutDay, dayOf } from './read-moment.js';
import type { Contact } from './types.js';

const roles: readonly Contact['role'][] = ['hiring-manager', 'interviewer', 'recruiter', 'hr', 'agency', 'referrer'];

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
          issues.push({
            code: 'duplicate-id',
            path: `contacts.${index}.id`,
            message: `"${id}" is another contact already: give each an id of its own`,
          });
        }
        continue;
      }
    }
    known.push(readContact(contact, index, employerZone, issues));
  }
  return known;
}

function readContact(contact: Record<string, unknown>, index: number, employerZone: Zone, issues: Issue[]): KnownContact {
  const { name, role, timeZone, prefers, refuses, notBefore, awayUntil, addressAs, email, phone, linkedin, language, mayCall, left } =
    contact;
  if (!isText(name)) issues.push(complainAboutText(name, `contacts.${index}.name`));
  if (!isRole(role)) issues.push(unknownValue(role, `contacts.${index}.role`, roles));
  if (addressAs !== undefined && !isText(addressAs)) issues.push(complainAboutText(addressAs, `contacts.${index}.addressAs`));
  if (email !== undefined && !isText(email)) issues.push(complainAboutText(email, `contacts.${index}.email`));
  if (phone !== undefined && !isText(phone)) issues.push(complainAboutText(phone, `contacts.${index}.phone`));
  if (linkedin !== undefined && !isText(linkedin)) issues.push(complainAboutText(linkedin, `contacts.${index}.linkedin`));
  if (language !== undefined && !isText(language)) issues.push(complainAboutText(language, `contacts.${index}.language`));
  if (mayCall !== undefined && typeof mayCall !== 'boolean') issues.push(wrongType(mayCall, `contacts.${index}.mayCall`, 'true or false'));
  if (left !== undefined && typeof left !== 'boolean') issues.push(wrongType(left, `contacts.${index}.left`, 'true or false'));
  const notBeforeDay = dayOf(notBefore);
  if (notBefore !== undefined && notBeforeDay === noDay) issues.push(complainAboutDay(notBefore, `contacts.${index}.notBefore`));
  const awayDay = dayOf(awayUntil);
  if (awayUntil !== undefined && awayDay === noDay) issues.push(complainAboutDay(awayUntil, `contacts.${index}.awayUntil`));
  if (prefers !== undefined && channelBit(prefers) === 0) issues.push(unknownValue(prefers, `contacts.${index}.prefers`, channels));
  let zone = employerZone;
  if (timeZone !== undefined) {
    zone =
      (typeof timeZone === 'string' ? zoneOf(timeZone) : null) ?? readZone(timeZone, `contacts.${index}.timeZone`, issues) ?? employerZone;
  }
  return {
    contact: contact as unknown as Contact, // checked field by field above
    zone,
    notBeforeDay,
    awayDay,
    refused: refuses === undefined ? 0 : readChannels(refuses, `contacts.${index}.refuses`, issues),
  };
}

function isRole(role: unknown): boolean {
  switch (role) {
    case 'hiring-manager':
    case 'interviewer':
    case 'recruiter':
    case 'hr':
    case 'agency':
    case 'referrer':
      return true;
  }
  return false;
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
