import { channelBit, channels } from '../application/channels.js';
import { purposes } from '../application/read-event.js';
import type { Channel, Purpose } from '../application/types.js';
import { FollowUpError, type Issue } from '../errors.js';
import { unknownValue, wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import type { Paragraph } from './draft.js';
import type { FactsOf } from './facts.js';

/** Own words for one message. */
export interface MessageTemplate<P extends Purpose = Purpose> {
  readonly purpose: P;
  /** All channels when left out. */
  readonly channel?: Channel;
  /** BCP 47 of the locale it is for, as drafts name it; all when left out. */
  readonly locale?: string;
  /** Facts to parts. Only `facts` may be stated as facts; `facts.claims` hold what may be said of other offers. */
  write(facts: FactsOf<P>): { readonly subject?: string | null; readonly paragraphs: readonly Paragraph[] };
}

/**
 * Own words for one purpose, on one channel or on all, without touching the other messages: pass the result in `templates`. The facts are
 * those the purpose cannot do without, typed, so that a missing one is refused before the wording is asked.
 *
 * @throws FollowUpError for an unknown purpose or channel, or when `write` is no function.
 * @example
 * ```ts
 * import { defineTemplate, draftMessage } from 'interview-followup/messages';
 *
 * const shortThanks = defineTemplate({
 *   purpose: 'thank-you',
 *   channel: 'email',
 *   write: ({ recipient, candidate, interview }) => ({
 *     subject: 'Thank you',
 *     paragraphs: [
 *       { role: 'greeting', text: `Dear ${recipient?.name ?? 'all'},` },
 *       { role: 'thanks', text: `thank you for ${interview.date}.` },
 *       { role: 'signature', text: candidate.name },
 *     ],
 *   }),
 * });
 * const application = {
 *   id: 'northwind',
 *   role: 'Data Engineer',
 *   employer: { timeZone: 'Europe/London' },
 *   contacts: [{ id: 'dana', name: 'Dana Okafor', role: 'hiring-manager', language: 'en' }],
 *   interviews: [{ id: 'first', startsAt: '2026-03-05T10:00:00Z', status: 'held', interviewers: ['dana'] }],
 * } as const;
 * const draft = draftMessage(application, {
 *   purpose: 'thank-you',
 *   candidate: { name: 'Sam Rivera', timeZone: 'Europe/London' },
 *   now: '2026-03-05T15:00:00Z',
 *   templates: [shortThanks],
 * });
 * draft.type === 'draft' ? draft.body : ''; // => 'Dear Dana Okafor,\n\nthank you for Thursday 5 March.\n\nSam Rivera'
 * ```
 */
export function defineTemplate<P extends Purpose>(template: MessageTemplate<P>): MessageTemplate<P> {
  if (!isRecord(template)) throw new FollowUpError([wrongType(template, '', 'a template: an object with purpose and write')]);
  const issues: Issue[] = [];
  if (!purposes.includes(template.purpose)) issues.push(unknownValue(template.purpose, 'purpose', purposes));
  if (template.channel !== undefined && channelBit(template.channel) === 0)
    issues.push(unknownValue(template.channel, 'channel', channels));
  if (template.locale !== undefined && typeof template.locale !== 'string')
    issues.push(wrongType(template.locale, 'locale', 'a BCP 47 tag'));
  if (typeof template.write !== 'function') issues.push(wrongType(template.write, 'write', 'a function of facts to parts'));
  if (issues.length > 0) throw new FollowUpError(issues);
  return Object.freeze({ ...template });
}
