import type { Reason, RecipientReason, Step } from '../../index.js';
import { flag, type JsonSchema, listOf, oneOf, orNull, strict, text, whole } from './json-schema.js';
import { channel, contactRole, purpose } from './words.js';

/** One contact to make. */
export const step: JsonSchema = strict<Step>({
  key: text,
  purpose,
  attempt: whole,
  includes: orNull(oneOf<'improvement-request'>({ 'improvement-request': 1 })),
  window: strict<Step['window']>({ earliest: text, latest: text, recommended: text, timeZone: text, earliestDate: text, latestDate: text }),
  to: orNull(
    strict<NonNullable<Step['to']>>({
      contact: text,
      role: contactRole,
      because: oneOf<RecipientReason>({
        'decision-maker': 1,
        escalated: 1,
        'hr-fallback': 1,
        agency: 1,
        interviewer: 1,
        asked: 1,
        'told-you': 1,
        'only-contact': 1,
      }),
    }),
  ),
  copyTo: orNull(listOf(text)),
  channel,
  interview: orNull(text),
});

/** A reason or a caveat. Its codes are open: a new one is no new schema. */
export const reason: JsonSchema = strict<Reason>({
  code: text,
  since: orNull(text),
  until: orNull(text),
  days: orNull(whole),
  attempts: orNull(whole),
  contact: orNull(text),
  interview: orNull(text),
  applicationId: orNull(text),
  channel: orNull(channel),
  employer: orNull(text),
  answerBy: orNull(text),
  tooLate: orNull(flag),
});
