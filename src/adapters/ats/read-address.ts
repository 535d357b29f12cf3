import { complain } from './complain.js';
import { firstOf } from './first-of.js';
import { fold } from './fold.js';
import { type Place, placeAt } from './place.js';
import { readText } from './read-text.js';
import type { Reading } from './reading.js';

/** Nobody answers there, or somebody who is asked about other things. */
const purposes = ['noreply', 'donotreply', 'notifications', 'mailerdaemon', 'postmaster', 'accommodations', 'ethics', 'press', 'abuse'];
const ofCandidate = [
  'email',
  'emails.0',
  'candidate.email',
  'candidate.primaryEmailAddress.value',
  'candidate.emails.0.value',
  'candidate.email_addresses.0.value',
];

/** The e-mail address of a person, verbatim: a relay with a plus in it leads elsewhere without what follows. Neither the candidate's own nor a mailbox of no person. */
export function readAddress(reading: Reading, application: Place, sources: readonly Place[]): string | null {
  for (const source of sources) {
    const place = firstOf(source, ['email', 'primary_email_address', 'emails.0', 'email1']);
    const address = readText(reading, place);
    if (address === null) continue;
    const isCandidates = ofCandidate.some((path) => lowerCase(placeAt(application, path).value) === lowerCase(address));
    if (!isCandidates && !purposes.includes(fold(address.split(/[@+]/, 1)[0]))) return address;
    complain(reading, place, 'not-a-contact', "is the candidate's own address or nobody's: it is left out");
  }
  return null;
}

function lowerCase(value: unknown): string {
  return typeof value === 'string' ? value.toLowerCase() : '';
}
