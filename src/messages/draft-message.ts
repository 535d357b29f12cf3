import type { JobApplication } from '../application/types.js';
import { localDateOf } from '../time/format-local.js';
import { dayAt } from '../time/local.js';
import { checkPurpose } from './check-purpose.js';
import { chooseClaims, ledgerFacts } from './choose-claims.js';
import { chooseLocale } from './choose-locale.js';
import type { MessageTemplate } from './define-template.js';
import type { Draft, Problem } from './draft.js';
import type { DraftOptions } from './draft-options.js';
import { factsInWords } from './facts-in-words.js';
import { gatherFacts } from './gather-facts.js';
import { readDraft } from './read-draft.js';
import { sayClaims } from './say-claims.js';
import { writeDraft } from './write-draft.js';

/**
 * A message for a step or a purpose, or everything that stands in its way. It states only what the application says and what the ledger
 * supports: an unsupported claim, a missing fact or a name that cannot stand in a line of text is refused before a word is written.
 *
 * An e-mail has 60 to 150 words and a question for its subject; a letter and a LinkedIn message say the same, a LinkedIn note up to 300
 * characters, an SMS one part of 160 where the facts allow. A call is a script with branches. Dates are the recipient's.
 *
 * @throws FollowUpError for what breaks the contract: an application, a ledger, a claim or a step that cannot be read.
 * @example
 * ```ts
 * import { draftMessage } from 'interview-followup/messages';
 *
 * const application = {
 *   id: 'northwind',
 *   role: 'Data Engineer',
 *   employer: { timeZone: 'Europe/London' },
 *   contacts: [{ id: 'dana', name: 'Dana Okafor', role: 'hiring-manager', email: 'dana@northwind.example', addressAs: 'Dana' }],
 *   interviews: [{ id: 'first', startsAt: '2026-03-05T10:00:00Z', endsAt: '2026-03-05T11:00:00Z', status: 'held', interviewers: ['dana'] }],
 * } as const;
 * const draft = draftMessage(application, {
 *   purpose: 'feedback-request',
 *   candidate: { name: 'Sam Rivera', timeZone: 'Europe/London' },
 *   now: '2026-03-12T10:00:00Z',
 *   channel: 'sms',
 *   locale: 'en-GB',
 * });
 * draft.type === 'draft' ? draft.body : '';
 * // => 'Hello Dana, this is Sam Rivera, about the Data Engineer role. Is there a decision, or a date to plan for?'
 * ```
 */
export function draftMessage(application: JobApplication, options: DraftOptions): Draft {
  const request = readDraft(application, options);
  const { situation, target } = request;
  const { purpose, channel, contact } = target;
  const problems: Problem[] = [];
  const locale = chooseLocale(request, options, problems);
  const raw = gatherFacts(request, options.candidate, problems);
  const states = options.claims !== undefined || purpose === 'feedback-request' || purpose === 'offer-news';
  const { known, ledger, now } = situation;
  const chosen = states ? chooseClaims(options.claims, ledgerFacts(ledger, known.application, now, request.candidateZone), problems) : [];
  checkPurpose(target, chosen, options.claims !== undefined, problems);
  if (locale === null || problems.length > 0) return { type: 'refused', problems };

  const zone = contact?.zone ?? known.zone;
  const year = localDateOf(dayAt(zone, target.at)).year;
  const isNote = channel === 'linkedin' && options.form === 'note';
  const said = sayClaims(chosen, locale, year, channel === 'sms' || isNote ? 'brief' : 'full');
  const facts = factsInWords(raw, request, options.tone ?? 'neutral', locale.time, zone, year, said);
  const written = writeDraft(locale, purpose, facts, said, isNote, options.templates ?? noTemplates, problems);
  if (written === null) return { type: 'refused', problems };
  return {
    type: 'draft',
    purpose,
    channel,
    locale: locale.id,
    subject: written.subject,
    body: written.body,
    paragraphs: written.paragraphs,
    claims: written.claims,
    to: contact?.contact.id ?? null,
    copyTo: channel === 'email' ? target.copyTo : [],
    branches: written.branches ?? [],
  };
}

const noTemplates: readonly MessageTemplate[] = [];
