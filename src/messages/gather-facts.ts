import type { Fact, KnownContact, KnownInterview } from '../application/known.js';
import type { Contact } from '../application/types.js';
import { dayIn } from '../follow-up/situation.js';
import { localDateOf } from '../time/format-local.js';
import { dayAt } from '../time/local.js';
import type { Zone } from '../time/zone.js';
import type { Candidate, Problem } from './draft.js';
import type { DraftFacts, InterviewFacts, MessageKind, Reader, SaidClaim } from './facts.js';
import { inspectText, missing } from './inspect-text.js';
import type { DraftRequest } from './read-draft.js';
import { sayDay, sayInstant } from './say-time.js';
import type { TimeWords } from './types.js';

const mostInName = 100;
const mostInRole = 120;
const mostInRequest = 200;
const mostInAddress = 254;
const wordings = 4;

/** What a message rests on, before anything is put into words. Each text is fit to stand in it, or there is a problem. */
export interface RawFacts {
  readonly kind: MessageKind;
  readonly reader: Reader;
  readonly role: string;
  readonly employer: string | null;
  readonly candidate: DraftFacts['candidate'];
  readonly recipient: DraftFacts['recipient'];
  readonly interview: KnownInterview | null;
  readonly variant: number;
  readonly topic: string | null;
  readonly request: string | null;
}

/** Gathers the facts of a message; a missing or unfit one is a problem at its path. */
export function gatherFacts(request: DraftRequest, sender: Candidate, problems: Problem[]): RawFacts {
  const { situation, target } = request;
  const { application, contacts } = situation.known;
  const contact = target.contact < 0 ? null : (contacts[target.contact] as KnownContact).contact;
  const kind = kindOf(request, problems);
  const interview = interviewOf(request, kind, problems);
  const role = usable(application.role, 'role', mostInRole, problems);
  if (role === null) problems.push(missing('role', "write the job's title"));
  const variant = kind !== 'thank-you' || contact === null ? 0 : variantOf(contact.id, interview);
  return {
    kind,
    reader: readerOf(contact),
    role: role ?? '',
    employer: usable(application.employer.name, 'employer.name', mostInRole, problems),
    candidate: candidateOf(sender, problems),
    recipient: contact === null ? null : recipientOf(contact, `contacts.${(application.contacts ?? []).indexOf(contact)}`, problems),
    interview,
    variant,
    topic: kind === 'thank-you' ? topicOf(request, interview, variant, problems) : null,
    request: kind === 'answer' ? requestOf(request, problems) : null,
  };
}

/** A text that may be left out: null when it is, or blank. */
function usable(text: string | undefined, path: string, most: number, problems: Problem[]): string | null {
  return text === undefined || text.trim() === '' ? null : inspectText(text, path, most, problems);
}

function candidateOf({ name, phone, email }: Candidate, problems: Problem[]): DraftFacts['candidate'] {
  const known = usable(name, 'candidate.name', mostInName, problems);
  if (known === null) problems.push(missing('candidate.name', 'write the name under which the candidate signs'));
  return {
    name: known ?? '',
    phone: usable(phone, 'candidate.phone', mostInName, problems),
    email: usable(email, 'candidate.email', mostInAddress, problems),
  };
}

function recipientOf({ name, addressAs }: Contact, path: string, problems: Problem[]): DraftFacts['recipient'] {
  const known = usable(name, `${path}.name`, mostInName, problems);
  if (known === null) problems.push(missing(`${path}.name`, "write the person's name"));
  return { name: known ?? '', addressAs: usable(addressAs, `${path}.addressAs`, mostInName, problems) };
}

function readerOf(contact: Contact | null): Reader {
  switch (contact?.role) {
    case 'hiring-manager':
      return 'decision-maker';
    case 'agency':
      return 'agency';
    case 'interviewer':
    case 'referrer':
      return 'colleague';
    case 'hr':
    case 'recruiter':
    case undefined:
      return 'coordinator';
  }
}

const thanksFor: { readonly [decision in 'offer' | 'rejected' | 'on-hold' | 'position-closed']: MessageKind } = {
  offer: 'thanks-for-offer',
  rejected: 'thanks-for-rejection',
  'on-hold': 'thanks-for-on-hold',
  'position-closed': 'thanks-for-closing',
};

function kindOf({ situation, target }: DraftRequest, problems: Problem[]): MessageKind {
  const { purpose } = target;
  const decision = situation.decision?.event.decision;
  switch (purpose) {
    case 'outcome-thanks':
      if (decision === undefined) problems.push(missing('history', 'record the decision that was told, as an event of type decided'));
      return thanksFor[decision ?? 'rejected'];
    case 'improvement-request':
      if (decision !== 'rejected' && decision !== 'position-closed') {
        problems.push(missing('history', 'record the rejection that was told, as an event of type decided'));
      }
      return purpose;
    case 'missed-interview': {
      const missed = missedOf(situation.known.interviews, target.interview);
      if (missed === null) problems.push(missing('interviews', 'record who missed the interview, as its status'));
      return missed?.interview.status === 'missed-by-candidate' ? 'missed-by-candidate' : 'missed-by-employer';
    }
    case 'answer':
      if (situation.request === null)
        problems.push(missing('history', 'record what was asked for, as an event of type heard and kind request'));
      return purpose;
    case 'application-check':
    case 'thank-you':
    case 'feedback-request':
    case 'offer-news':
      return purpose;
  }
}

