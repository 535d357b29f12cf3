import fc from 'fast-check';
import type { JobApplication } from 'interview-followup';
import { expect } from 'vitest';
import { askGuard } from './ask-guard.ts';
import { datePlus } from './clock/date-plus.ts';
import { isoText } from './clock/iso-text.ts';
import { localDate } from './clock/local-date.ts';
import { followUpAt } from './follow-up-at.ts';
import { cases } from './generators/cases.ts';
import { channel } from './generators/channels.ts';
import { guardQuestions } from './generators/guard-questions.ts';
import { isChase } from './is-chase.ts';
import { law } from './law.ts';
import { questionOf } from './question-of.ts';
import { waiting } from './waiting.ts';

law(
  '`allowedFrom` is when the same question is allowed, if nothing else happens',
  fc.tuple(cases(), guardQuestions()),
  ([example, list]) => {
    const { contacts = [], interviews = [] } = example.application;
    const cancelled = interviews.some(({ startsAt, status }) => status === 'cancelled' && Date.parse(startsAt) > Date.parse(example.now));

    for (const { hours, channel, who, purpose } of list) {
      const person = contacts[(who ?? 0) % contacts.length];
      if (person === undefined || purpose === undefined) continue; // the step that is next changes with time
      const question = { channel, to: person.id, purpose };
      const verdict = askGuard(example, Date.parse(example.now) + hours * 3_600_000, question);
      if (verdict.type === 'allowed' || verdict.allowedFrom === null) continue;
      // After a scheduled round the thanks for it keep a chase back, and the waiting begins anew when the start of a cancelled one has passed.
      if (cancelled || verdict.reasons.some(({ code }) => code === 'next-round-scheduled')) continue;
      expect(askGuard(example, Date.parse(verdict.allowedFrom), question), JSON.stringify([question, verdict])).toMatchObject({
        type: 'allowed',
      });
    }
  },
);

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

    const alone = askGuard(example, at, questionOf(step));
    const both = askGuard(example, at, { ...questionOf(step), others: [other] });

    if (alone.type === 'refused') {
      expect(both.type).toBe('refused');
      return;
    }
    const known = person?.email !== undefined || person?.phone !== undefined;
    const gap = (step.purpose === 'application-check' ? policy.application : null)?.gap ?? policy.feedback.gap;
    const calendar = application.employer.calendar ?? policy.calendar;
    const { timeZone } = step.window;
    const tooSoon = localDate(timeZone, at) < datePlus(calendar, localDate(timeZone, chased), gap.min);
    if (known && isChase(step) && tooSoon)
      expect(both).toMatchObject({ type: 'refused', reasons: [{ code: 'same-person', applicationId: 'another' }] });
    if (!known || !isChase(step)) expect(both).toEqual(alone);
  },
);
