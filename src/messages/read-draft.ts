import { channelBit, channels } from '../application/channels.js';
import type { KnownContact } from '../application/known.js';
import { contactIndex } from '../application/read-contacts.js';
import { purposes } from '../application/read-event.js';
import { unknownContact } from '../application/read-interviews.js';
import type { JobApplication } from '../application/types.js';
import { FollowUpError, type Issue } from '../errors.js';
import { readQuestion } from '../follow-up/read-question.js';
import { type Situation, situationAt } from '../follow-up/situation.js';
import { complainAboutText, isText, unknownValue, wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import { parseInstant } from '../time/parse.js';
import { readZone } from '../time/read-zone.js';
import type { Zone } from '../time/zone.js';
import { checkLocales } from './check-locales.js';
import type { DraftOptions } from './draft-options.js';
import { chooseTarget, type Target, targetOf } from './target.js';

/** A request for a draft, read. */
export interface DraftRequest {
  readonly situation: Situation;
  readonly target: Target;
  readonly candidateZone: Zone;
}

const tones = ['warm', 'neutral', 'formal'];
const forms = ['note', 'message'];

/** Reads application and options. Throws all that breaks the contract; what else can be wrong is a problem and no error. */
export function readDraft(application: JobApplication, options: DraftOptions): DraftRequest {
  const issues: Issue[] = [];
  let candidateZone: Zone | null = null;
  if (!isRecord(options)) throw new FollowUpError([wrongType(options, '', 'options')]);
  const { candidate, step, purpose, channel, tone, form, locale, locales, templates } = options;
  if (isRecord(candidate)) {
    candidateZone = readZone(candidate.timeZone, 'candidate.timeZone', issues);
    checkText(candidate.name, 'candidate.name', issues);
    checkText(candidate.email, 'candidate.email', issues);
    checkText(candidate.phone, 'candidate.phone', issues);
  } else issues.push(wrongType(candidate, 'candidate', 'an object with name and timeZone'));
  if (tone !== undefined && !tones.includes(tone)) issues.push(unknownValue(tone, 'tone', tones));
  if (form !== undefined && !forms.includes(form)) issues.push(unknownValue(form, 'form', forms));
  if (channel !== undefined && channelBit(channel) === 0) issues.push(unknownValue(channel, 'channel', channels));
  checkText(locale, 'locale', issues);
  checkLocales(locales, issues);
  checkList(templates, 'templates', issues);
  const question = readQuestion(application, options.now, 'now', options, issues);
  if (step !== undefined) checkStep(step, question?.known.contacts ?? null, issues);
  else if (!purposes.includes(purpose)) issues.push(unknownValue(purpose, 'purpose', purposes));
  if (question === null || candidateZone === null || issues.length > 0) throw new FollowUpError(issues);

  const situation = situationAt(question.known, question.policy, question.ledger, question.now);
  let target: Target;
  if (step === undefined) target = chooseTarget(application, situation, purpose, options);
  else target = targetOf(step, situation, Math.max(question.now, parseInstant(step.window.recommended)));
  return { situation, candidateZone, target: channel === undefined || channel === target.channel ? target : { ...target, channel } };
}

function checkText(value: unknown, path: string, issues: Issue[]): void {
  if (value !== undefined && !isText(value)) issues.push(complainAboutText(value, path));
}

function checkList(value: unknown, path: string, issues: Issue[]): void {
  if (value !== undefined && !Array.isArray(value)) issues.push(wrongType(value, path, 'a list'));
}

/** A step may have come through JSON, and belong to another application. */
function checkStep(step: unknown, contacts: readonly KnownContact[] | null, issues: Issue[]): void {
  const { purpose, channel, attempt, window, to } = isRecord(step) ? step : nothing;
  if (!purposes.includes(purpose as (typeof purposes)[number])) issues.push(unknownValue(purpose, 'step.purpose', purposes));
  if (channelBit(channel) === 0) issues.push(unknownValue(channel, 'step.channel', channels));
  if (!Number.isInteger(attempt) || (attempt as number) < 1) issues.push(wrongType(attempt, 'step.attempt', 'a whole number from 1'));
  const recommended = isRecord(window) ? window.recommended : undefined;
  if (typeof recommended !== 'string' || Number.isNaN(parseInstant(recommended)))
    issues.push(wrongType(recommended, 'step.window.recommended', 'an instant'));
  if (contacts === null || to === null) return;
  const contact = isRecord(to) ? to.contact : to;
  if (contactIndex(contacts, contact) < 0) issues.push(unknownContact(contact, 'step.to.contact'));
}

const nothing: Record<string, unknown> = {};
