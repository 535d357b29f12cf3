import type { Channel, HistoryEvent } from '../application/types.js';
import { byType } from './by-type.js';
import { complain } from './complain.js';
import { limits } from './limits.js';
import { list } from './list.js';
import type { Schema } from './own-schema.js';
import { type Parsed, parse, safeParse } from './parse.js';
import { same } from './same.js';
import { feedbackDate } from './spans.js';
import { type StandardSchema, standardSchema } from './standard-schema.js';
import { channel, date, id, moment, text } from './values.js';
import { nullable, oneOf, optional } from './zod.js';

/** An id that is not needed: of the event, a contact, an interview. */
const someId = optional(id);

export const stoppedChannels: Schema<Channel[]> = list(channel, limits.channels, (channels, payload) => {
  if (channels.length > 0) return;
  complain(payload, { code: 'empty', message: 'the list is empty: name the channels, or leave the list out to stop all' });
});

export const historyEvent: Schema<HistoryEvent> = same<HistoryEvent>()(
  byType(
    { id: someId, at: moment, note: optional(text) },
    {
      applied: {},
      'feedback-promised': { by: feedbackDate, from: someId },
      contacted: {
        purpose: oneOf(
          'application-check',
          'thank-you',
          'feedback-request',
          'offer-news',
          'outcome-thanks',
          'improvement-request',
          'answer',
          'missed-interview',
          'other',
        ),
        channel,
        to: someId,
        copyTo: optional(list(id, limits.list)),
        interview: someId,
        result: optional(oneOf('sent', 'spoke', 'voicemail', 'no-answer', 'bounced')),
        said: optional(oneOf('final-follow-up')),
      },
      heard: {
        from: someId,
        channel: optional(channel),
        kind: oneOf('no-decision-yet', 'standard-answer', 'request', 'automatic', 'other'),
        awayUntil: optional(date),
        what: optional(text),
        notBefore: optional(moment),
        by: optional(feedbackDate),
      },
      answered: {},
      decided: {
        decision: oneOf('offer', 'rejected', 'on-hold', 'position-closed'),
        toldAt: optional(nullable(moment)),
        from: someId,
      },
      'interview-feedback-received': { points: optional(list(text, limits.list)) },
      accepted: {},
      declined: {},
      withdrew: {},
      'asked-to-stop': { by: someId, channels: optional(stoppedChannels) },
      snoozed: { until: date },
      'stopped-chasing': {},
      'resumed-chasing': {},
      retracted: { event: id },
    },
    'an event',
  ),
);

/** The Standard Schema of a `HistoryEvent`. */
export const historyEventSchema: StandardSchema<HistoryEvent> = standardSchema(historyEvent);

/**
 * The input as a `HistoryEvent`, its content unchanged; what is wrong is told of the branch that its `type` means, unknown keys are refused.
 *
 * @throws FollowUpError with everything that is wrong.
 * @example
 * ```ts
 * import { parseHistoryEvent } from 'interview-followup/schema';
 *
 * const event = parseHistoryEvent({ type: 'feedback-promised', at: '2026-11-03', by: { date: '2026-11-10' } });
 * event.type; // => 'feedback-promised'
 * ```
 */
export function parseHistoryEvent(input: unknown): HistoryEvent {
  return parse(historyEvent, input);
}

/**
 * The input as a `HistoryEvent`, or everything that is wrong with it; never throws.
 *
 * @example
 * ```ts
 * import { safeParseHistoryEvent } from 'interview-followup/schema';
 *
 * const parsed = safeParseHistoryEvent({ type: 'feedback-promised', at: '2026-11-03', by: { date: '2026-11-31' } });
 * parsed.type === 'invalid' && parsed.issues.map((issue) => `${issue.path}: ${issue.code}`); // => ['by.date: unreal-date']
 * ```
 */
export function safeParseHistoryEvent(input: unknown): Parsed<HistoryEvent> {
  return safeParse(historyEvent, input);
}
