import type { JobApplication } from '../application/types.js';
import { checkHandedOver } from './check-handed-over.js';
import type { WrittenDraft } from './draft.js';
import { encodePart, type Link, mostInLink } from './link.js';
import { fitsOneSms } from './measure.js';
import { phoneOf } from './to-tel.js';

/**
 * An `sms:` link with the text, in the one form that iOS and Android both read; some programs take the number only. `tooLong`: the text
 * needs more than one SMS.
 *
 * @throws FollowUpError when no phone number is on file, or it is none; or the body has more than 100,000 characters.
 * @example
 * ```ts
 * import { draftMessage, toSms } from 'interview-followup/messages';
 *
 * const application = {
 *   id: 'northwind',
 *   role: 'Data Engineer',
 *   employer: { timeZone: 'Europe/London' },
 *   contacts: [{ id: 'dana', name: 'Dana Okafor', role: 'hr', phone: '+44 20 7946 0100', language: 'en' }],
 *   history: [{ type: 'applied', at: '2026-03-02' }],
 * } as const;
 * const draft = draftMessage(application, {
 *   purpose: 'application-check',
 *   candidate: { name: 'Sam Rivera', timeZone: 'Europe/London' },
 *   now: '2026-03-17T09:00:00Z',
 *   channel: 'sms',
 * });
 * const link = draft.type === 'draft' ? toSms(draft, { application }) : null;
 * link?.href.slice(0, 60); // => 'sms:+442079460100?&body=Hello%20Dana%20Okafor%2C%20this%20is'
 * link?.tooLong; // => false
 * ```
 */
export function toSms(
  draft: WrittenDraft,
  options: {
    /** The one that the draft was made for. */
    readonly application: JobApplication;
  },
): Link {
  checkHandedOver(draft, options);
  const href = `sms:${phoneOf(draft, options.application).number}?&body=${encodePart(draft.body)}`;
  return { href, length: href.length, tooLong: !fitsOneSms(draft.body) || href.length > mostInLink };
}
