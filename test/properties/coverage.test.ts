import fc from 'fast-check';
import {
  type Caveat,
  type FollowUp,
  type HistoryEvent,
  mayContact,
  nextFollowUp,
  type Purpose,
  type Reason,
  type StopReason,
} from 'interview-followup';
import { expect, test } from 'vitest';
import { cases } from './generators/cases.ts';

const purposes: Purpose[] = [
  'application-check',
  'thank-you',
  'feedback-request',
  'offer-news',
  'outcome-thanks',
  'improvement-request',
  'answer',
  'missed-interview',
];
const stops: StopReason[] = [
  'nothing-to-follow',
  'complete',
  'ended-by-candidate',
  'asked-to-stop',
  'stopped-chasing',
  'attempts-used',
  'final-follow-up-sent',
  'no-channel',
];
const events: HistoryEvent['type'][] = [
  'applied',
  'feedback-promised',
  'contacted',
  'heard',
  'answered',
  'decided',
  'interview-feedback-received',
  'accepted',
  'declined',
  'withdrew',
  'asked-to-stop',
  'snoozed',
  'stopped-chasing',
  'resumed-chasing',
  'retracted',
];
const caveats: Caveat['code'][] = [
  'no-working-day-in-gap',
  'holidays-unknown',
  'permission-to-call-not-recorded',
  'no-direct-line',
  'no-address',
  'no-promise-recorded',
  'no-contact-recorded',
  'interview-assumed-held',
  'consider-stopping',
  'end-assumed',
];
const reasons: Reason['code'][] = [
  'promise-not-passed',
  'promise-passed',
  'no-promise-waited',
  'minimum-gap',
  'maximum-gap-passed',
  'outside-open-hours',
  'not-a-working-day',
  'interview-not-over',
  'next-round-scheduled',
  'thank-you-open',
  'outcome-known',
  'decision-maker',
  'escalated',
  'hr-fallback',
  'permission-refused',
  'contact-away',
  'contact-not-before',
  'snoozed',
  'asked-to-stop',
  'attempts-used',
  'your-turn',
];
const recipients = ['decision-maker', 'escalated', 'hr-fallback', 'agency', 'interviewer', 'asked', 'told-you', 'only-contact', 'nobody'];

const wanted = [
  ...purposes.flatMap((purpose) => [`wait ${purpose}`, `act ${purpose}`]),
  ...stops.map((because) => `stop ${because}`),
  ...events.map((type) => `event ${type}`),
  ...caveats.map((code) => `caveat ${code}`),
  ...reasons.map((code) => `reason ${code}`),
  ...recipients.map((because) => `to ${because}`),
  ...['email', 'phone', 'sms', 'linkedin', 'letter'].map((channel) => `channel ${channel}`),
  ...['urgency due', 'urgency overdue', 'copyTo', 'includes', 'allowed', 'refused'],
];

test('the examples reach every purpose, event, stop, caveat, reason, recipient and channel', { timeout: 120_000 }, () => {
  const counts = new Map(wanted.map((what) => [what, 0]));
  const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);

  for (const { application, ...options } of fc.sample(cases(), { numRuns: 2000, seed: 20260329 })) {
    for (const { type } of application.history ?? []) count(`event ${type}`);
    const next = nextFollowUp(application, options);
    for (const what of featuresOf(next)) count(what);
    if (next.type === 'stop') continue;
    count(mayContact(application, { ...options, at: options.now, channel: next.step.channel }).type);
  }

  if (process.env.FC_VERBOSE !== undefined) console.log([...counts].map(([what, times]) => `${times} ${what}`).join('\n'));
  expect([...counts].filter(([, times]) => times < 2)).toEqual([]);
});

function featuresOf(next: FollowUp): string[] {
  const features = [...next.caveats.map(({ code }) => `caveat ${code}`), ...next.reasons.map(({ code }) => `reason ${code}`)];
  if (next.type === 'stop') return [...features, `stop ${next.because}`];
  const { step } = next;
  features.push(`${next.type} ${step.purpose}`, `to ${step.to?.because ?? 'nobody'}`, `channel ${step.channel}`);
  if (next.type === 'act') features.push(`urgency ${next.urgency}`);
  if (step.copyTo !== undefined) features.push('copyTo');
  if (step.includes !== undefined) features.push('includes');
  return features;
}
