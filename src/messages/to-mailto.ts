import type { JobApplication } from '../application/types.js';
import { FollowUpError } from '../errors.js';
import { wrongType } from '../input/check.js';
import { show } from '../input/show.js';
import { checkHandedOver } from './check-handed-over.js';
import type { WrittenDraft } from './draft.js';
import { contactOf, encodePart, type Link, mostInLink } from './link.js';

const mostInAddress = 254;

/**
 * A `mailto:` link with subject and body, `copyTo` in `cc`. The recipient stays open when nobody, or no address, is on file.
 *
 * @throws FollowUpError when an address on file is not exactly one address: nobody is smuggled in, and no header;
 * or a body has more than 100,000 characters.
 * @example
 * ```ts
 * import { draftMessage, toMailto } from 'interview-followup/messages';
 *
 * const application = {
 *   id: 'northwind',
 *   role: 'Data Engineer',
 *   employer: { timeZone: 'Europe/London' },
 *   contacts: [{ id: 'dana', name: 'Dana Okafor', role: 'hiring-manager', email: 'dana@northwind.example', language: 'en' }],
 *   history: [{ type: 'applied', at: '2026-03-02' }],
 * } as const;
 * const draft = draftMessage(application, {
 *   purpose: 'application-check',
 *   candidate: { name: 'Sam Rivera', timeZone: 'Europe/London' },
 *   now: '2026-03-17T09:00:00Z',
 *   channel: 'email',
 * });
 * const link = draft.type === 'draft' ? toMailto(draft, { application }) : null;
 * link?.href.slice(0, 92); // => 'mailto:dana@northwind.example?subject=Data%20Engineer%20application%3A%20is%20it%20still%20b'
 * link?.tooLong; // => false
 * ```
 */
export function toMailto(
  draft: WrittenDraft,
  options: {
    /** The one that the draft was made for. */
    readonly application: JobApplication;
  },
): Link {
  checkHandedOver(draft, options);
  const to = draft.to === null ? '' : addressOf(options.application, draft.to);
  const copies = draft.copyTo.map((id) => addressOf(options.application, id)).filter((address) => address !== '');
  const fields: string[] = [];
  if (copies.length > 0) fields.push(`cc=${copies.join(',')}`);
  if (draft.subject !== null) fields.push(`subject=${encodePart(draft.subject)}`);
  fields.push(`body=${encodePart(draft.body)}`);
  const href = `mailto:${to}?${fields.join('&')}`;
  return { href, length: href.length, tooLong: href.length > mostInLink };
}

/** The address of a contact, ready for a link; empty when none is on file. */
function addressOf(application: JobApplication, id: string): string {
  const { contact, path } = contactOf(application, id);
  const { email = '' } = contact;
  if (typeof email !== 'string') throw new FollowUpError([wrongType(email, `${path}.email`, 'a text')]);
  const address = email.trim();
  if (address === '') return '';
  const at = address.indexOf('@');
  const isOne =
    address.length <= mostInAddress &&
    /^[\p{L}\p{M}\p{N}.!#$*+/=^_{|}~'-]+$/u.test(address.slice(0, at)) &&
    isDomain(address.slice(at + 1));
  if (!isOne) {
    throw new FollowUpError([
      {
        code: 'not-an-address',
        path: `${path}.email`,
        message: `${show(address)} is not an e-mail address: give exactly one, as in "dana@northwind.example"`,
      },
    ]);
  }
  return `${encodePart(address.slice(0, at))}@${encodePart(address.slice(at + 1))}`;
}

/** Labels of letters, digits and hyphens, two at least. */
function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((label) => /^[\p{L}\p{M}\p{N}-]+$/u.test(label));
}
