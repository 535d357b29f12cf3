import fc from 'fast-check';
import { contactedEvent, type FollowUp } from 'interview-followup';
import { expect } from 'vitest';
import { butRecommended } from './but-recommended.ts';
import { localDate } from './clock/local-date.ts';
import { followUpAt } from './follow-up-at.ts';
import { cases } from './generators/cases.ts';
import { law } from './law.ts';
import { waiting } from './waiting.ts';
import { withEvent } from './with-event.ts';

const dayMs = 86_400_000;
const results = ['sent', 'spoke', 'voicemail', 'no-answer', 'bounced', undefined] as const;

law('a wait ends exactly where the next decision is to act', cases(), (given) => {
  const example = waiting(given);
  const next = followUpAt(example, Date.parse(example.now));
  fc.pre(next.type === 'wait');
  const until = Date.parse(next.until);

  const [then, before] = [followUpAt(example, until), followUpAt(example, until - 1)];

  expect(until).toBeGreaterThan(Date.parse(example.now));
  expect(Date.parse(next.step.window.earliest)).toBeLessThanOrEqual(until);
  expect(then).toMatchObject({ type: 'act', step: next.step });
  expect(before).toMatchObject({ type: 'wait', until: next.until, step: next.step });
});

law(
  'a decision is the same, `recommended` aside, until `validUntil`',
  fc.tuple(cases(), fc.array(fc.nat(1000), { maxLength: 4 })),
  ([example, parts]) => {
    const now = Date.parse(example.now);
    const next = followUpAt(example, now);
    const end = next.validUntil === null ? now + 400 * dayMs : Date.parse(next.validUntil);

    expect(end).toBeGreaterThan(now);
    for (const instant of [end - 1, ...parts.map((part) => now + Math.floor(((end - 1 - now) * part) / 1000))]) {
      expect(butRecommended(followUpAt(example, instant))).toEqual(butRecommended(next));
    }
  },
);

law('a window has an opening before its end, and dates of its own zone', cases(), (example) => {
  const now = Date.parse(example.now);
  const next = followUpAt(example, now);
  fc.pre(next.type !== 'stop');
  const { window } = next.step;
  const [earliest, latest, recommended] = [window.earliest, window.latest, window.recommended].map((text) => Date.parse(text)) as [
    number,
    number,
    number,
  ];

  expect(earliest).toBeLessThan(latest);
  expect(recommended).toBeGreaterThanOrEqual(Math.max(now, earliest));
  expect(window.earliestDate).toBe(localDate(window.timeZone, earliest));
  expect(window.latestDate).toBe(localDate(window.timeZone, latest - 1));
  if (next.type === 'wait') return;
  expect(earliest).toBeLessThanOrEqual(now);
  expect(next.urgency).toBe(now < latest ? 'due' : 'overdue');
});

law('a step that was done is settled, however it went', fc.tuple(cases(), fc.constantFrom(...results)), ([example, result]) => {
  const next = followUpAt(example, Date.parse(example.now));
  fc.pre(next.type !== 'stop');
  const at = next.step.window.recommended;
  const event = contactedEvent(next.step, { at, id: 'done', ...(result === undefined ? {} : { result }) });

  const after = followUpAt(withEvent(example, event), Date.parse(at));

  expect(keyOf(after)).not.toBe(next.step.key);
});

law('a snooze makes nothing earlier', fc.tuple(cases(), fc.integer({ min: -1, max: 12 })), ([example, days]) => {
  const now = Date.parse(example.now);
  const earlier = (example.application.history ?? []).flatMap((event) => (event.type === 'snoozed' ? event.until : []));
  const wish = localDate(example.application.employer.timeZone, now + days * dayMs);
  const until = [wish, ...earlier].sort().at(-1) ?? wish; // the latest snooze replaces the others, so that a shorter one could

  const awake = followUpAt(example, now);
  const snoozed = followUpAt(withEvent(example, { type: 'snoozed', at: example.now, until }), now);

  if (actsFrom(snoozed, now) >= actsFrom(awake, now) || snoozed.type === 'stop') return;
  // A step that is gone by then no longer keeps back the next one, whose recipient can live where the date begins sooner.
  expect(keyOf(snoozed)).not.toBe(keyOf(awake));
  expect(localDate(snoozed.step.window.timeZone, actsFrom(snoozed, now)) >= until).toBe(true);
});

function keyOf(next: FollowUp): string | null {
  return next.type === 'stop' ? null : next.step.key;
}

/** When a decision says that there is something to do. */
function actsFrom(next: FollowUp, now: number): number {
  if (next.type === 'stop') return Number.POSITIVE_INFINITY;
  return next.type === 'wait' ? Date.parse(next.until) : now;
}
