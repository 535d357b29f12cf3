import fc from 'fast-check';
import { type Channel, type ContactVerdict, type JobApplication, mayContact, type Step } from 'interview-followup';
import { expect } from 'vitest';
import { datePlus } from './clock/date-plus.ts';
import { isOpen } from './clock/is-open.ts';
import { isoText } from './clock/iso-text.ts';
import { localDate } from './clock/local-date.ts';
import { followUpAt } from './follow-up-at.ts';
import { type Case, cases } from './generators/cases.ts';
import { channel } from './generators/channels.ts';
import { isChase } from './is-chase.ts';
import { isWrittenThanks } from './is-written-thanks.ts';
import { law } from './law.ts';
import { promisedUntil } from './promised-until.ts';
import { waiting } from './waiting.ts';

type Question = Omit<Parameters<typeof mayContact>[1], 'at'>;

// Of a wait: its window opens in the future, so that both instants can be asked about; that of an act has opened before now, when facts
// were still to come. A wait can also end later than its window opens, when a decision that stands or a step that nobody can be reached
// for has kept it back: it is not the window that opens then.
law('what is proposed is allowed from the moment its window opens, and not a moment before', cases(), (given) => {
  const example = waiting(given);
  const next = followUpAt(example, Date.parse(example.now));
  fc.pre(next.type === 'wait' && next.until === next.step.window.earliest);
  const { step, until } = next;
  const opens = Date.parse(until);

  expectAllowed(ask(example, opens, questionOf(step)), 'due', step);
  expectAllowed(ask(example, opens, { channel: step.channel }), 'due', step);
  const before = ask(example, opens - 1, questionOf(step));
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

  expectAllowed(ask(example, instant, questionOf(step)), then.urgency, then.step);
});

const purposes = [
  'feedback-request',
  'application-check',
  'thank-you',
  'offer-news',
  'outcome-thanks',
  'improvement-request',
  'answer',
  'missed-interview',
  'other',
  undefined,
] as const;
const questions = fc.array(
  fc.record({
    hours: fc.oneof(fc.constant(0), fc.nat(24), fc.nat(24 * 12)),
    minutes: fc.nat(59),
    channel: channel(),
    who: fc.option(fc.nat(5), { freq: 3 }),
    purpose: fc.constantFrom(...purposes),
  }),
  { minLength: 1, maxLength: 12, size: 'max' },
);

law(
  'nothing is allowed outside open hours or its window, nor on a channel that is closed',
  fc.tuple(cases(), questions),
  ([example, list]) => {
    const { application, policy } = example;
    const calendar = application.employer.calendar ?? policy.calendar;
    const { contacts = [], employer } = application;

    for (const { hours, minutes, channel, who, purpose } of list) {
      const instant = Date.parse(example.now) + hours * 3_600_000 + minutes * 60_000;
      const person = who === null ? undefined : contacts[who % contacts.length];
      const to = person === undefined ? {} : { to: person.id };
      const verdict = ask(example, instant, { channel, ...to, ...(purpose === undefined ? {} : { purpose }) });
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

law('`allowedFrom` is when the same question is allowed, if nothing else happens', fc.tuple(cases(), questions), ([example, list]) => {
  const { contacts = [], interviews = [] } = example.application;
  const cancelled = interviews.some(({ startsAt, status }) => status === 'cancelled' && Date.parse(startsAt) > Date.parse(example.now));

  for (const { hours, channel, who, purpose } of list) {
    const person = contacts[(who ?? 0) % contacts.length];
    if (person === undefined || purpose === undefined) continue; // the step that is next changes with time
    const question = { channel, to: person.id, purpose };
    const verdict = ask(example, Date.parse(example.now) + hours * 3_600_000, question);
    if (verdict.type === 'allowed' || verdict.allowedFrom === null) continue;
    // After a scheduled round the thanks for it keep a chase back, and the waiting begins anew when the start of a cancelled one has passed.
    if (cancelled || verdict.reasons.some(({ code }) => code === 'next-round-scheduled')) continue;
    expect(ask(example, Date.parse(verdict.allowedFrom), question), JSON.stringify([question, verdict])).toMatchObject({ type: 'allowed' });
  }
});

law(
  'another application never allows more, and its chases of the same person keep the gap',
  fc.tuple(cases(), fc.nat(9), channel()),
  ([given, days, channel]) => {
    const example = waiting(given);
    const next = followUpAt(example, Date.parse(example.now));
    fc.pre(next.type !== 'stop' && next.step.to !== null);
    const { application, policy } = example;
    const { step } = next;
    const at = Date.parse(next.type === 'wait' ? next.until : step.window.recommended);
    const person = application.contacts?.find(({ id }) => id === step.to?.contact);
    const chased = at - days * 86_400_000;
    const other: JobApplication = {
      id: 'another',
      role: 'Engineer',
      employer: { timeZone: 'Asia/Tokyo' },
      contacts: [{ id: 'x', name: 'X', role: 'agency', email: person?.email?.toUpperCase() ?? '', phone: person?.phone ?? '' }],
      history: [{ type: 'contacted', at: isoText('Asia/Tokyo', chased), purpose: 'feedback-request', channel, to: 'x' }],
    };

    const alone = ask(example, at, questionOf(step));
    const both = ask(example, at, { ...questionOf(step), others: [other] });

    if (alone.type === 'refused' || !isChase(step)) {
      expect(both).toEqual(alone);
      return;
    }
    const known = person?.email !== undefined || person?.phone !== undefined;
    const gap = (step.purpose === 'application-check' ? policy.application : null)?.gap ?? policy.feedback.gap;
    const calendar = application.employer.calendar ?? policy.calendar;
    const { timeZone } = step.window;
    const tooSoon = localDate(timeZone, at) < datePlus(calendar, localDate(timeZone, chased), gap.min);
    if (known && tooSoon) expect(both).toMatchObject({ type: 'refused', reasons: [{ code: 'same-person', applicationId: 'another' }] });
    if (!known) expect(both).toEqual(alone);
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

function questionOf({ channel, purpose, to }: Step): Question {
  return { channel, purpose, ...(to === null ? {} : { to: to.contact }) };
}

function ask({ application, policy, ledger }: Case, instant: number, question: Question & { readonly channel: Channel }): ContactVerdict {
  return mayContact(application, { ...question, at: new Date(instant), policy, ledger });
}

function isPromisedLaterThan({ application, policy }: Case, instant: number): boolean {
  const until = promisedUntil(application, application.employer.calendar ?? policy.calendar);
  if (until === null) return false;
  return 'date' in until ? localDate(application.employer.timeZone, instant) <= until.date : instant < until.instant;
}
