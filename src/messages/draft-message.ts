import type { KnownContact } from '../application/known.js';
import type { Channel, JobApplication, Purpose } from '../application/types.js';
import type { Step } from '../follow-up/types.js';
import type { Claim, ClaimsOptions, CompetingProcess } from '../offers/types.js';
import type { FollowUpPolicy } from '../policy/types.js';
import { localDateOf } from '../time/format-local.js';
import { dayAt } from '../time/local.js';
import type { InstantInput } from '../time/types.js';
import { chooseClaims } from './choose-claims.js';
import type { Composed } from './compose.js';
import type { MessageTemplate } from './define-template.js';
import type { CallBranch, Candidate, Draft, Problem } from './draft.js';
import type { DraftFacts, Tone } from './facts.js';
import { findLocale, noLocale } from './find-locale.js';
import { factsInWords, gatherFacts } from './gather-facts.js';
import { missing } from './inspect-text.js';
import { fitsLine } from './measure.js';
import { type DraftRequest, readDraft } from './read-draft.js';
import { type SaidClaims, sayClaims } from './say-claims.js';
import type { MessageLocale } from './types.js';
import { mostInNote, writeNote, writeSms } from './write-brief.js';
import { writeCall } from './write-call.js';
import { writeLong } from './write-long.js';
import { writeOwn } from './write-own.js';

/** What a draft is asked for with. */
export type DraftOptions = {
  /** Who writes. */
  readonly candidate: Candidate;
  readonly now: InstantInput;
  readonly policy?: FollowUpPolicy;
  /** The candidate's other processes: without it nothing is said of offers. */
  readonly ledger?: readonly CompetingProcess[];
  /** What to say of other processes; each must be supported. Empty: nothing. Left out: an offer that is held, in `feedback-request` and `offer-news`. */
  readonly claims?: readonly Claim[];
  /** Else the step's, or the one the engine would choose. */
  readonly channel?: Channel;
  /** On LinkedIn: a note to somebody who is no connection yet (300 characters), or a message. */
  readonly form?: 'note' | 'message';
  /** BCP 47; else the contact's language. */
  readonly locale?: string;
  /** Locales besides English. */
  readonly locales?: readonly MessageLocale[];
  /** `neutral` when left out. */
  readonly tone?: Tone;
  /** Own words, of which the first that fits is taken. */
  readonly templates?: readonly MessageTemplate[];
} & ({ readonly step: Step; readonly purpose?: never } | { readonly purpose: Purpose; readonly step?: never });

