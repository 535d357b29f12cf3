import { channelBit, channels } from '../application/channels.js';
import { results } from '../application/read-event.js';
import { momentOf } from '../application/read-moment.js';
import type { Channel, HistoryEvent } from '../application/types.js';
import { FollowUpError, type Issue } from '../errors.js';
import { complainAboutId, isId, unknownValue, wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import { noDay } from '../time/day.js';
import { formatInstant } from '../time/format.js';
import { readInstant } from '../time/read-instant.js';
import { readZone } from '../time/read-zone.js';
import type { InstantInput, IsoDate } from '../time/types.js';
import type { Step } from './types.js';

type Contacted = Extract<HistoryEvent, { type: 'contacted' }>;

/**
 * What to append to the history once a step was done, so that it is settled and the gap counts from it. `channel` and `to` say if it
 * was done otherwise than proposed, `result` how it went; `at` is when it really was done, and may be a date alone.
 *
 * @throws FollowUpError when `at` is neither an instant nor a date.
 * @example
 * ```ts
 * import { contactedEvent, nextFollowUp } from 'interview-followup';
 *
 * const application = {
 *   id: 'northwind',
 *   role: 'Data Engineer',
 *   employer: { timeZone: 'Europe/London' },
 *   history: [{ type: 'applied', at: '2026-11-02' }],
 * } as const;
 * const next = nextFollowUp(application, { now: '2026-11-17T09:30:00Z' });
 * const event = next.type === 'act' ? contactedEvent(next.step, { at: '2026-11-17T10:00:00Z', result: 'spoke' }) : null;
 * event; // => { type: 'contacted', at: '2026-11-17T10:00:00.000+00:00', purpose: 'application-check', channel: 'phone', result: 'spoke' }
 * ```
 */
export function contactedEvent(
  step: Step,
  options: {
    readonly at: InstantInput | IsoDate;
    readonly id?: string;
    readonly channel?: Channel;
    readonly to?: string;
    readonly result?: 'sent' | 'spoke' | 'voicemail' | 'no-answer' | 'bounced';
    readonly said?: 'final-follow-up';
  },
): HistoryEvent {
  const issues: Issue[] = [];
  const zone = readZone(isRecord(step?.window) ? step.window.timeZone : undefined, 'step.window.timeZone', issues);
  checkOptions(options, issues);
  if (zone === null || !isRecord(options)) throw new FollowUpError(issues);
  const isDate = (momentOf(options.at, zone)?.day ?? noDay) !== noDay;
  const at = isDate ? Number.NaN : readInstant(options.at, 'at', issues);
  if (issues.length > 0) throw new FollowUpError(issues);
  const to = options.to ?? step.to?.contact;
  const event: Contacted = {
    ...(options.id === undefined ? {} : { id: options.id }),
    type: 'contacted',
    at: isDate ? (options.at as IsoDate) : formatInstant(at, zone),
    purpose: step.purpose,
    channel: options.channel ?? step.channel,
    ...(to === undefined ? {} : { to }),
    ...(step.copyTo === undefined || (options.channel ?? step.channel) !== 'email' ? {} : { copyTo: step.copyTo }),
    ...(step.interview === undefined ? {} : { interview: step.interview }),
    ...(options.result === undefined ? {} : { result: options.result }),
    ...(options.said === undefined ? {} : { said: options.said }),
  };
  return event;
}

function checkOptions(options: unknown, issues: Issue[]): void {
  if (!isRecord(options)) {
    issues.push(wrongType(options, '', 'options with at'));
    return;
  }
  const { id, channel, to, result, said } = options;
  if (id !== undefined && !isId(id)) issues.push(complainAboutId(id, 'id'));
  if (channel !== undefined && channelBit(channel) === 0) issues.push(unknownValue(channel, 'channel', channels));
  if (to !== undefined && !isId(to)) issues.push(complainAboutId(to, 'to'));
  if (result !== undefined && !results.includes(result as string)) issues.push(unknownValue(result, 'result', results));
  if (said !== undefined && said !== 'final-follow-up') issues.push(unknownValue(said, 'said', ['final-follow-up']));
}
