import { channelBit, channels } from '../application/channels.js';
import type { KnownContact } from '../application/known.js';
import { contactIndex } from '../application/read-contacts.js';
import { purposes } from '../application/read-event.js';
import { unknownContact } from '../application/read-interviews.js';
import type { JobApplication } from '../application/types.js';
import { FollowUpError, type Issue } from '../errors.js';
import { readQuestion } from '../follow-up/read-question.js';
import { type Situation, situationAt } from '../follow-up/situation.js';
import { unknownValue, wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import { parseInstant } from '../time/parse.js';
import { readZone } from '../time/read-zone.js';
import { chooseTarget, type Target, targetOf } from './choose-target.js';
import type { DraftOptions } from './draft-message.js';
import type { Tone } from './facts.js';

/** A request for a draft, read: what can be wrong with it beyond this is a problem and no error. */
export interface DraftRequest {
  readonly situation: Situation;
  readonly target: Target;
  readonly tone: Tone;
  readonly form: 'note' | 'message';
}

const tones: readonly Tone[] = ['warm', 'neutral', 'formal'];
const forms = ['note', 'message'] as const;

/** Reads application and options. Throws all that breaks the contract. */
export function readDraft(application: JobApplication, options: DraftOptions): DraftRequest {
  const issues: Issue[] = [];
  checkCandidate(options.candidate, issues);
  const { tone = 'neutral', form = 'message', channel, locale, locales } = options;
  if (!tones.includes(tone)) issues.push(unknownValue(tone, 'tone', tones));
  if (!forms.includes(form)) issues.push(unknownValue(form, 'form', forms));
  if (channel !== undefined && channelBit(channel) === 0) issues.push(unknownValue(channel, 'channel', channels));
  if (locale !== undefined && typeof locale !== 'string') issues.push(wrongType(locale, 'locale', 'a BCP 47 tag'));
  if (locales !== undefined && !Array.isArray(locales)) issues.push(wrongType(locales, 'locales', 'a list of locales'));
  if (options.templates !== undefined && !Array.isArray(options.templates))
    issues.push(wrongType(options.templates, 'templates', 'a list of templates'));
  const question = readQuestion(application, options.now, 'now', options, issues);
  if (options.step !== undefined) checkStep(options.step, question?.known.contacts ?? null, issues);
  else if (!purposes.includes(options.purpose)) issues.push(unknownValue(options.purpose, 'purpose', purposes));
  if (question === null || issues.length > 0) throw new FollowUpError(issues);

  const { known, policy, ledger, now } = question;
  const situation = situationAt(known, policy, ledger, now);
  if (options.step === undefined)
    return { situation, target: withChannel(chooseTarget(application, situation, options.purpose, options), options), tone, form };
  const recommended = parseInstant(options.step.window.recommended);
  return {
    situation,
    target: withChannel(targetOf(options.step, known.contacts, recommended > now ? recommended : now), options),
    tone,
    form,
  };
}

function withChannel(target: Target, { channel }: DraftOptions): Target {
  return channel === undefined ? target : { ...target, channel };
}

function checkCandidate(candidate: unknown, issues: Issue[]): void {
  if (!isRecord(candidate)) {
    issues.push(wrongType(candidate, 'candidate', 'a candidate: an object with name and timeZone'));
    return;
  }
  for (const field of ['name', 'email', 'phone']) {
    if (candidate[field] !== undefined && typeof candidate[field] !== 'string')
      issues.push(wrongType(candidate[field], `candidate.${field}`, 'a text'));
  }
  readZone(candidate.timeZone, 'candidate.timeZone', issues);
}

/** A step may have come through JSON, and belong to another application. */
function checkStep(step: unknown, contacts: readonly KnownContact[] | null, issues: Issue[]): void {
  if (!isRecord(step)) {
    issues.push(wrongType(step, 'step', 'a step, as nextFollowUp gives it'));
    return;
  }
  const { purpose, channel, attempt, window, to, copyTo } = step;
  if (!purposes.includes(purpose as (typeof purposes)[number])) issues.push(unknownValue(purpose, 'step.purpose', purposes));
  if (channelBit(channel) === 0) issues.push(unknownValue(channel, 'step.channel', channels));
  if (!(Number.isInteger(attempt) && (attempt as number) >= 1)) issues.push(wrongType(attempt, 'step.attempt', 'a whole number from 1'));
  if (!isRecord(window) || typeof window.recommended !== 'string')
    issues.push(wrongType(window, 'step.window', 'a window, as nextFollowUp gives it'));
  if (contacts === null) return;
  if (isRecord(to) ? contactIndex(contacts, to.contact) < 0 : to !== null)
    issues.push(unknownContact(isRecord(to) ? to.contact : to, 'step.to.contact'));
  for (const [index, id] of (Array.isArray(copyTo) ? copyTo : []).entries()) {
    if (contactIndex(contacts, id) < 0) issues.push(unknownContact(id, `step.copyTo.${index}`));
  }
}
