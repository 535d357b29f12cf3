import type { KnownInterview } from '../application/known.js';
import type { Contact } from '../application/types.js';
import type { Candidate, Problem } from './draft.js';
import type { DraftFacts, MessageKind, Reader } from './facts.js';
import { kindOf } from './kind-of.js';
import { missing, readText } from './problems.js';
import type { DraftRequest } from './read-draft.js';

const mostInName = 100;
const mostInRole = 120;
const mostInRequest = 200;
const wordings = 4;

/** What a message rests on, before anything is put into words. Each text is fit to stand in it, or there is a problem. */
export interface RawFacts extends Pick<DraftFacts, 'reader' | 'role' | 'employer' | 'candidate' | 'recipient' | 'variant' | 'topic'> {
  readonly kind: MessageKind;
  readonly interview: KnownInterview | null;
  readonly request: string | null;
}

const readers: { readonly [role in Contact['role']]: Reader } = {
  'hiring-manager': 'decision-maker',
  agency: 'agency',
  interviewer: 'colleague',
  referrer: 'colleague',
  hr: 'coordinator',
  recruiter: 'coordinator',
};

/** Gathers the facts of a message; a missing or unfit one is a problem at its path. */
export function gatherFacts(request: DraftRequest, sender: Candidate, problems: Problem[]): RawFacts {
  const { application } = request.situation.known;
  const contact = request.target.contact?.contact ?? null;
  const { kind, interview } = kindOf(request, problems);
  const variant = kind === 'thank-you' && contact !== null ? variantOf(contact.id, interview) : 0;
  const at = (field: string): string => `contacts.${application.contacts?.indexOf(contact as Contact)}.${field}`; // asked of a contact on file only
  return {
    kind,
    reader: contact === null ? 'coordinator' : readers[contact.role],
    role: needed(application.role, mostInRole, () => 'role', "the job's title", problems),
    employer: readText(application.employer.name, mostInRole, () => 'employer.name', problems),
    candidate: {
      name: needed(sender.name, mostInName, () => 'candidate.name', 'the name that stands below it', problems),
      phone: readText(sender.phone, mostInName, () => 'candidate.phone', problems),
      email: readText(sender.email, mostInRequest, () => 'candidate.email', problems),
    },
    recipient: contact && {
      name: needed(contact.name, mostInName, () => at('name'), 'the name of who gets it', problems),
      addressAs: readText(contact.addressAs, mostInName, () => at('addressAs'), problems),
    },
    interview,
    variant,
    topic: kind === 'thank-you' && interview !== null ? topicOf(request, interview, variant, problems) : null,
    request: kind === 'answer' ? requestOf(request, problems) : null,
  };
}

function needed(text: string | undefined, most: number, path: () => string, what: string, problems: Problem[]): string {
  const known = readText(text, most, path, problems);
  if (known === null) problems.push(missing(path(), what));
  return known ?? '';
}

/** Place of a contact among the interviewers in the order of ids, so that no two of a panel get the same words. */
function variantOf(id: string, known: KnownInterview | null): number {
  const before = known?.interview.interviewers?.filter((other, index, all) => other < id && all.indexOf(other) === index);
  return before?.length ?? 0;
}

function topicOf({ situation }: DraftRequest, { interview }: KnownInterview, variant: number, problems: Problem[]): string | null {
  const topics: string[] = [];
  for (const [index, topic] of (interview.topics ?? []).entries()) {
    const path = (): string => `interviews.${situation.known.application.interviews?.indexOf(interview)}.topics.${index}`;
    const text = readText(topic, mostInRole, path, problems);
    if (text !== null) topics.push(text);
  }
  return topics[(variant + Math.floor(variant / wordings)) % topics.length] ?? null;
}

function requestOf({ situation: { request, known } }: DraftRequest, problems: Problem[]): string | null {
  if (request === null) return null;
  return needed(
    request.event.what,
    mostInRequest,
    () => `history.${known.application.history?.indexOf(request.event)}.what`,
    'what was asked for',
    problems,
  );
}