function missedOf(interviews: readonly KnownInterview[], id: string | null): KnownInterview | null {
  const missed = interviews.filter(({ interview: { status } }) => status === 'missed-by-employer' || status === 'missed-by-candidate');
  return (id === null ? missed.at(-1) : missed.find(({ interview }) => interview.id === id)) ?? null;
}

function interviewOf({ situation, target }: DraftRequest, kind: MessageKind, problems: Problem[]): KnownInterview | null {
  const { interviews } = situation.known;
  if (kind === 'missed-by-employer' || kind === 'missed-by-candidate') return missedOf(interviews, target.interview);
  const interview =
    target.interview === null ? situation.held : (interviews.find(({ interview: { id } }) => id === target.interview) ?? null);
  if (interview === null && (kind === 'thank-you' || kind === 'feedback-request')) {
    problems.push(missing('interviews', 'record the interview that this message is about'));
  }
  return interview;
}

/** Place of a contact among the interviewers in the order of ids, so that no two of a panel get the same words. */
function variantOf(id: string, known: KnownInterview | null): number {
  const before = new Set<string>();
  for (const other of known?.interview.interviewers ?? []) if (other < id) before.add(other);
  return before.size;
}

function topicOf({ situation }: DraftRequest, known: KnownInterview | null, variant: number, problems: Problem[]): string | null {
  if (known === null) return null;
  const path = `interviews.${(situation.known.application.interviews ?? []).indexOf(known.interview)}.topics`;
  const topics: string[] = [];
  for (const [index, topic] of (known.interview.topics ?? []).entries()) {
    const text = usable(topic, `${path}.${index}`, mostInRole, problems);
    if (text !== null) topics.push(text);
  }
  return topics[(variant + Math.floor(variant / wordings)) % topics.length] ?? null;
}

function requestOf({ situation }: DraftRequest, problems: Problem[]): string | null {
  const { request, known } = situation;
  if (request === null) return null;
  const path = `history.${(known.application.history ?? []).indexOf(request.event)}.what`;
  const what = usable(request.event.what, path, mostInRequest, problems);
  if (what === null) problems.push(missing(path, 'write what was asked for'));
  return what;
}

/** Puts the facts into words of the locale: dates are the recipient's. */
export function factsInWords(
  raw: RawFacts,
  request: DraftRequest,
  words: TimeWords,
  claims: readonly SaidClaim[],
  deadline: string | null,
): DraftFacts {
  const { situation, target, tone } = request;
  const { known, promise, request: asked } = situation;
  const { applied } = situation.past;
  const zone = target.contact < 0 ? known.zone : (known.contacts[target.contact] as KnownContact).zone;
  const year = localDateOf(dayAt(zone, target.at)).year;
  const by = (deadline: { readonly isDate: boolean; readonly day: number; readonly passed: number }): string =>
    deadline.isDate ? sayDay(words, deadline.day, year) : sayInstant(words, zone, deadline.passed, year, 'closing');
  return {
    kind: raw.kind,
    channel: target.channel,
    tone,
    reader: raw.reader,
    role: raw.role,
    employer: raw.employer,
    candidate: raw.candidate,
    recipient: raw.recipient,
    attempt: target.attempt,
    variant: raw.variant,
    interview: raw.interview === null ? null : interviewInWords(raw.interview, zone, words, year),
    topic: raw.topic,
    appliedOn: applied === null ? null : dateOf(applied, zone, words, year),
    promise:
      promise === null ? { state: 'none', by: '' } : { state: target.at < promise.by.passed ? 'open' : 'passed', by: by(promise.by) },
    request:
      raw.request === null || asked === null
        ? null
        : { what: raw.request, on: dateOf(asked, zone, words, year), by: asked.by === null ? null : by(asked.by) },
    asksImprovement: target.includesImprovement,
    claims,
    deadline,
  };
}

function dateOf(fact: Fact, zone: Zone, words: TimeWords, year: number): string {
  return sayDay(words, dayIn(zone, fact), year);
}

function interviewInWords(interview: KnownInterview, zone: Zone, words: TimeWords, year: number): InterviewFacts {
  const day = dayAt(zone, interview.start);
  return {
    date: sayDay(words, day, year),
    shortDate: words.shortDate(localDateOf(day)),
    moment: sayInstant(words, zone, interview.start, year, 'beginning'),
  };
}