const mostInMessage = 1900;

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
 * // => 'Hello Dana, this is Sam Rivera. Is there a decision on the Data Engineer role, or a date that I can plan for?'
 * ```
 */
export function draftMessage(application: JobApplication, options: DraftOptions): Draft {
  const request = readDraft(application, options);
  const { situation, target } = request;
  const problems: Problem[] = [];
  const locale = localeOf(request, options, problems);
  const raw = gatherFacts(request, options.candidate, problems);
  const states = target.purpose === 'feedback-request' || target.purpose === 'offer-news' ? 'offers' : 'nothing';
  const chosen = chooseClaims(options.claims, states, options.ledger, circumstances(application, options), problems);
  if (target.channel === 'sms' && target.purpose === 'thank-you') {
    problems.push({
      code: 'channel-not-for-purpose',
      path: 'channel',
      message: 'nobody is thanked for an interview by SMS: write an e-mail',
    });
  }
  if (target.purpose === 'offer-news') {
    if (target.channel === 'phone')
      problems.push({ code: 'channel-not-for-purpose', path: 'channel', message: 'news of an offer is written: choose e-mail' });
    const tells = chosen.some(({ claim }) => claim.type === 'offer' || claim.type === 'deadline' || claim.type === 'compensation');
    if (!tells && problems.length === 0) {
      problems.push({
        code: 'nothing-to-tell',
        path: options.claims === undefined ? 'ledger' : 'claims',
        message: 'there is no offer to tell of: give a ledger with one that is live',
      });
    }
  }
  if (locale === null || problems.length > 0) return { type: 'refused', problems };

  const { known } = situation;
  const zone = target.contact < 0 ? known.zone : (known.contacts[target.contact] as KnownContact).zone;
  const isNote = target.channel === 'linkedin' && request.form === 'note';
  const said = sayClaims(chosen, locale, localDateOf(dayAt(zone, target.at)).year, target.channel === 'sms' || isNote ? 'brief' : 'full');
  const facts = factsInWords(raw, request, locale.time, said.said, said.deadline);
  const written = write(locale, facts, said, isNote, options.templates, problems);
  if (written === null) return { type: 'refused', problems };
  return {
    type: 'draft',
    purpose: target.purpose,
    channel: target.channel,
    locale: locale.id,
    subject: written.subject,
    body: written.body,
    paragraphs: written.paragraphs,
    claims: written.claims,
    to: target.contact < 0 ? null : (known.contacts[target.contact] as KnownContact).contact.id,
    copyTo: target.channel === 'email' ? target.copyTo : [],
    branches: written.branches ?? [],
  };
}

/** The locale asked for, else that of the contact's language; English is never taken by surprise. */
function localeOf({ situation, target }: DraftRequest, options: DraftOptions, problems: Problem[]): MessageLocale | null {
  const { application, contacts } = situation.known;
  const contact = target.contact < 0 ? null : (contacts[target.contact] as KnownContact).contact;
  const tag = options.locale ?? contact?.language;
  if (tag === undefined) {
    problems.push(missing('locale', 'say in which language to write, here or as the language of the contact'));
    return null;
  }
  const found = findLocale(tag, options.locales);
  if (found === null) {
    const path =
      options.locale === undefined && contact !== null ? `contacts.${(application.contacts ?? []).indexOf(contact)}.language` : 'locale';
    problems.push({ code: 'unknown-locale', path, message: noLocale(tag) });
  }
  return found;
}

function circumstances({ id, employer, preferred }: JobApplication, { now, candidate }: DraftOptions): ClaimsOptions {
  return {
    now,
    timeZone: candidate.timeZone,
    recipient:
      employer.name === undefined || employer.name.trim() === '' ? { applicationId: id } : { applicationId: id, employer: employer.name },
    preferred: preferred === true,
  };
}

type Written = Composed & { readonly branches?: readonly CallBranch[] };

/** Writes the message; null, and a problem, when it does not fit. */
function write(
  locale: MessageLocale,
  facts: DraftFacts,
  said: SaidClaims,
  isNote: boolean,
  templates: readonly MessageTemplate[] | undefined,
  problems: Problem[],
): Written | null {
  const { draft } = locale;
  const purpose = purposeOf(facts);
  const own = (templates ?? []).findIndex((template) => isFor(template, purpose, facts.channel, locale.id));
  const template = templates?.[own];
  let written: Written | null;
  if (facts.channel === 'phone') {
    const call = writeCall(draft, facts, said);
    const body = template === undefined || call === null ? call : writeOwn(template, `templates.${own}`, facts, said, problems);
    written =
      call === null || body === null
        ? null
        : { ...body, branches: template === undefined ? call.branches : answeredBy(call.branches, body) };
  } else if (template !== undefined) written = writeOwn(template, `templates.${own}`, facts, said, problems);
  else if (facts.channel === 'sms') written = writeSms(draft, facts, said);
  else written = isNote ? writeNote(draft, facts, said) : writeLong(draft, facts, said);
  if (problems.length > 0) return null;
  const most = facts.channel !== 'linkedin' ? Number.POSITIVE_INFINITY : isNote ? mostInNote : mostInMessage;
  if (
    written !== null &&
    written.body.length <= most &&
    written.paragraphs.every(({ text }) => fitsLine(text)) &&
    fitsLine(written.subject ?? '')
  )
    return written;
  const path = template !== undefined ? `templates.${own}` : said.text === '' ? 'role' : 'claims';
  problems.push({
    code: 'message-too-long',
    path,
    message: 'the message does not fit the channel: shorten this, or choose another channel',
  });
  return null;
}

function answeredBy(branches: readonly CallBranch[], { paragraphs }: Composed): readonly CallBranch[] {
  return branches.map((branch) => (branch.when === 'answered' ? { ...branch, say: paragraphs } : branch));
}

function purposeOf({ kind }: DraftFacts): Purpose {
  switch (kind) {
    case 'thanks-for-offer':
    case 'thanks-for-rejection':
    case 'thanks-for-on-hold':
    case 'thanks-for-closing':
      return 'outcome-thanks';
    case 'missed-by-employer':
    case 'missed-by-candidate':
      return 'missed-interview';
    case 'application-check':
    case 'thank-you':
    case 'feedback-request':
    case 'offer-news':
    case 'improvement-request':
    case 'answer':
      return kind;
  }
}

function isFor({ purpose, channel, locale }: MessageTemplate, wanted: Purpose, by: Channel, id: string): boolean {
  return (
    purpose === wanted && (channel === undefined || channel === by) && (locale === undefined || locale.toLowerCase() === id.toLowerCase())
  );
}
