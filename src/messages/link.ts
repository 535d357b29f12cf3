import type { Contact, JobApplication } from '../application/types.js';
import { FollowUpError } from '../errors.js';
import { show } from '../input/show.js';

/** A link that hands a message over to a program. */
export interface Link {
  readonly href: string;
  /** Characters of `href`. */
  readonly length: number;
  /** Whether common programs would cut it off: copy the text, or attach it as a file. */
  readonly tooLong: boolean;
}

/** Links longer than this are cut off by some program: Gmail's handler takes about 1,620 characters, Windows with Outlook about 2,050. */
export const mostInLink = 1600;

/** A text as a part of a link: nothing in it can end the part, line breaks are those of mail, and half a character is the mark for a broken one. */
export function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd').replace(/\r?\n/g, '\r\n')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The contact with that id and the path of it. */
export function contactOf(application: JobApplication, id: string): { contact: Contact; path: string } {
  const index = (application.contacts ?? []).findIndex((contact) => contact.id === id);
  const contact = application.contacts?.[index];
  if (contact === undefined) {
    const message = `no contact has the id ${show(id)}: give the application that the draft was made for`;
    throw new FollowUpError([{ code: 'unknown-contact', path: 'contacts', message }]);
  }
  return { contact, path: `contacts.${index}` };
}
