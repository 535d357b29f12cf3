import type { Problem } from './draft.js';
import type { DraftOptions } from './draft-options.js';
import { findLocale, noLocale } from './find-locale.js';
import type { DraftLocale } from './locale.js';
import { missing } from './problems.js';
import type { DraftRequest } from './read-draft.js';
import { bundledToDraft } from './templates/bundled.js';

/** The locale asked for, else that of the contact's language; null, and a problem, when there is none: English is never taken by surprise. */
export function chooseLocale(
  { situation, target }: DraftRequest,
  { locale, locales }: DraftOptions,
  problems: Problem[],
): DraftLocale | null {
  const contact = target.contact?.contact;
  const tag = locale ?? contact?.language;
  if (tag === undefined) {
    problems.push(missing('locale', 'a language: give it here, or as the language of the contact'));
    return null;
  }
  const found = findLocale<DraftLocale>(tag, locales, bundledToDraft);
  if (found !== null) return found;
  const contacts = situation.known.application.contacts ?? [];
  const path = locale !== undefined || contact === undefined ? 'locale' : `contacts.${contacts.indexOf(contact)}.language`;
  problems.push({ code: 'unknown-locale', path, message: noLocale(tag) });
  return null;
}
