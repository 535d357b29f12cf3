import type { JobApplication } from '../application/types.js';
import { FollowUpError } from '../errors.js';
import { wrongType } from '../input/check.js';
import { show } from '../input/show.js';
import { checkHandedOver } from './check-handed-over.js';
import type { WrittenDraft } from './draft.js';
import { contactOf, type Link, mostInLink } from './link.js';

/**
 * A `tel:` link to call the recipient; an extension ("ext. 12") is kept.
 *
 * @throws FollowUpError when no phone number is on file, or it is none.
 * @example
 * ```ts
 * import { draftMessage, toTel } from 'interview-followup/messages';
 *
 * const application = {
 *   id: 'northwind',
 *   role: 'Data Engineer',
 *   employer: { timeZone: 'Europe/London' },
 *   contacts: [{ id: 'dana', name: 'Dana Okafor', role: 'hr', phone: '+44 (0)20 7946 0100', language: 'en' }],
 *   history: [{ type: 'applied', at: '2026-03-02' }],
 * } as const;
 * const draft = draftMessage(application, {
 *   purpose: 'application-check',
 *   candidate: { name: 'Sam Rivera', timeZone: 'Europe/London' },
 *   now: '2026-03-17T09:00:00Z',
 * });
 * const link = draft.type === 'draft' ? toTel(draft, { application }) : null;
 * link; // => { href: 'tel:+442079460100', length: 17, tooLong: false }
 * ```
 */
export function toTel(
  draft: WrittenDraft,
  options: {
    /** The one that the draft was made for. */
    readonly application: JobApplication;
  },
): Link {
  checkHandedOver(draft, options);
  const { number, extension } = phoneOf(draft, options.application);
  const href = `tel:${number}${extension === '' ? '' : `;ext=${extension}`}`;
  return { href, length: href.length, tooLong: href.length > mostInLink };
}

/** The number of the recipient, with nothing in it but digits and a leading plus. */
export function phoneOf(draft: WrittenDraft, application: JobApplication): { number: string; extension: string } {
  const found = draft.to === null ? null : contactOf(application, draft.to);
  const given: unknown = found?.contact.phone ?? '';
  if (typeof given !== 'string') throw new FollowUpError([wrongType(given, `${found?.path}.phone`, 'a text')]);
  const phone = given.trim();
  if (phone === '') {
    const path = found === null ? 'contacts' : `${found.path}.phone`;
    throw new FollowUpError([{ code: 'missing', path, message: 'nothing is given: a link needs the phone number of the recipient' }]);
  }
  const match = /^(\+?[0-9(][0-9 ()./-]{1,38})(?:(?:x|ext\.?|extension) ?([0-9]{1,7}))?$/i.exec(phone.length > 60 ? '' : phone);
  const written = (match?.[1] ?? '').startsWith('+') ? (match?.[1] ?? '').replace('(0)', '') : (match?.[1] ?? '');
  const digits = written.replace(/[^0-9]/g, '');
  if (digits.length < 3 || digits.length > 15) {
    const path = `${found?.path}.phone`;
    throw new FollowUpError([
      { code: 'not-a-phone-number', path, message: `${show(phone)} is not a phone number: write digits, as in "+44 20 7946 0100"` },
    ]);
  }
  return { number: written.startsWith('+') ? `+${digits}` : digits, extension: match?.[2] ?? '' };
}
