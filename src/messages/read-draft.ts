import { channelBit, channels } from '../application/channels.js';
import { unknownValue, wrongType } from '../application/check.js';
import type { KnownContact } from '../application/known.js';
import { contactIndex } from '../application/read-contacts.js';
import { purposes } from '../application/read-event.js';
import { unknownContact } from '../application/read-interviews.js';
import type { Channel, Purpose } from '../application/types.js';
import { FollowUpError, type Issue, isFollowUpError } from '../errors.js';
import { type Question, readQuestion } from '../follow-up/read-question.js';
import { type Situation, situationAt } from '../follow-up/situation.js';
import type { Step } from '../follow-up/types.js';
import { parseInstant } from '../time/parse.js';
import { isRecord } from '../time/plain-data.js';
import { readZone } from '../time/read-zone.js';
import type { Zone } from '../time/zone.js';
import { chooseTarget } from './choose-target.js';
import type { DraftOptions } from './draft-message.js';
import type { Tone } from './facts.js';

/** What a message is for, whom it goes to and how. */
export interface Target {
  readonly purpose: Purpose;
  readonly channel: Channel;
  /** Index into the contacts, -1 for nobody on file. */
  readonly contact: number;
  readonly copyTo: readonly string[];
  /** Id of the interview it is about, if the step says so. */
  readonly interview: string | null;
  readonly attempt: number;
  readonly includesImprovement: boolean;
  /** When it is to be said: now, or when a planned step is recommended. */
  readonly at: number;
}

/** A request for a draft, read: what can be wrong with it beyond this is a problem and no error. */
export interface DraftRequest {
  readonly situation: Situation;
  readonly target: Target;
  readonly candidateZone: Zone;
  readonly tone: Tone;
  readonly form: 'note' | 'message';
}

const tones: readonly Tone[] = ['warm', 'neutral', 'formal'];
const forms = ['note', 'message'] as const;

/** Reads application and options. Throws all that breaks the contract. */
export function readDraft(application: unknown, options: DraftOptions): DraftRequest {
  const issues: Issue[] = [];
  const candidateZone = readCandidate(options.candidate, issues);
  const { tone = 'neutral', form = 'message', channel, locale, locales } = options;
  if (!tones.includes(tone)) issues.push(unknownValue(tone, 'tone', tones));
  if (!forms.includes(form)) issues.push(unknownValue(form, 'form', forms));
  if (channel !== undefined && channelBit(channel) === 0) issues.push(unknownValue(channel, 'channel', channels));
  if (locale !== undefined && typeof locale !== 'string') issues.push(wrongType(locale, 'locale', 'a BCP 47 tag'));
  if (locales !== undefined && !Array.isArray(locales)) issues.push(wrongType(locales, 'locales', 'a list of locales'));
  if (options.templates !== undefined && !Array.isArray(options.templates)) issues.push(wrongType(options.templates, 'templates', 'a list of templates'));
  const question = read(application, options, issues);
  const target = question === null ? null : readTarget(question, options, issues);
  if (target === null || candidateZone === null || issues.length > 0) throw new FollowUpError(issues);
  return { ...target, candidateZone, tone, form };
}

function readCandidate(candidate: unknown, issues: Issue[]): Zone | null {
  if (!isRecord(candidate)) {
    issues.push(wrongType(candidate, 'candidate', 'a candidate: an object with name and timeZone'));
    return null;
  }
  for (const field of ['name', 'email', 'phone']) {
    if (candidate[field] !== undefined && typeof candidate[field] !== 'string') issues.push(wrongType(candidate[field], `candidate.${field}`, 'a text'));
  }
  return readZone(candidate.timeZone, 'candidate.timeZone', issues);
}

function read(application: unknown, options: DraftOptions, issues: Issue[]): Question | null {
  try {
    return readQuestion(application, options.now, 'now', options);
  } catch (error) {
    if (!isFollowUpError(error)) throw error;
    issues.push(...error.issues);
    return null;
  }
}

function readTarget({ known, policy, ledger, now }: Question, options: DraftOptions, issues: Issue[]): Pick<DraftRequest, 'situation' | 'target'> | null {
  const situation = situationAt(known, policy, ledger, now);
  if (options.step !== undefined) {
    const target = targetOf(options.step, known.contacts, options.channel, now, issues);
    return target === null ? null : { situation, target };
  }
  if (!purposes.includes(options.purpose)) {
    issues.push(unknownValue(options.purpose, 'purpose', purposes));
    return null;
  }
  const chosen = chooseTarget(situation, options.purpose);
  return { situation, target: options.channel === undefined ? chosen : { ...chosen, channel: options.channel } };
}

/** A step as a target; it may have come through JSON. */
function targetOf(step: Step, contacts: readonly KnownContact[], channel: Channel | undefined, now: number, issues: Issue[]): Target | null {
  const count = issues.length;
  if (!isRecord(step)) {
    issues.push(wrongType(step, 'step', 'a step, as nextFollowUp gives it'));
    return null;
  }
  if (!purposes.includes(step.purpose)) issues.push(unknownValue(step.purpose, 'step.purpose', purposes));
  if (channelBit(step.channel) === 0) issues.push(unknownValue(step.channel, 'step.channel', channels));
  if (!(Number.isInteger(step.attempt) && step.attempt >= 1)) issues.push(wrongType(step.attempt, 'step.attempt', 'a whole number from 1'));
  const contact = isRecord(step.to) ? contactIndex(contacts, step.to.contact) : -1;
  if (isRecord(step.to) && contact < 0) issues.push(unknownContact(step.to.contact, 'step.to.contact'));
  const copyTo: readonly string[] = step.copyTo ?? [];
  for (const [index, id] of copyTo.entries()) {
    if (contactIndex(contacts, id) < 0) issues.push(unknownContact(id, `step.copyTo.${index}`));
  }
  if (issues.length > count) return null;
  const recommended = parseInstant(String(step.window?.recommended));
  return {
    purpose: step.purpose,
    channel: channel ?? step.channel,
    contact,
    copyTo,
    interview: step.interview ?? null,
    attempt: step.attempt,
    includesImprovement: step.includes !== undefined,
    at: recommended > now ? recommended : now,
  };
}
