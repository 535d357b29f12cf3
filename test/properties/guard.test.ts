import fc from 'fast-check';
import type { ContactVerdict, Step } from 'interview-followup';
import { expect } from 'vitest';
import { askGuard } from './ask-guard.ts';
import { isOpen } from './clock/is-open.ts';
import { localDate } from './clock/local-date.ts';
import { followUpAt } from './follow-up-at.ts';
import { type Case, cases } from './generators/cases.ts';
import { guardQuestions } from './generators/guard-questions.ts';
import { isChase } from './is-chase.ts';
import { isWrittenThanks } from './is-written-thanks.ts';
import { law } from './law.ts';
import { promisedUntil } from './promised-until.ts';
import { questionOf } from './question-of.ts';
import { waiting } from './waiting.ts';

// Of a wait: its window opens in the future, so that both instants can be asked about; that of an act has opened before now, when facts
// were still to come. A wait can also end later than its window opens, when a decision that stands or a step that nobody can be reached
// for has kept it back: it is not the window that opens then.
law('what is proposed is allowed from the moment its window opens, and not a moment before', cases(), (given) => {
  const example = waiting(given);
  const next = followUpAt(example, Date.parse(example.now));
  fc.pre(next.type === 'wait' && next.until === next.step.window.earliest);
  const { step, until } = next;
  const opens = Date.parse(until);

  expectAllowed(askGuard(example, opens, questionOf(step)), 'due', step);
  expectAllowed(askGuard(example, opens, { channel: step.channel }), 'due', step);
  const before = askGuard(example, opens - 1, questionOf(step));
  if (!isThanks(step)) expect(before).toMatchObject({ type: 'refused', allowedFrom: until });
  else if (before.type === 'allowed') expect(before.step?.key).not.toBe(step.key);
});

law('what is to be done is allowed when it is recommended', cases(), (example) => {
  const next = followUpAt(example, Date.parse(example.now));
  fc.pre(next.type === 'act');
  const { step } = next;
  const instant = Date.parse(step.window.recommended);
  const then = followUpAt(example, instant);
  // Between now and the next opening an interview may have ended or the asker have come back: then another step is recommended.
  if (then.type !== 'act' || then.step.key !== step.key || then.step.to?.contact !== step.to?.contact || then.step.channel !== step.channel)
    return;

  expectAllowed(askGuard(example, instant, questionOf(step)), then.urgency, then.step);
});

law(
  'nothing is allowed outside open hours or its window, nor on a channel that is closed',
  fc.tuple(cases(), guardQuestions()),
  ([example, list]) => {
    const { application, policy } = example;
    const calendar = application.employer.calendar ?? policy.calendar;
    const { contacts = [], employer } = application;

    for (const { hours, minutes, channel, who, purpose } of list) {
      const instant = Date.parse(example.now) + hours * 3_600_000 + minutes * 60_000;
      const person = who === null ? undefined : contacts[who % contacts.length];
      const to = person === undefined ? {} : { to: person.id };
      const verdict = askGuard(example, instant, { channel, ...to, ...(purpose === undefined ? {} : { purpose }) });
      if (verdict.type === 'refused') {
        if (verdict.allowedFrom !== null) expect(Date.parse(verdict.allowedFrom)).toBeGreaterThan(instant);
        continue;
      }
      const { step } = verdict;
      expect(person?.left === true || person?.refuses?.includes(channel) === true).toBe(false);
      if (step === undefined) {
        expect(purpose).toBe('other');
        if (person !== undefined) expect(isOpen(calendar, person.timeZone ?? employer.timeZone, instant)).toBe(true);
        continue;
      }
      const { earliest, latest, timeZone } = step.window;
      expect(step).toMatchObject({ channel, purpose: purpose ?? step.purpose });
      if (person !== undefined) expect([step.to?.contact, timeZone]).toEqual([person.id, person.timeZone ?? employer.timeZone]);
      if (!isWrittenThanks(step)) expect(isOpen(calendar, timeZone, instant)).toBe(true);
      expect(instant).toBeGreaterThanOrEqual(Date.parse(earliest));
      expect(verdict.urgency).toBe(instant < Date.parse(latest) ? 'due' : 'overdue');
      if (isChase(step)) expect(isPromisedLaterThan(example, instant)).toBe(false);
    }
  },
);

/** Of several thank-yous to one person, for an interview each, the guard may speak of any. */
function isThanks({ purpose }: Step): boolean {
  return purpose === 'thank-you';
}

function expectAllowed(verdict: ContactVerdict, urgency: 'due' | 'overdue', step: Step): void {
  if (isThanks(step)) expect(verdict).toMatchObject({ type: 'allowed', step: { purpose: step.purpose, channel: step.channel } });
  else expect(verdict).toEqual({ type: 'allowed', urgency, step });
}

function isPromisedLaterThan({ application, policy }: Case, instant: number): boolean {
  const until = promisedUntil(application, application.employer.calendar ?? policy.calendar);
  if (until === null) return false;
  return 'date' in until ? localDate(application.employer.timeZone, instant) <= until.date : instant < until.instant;
}
