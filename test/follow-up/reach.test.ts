import { type Channel, type Contact, type HistoryEvent, nextFollowUp } from 'interview-followup';
import { describe, expect, test } from 'vitest';
import { asked, dana, heard, hugo, interviewed, panel, promised, rita, stepOf, withFeedback } from '../builders.js';

// By which channel, and to whom, where that is not the first of the policy. Friday, 13 March 2026, in London.

const now = '2026-03-13T10:00:00Z';

describe('"channels whose address is on file come first": an empty address is none', () => {
  test.each<[Channel, Partial<Contact>]>([
    ['email', { email: '' }],
    ['linkedin', { linkedin: '' }],
  ])('%s', (channel, changes) => {
    const policy = withFeedback({ channels: [channel, 'phone'] });
    const { channel: chosen } = stepOf(
      nextFollowUp(interviewed([promised('2026-03-12')], { contacts: [{ ...dana, ...changes }] }), { now, policy }),
    );

    expect(chosen).toBe('phone');
  });

  test('and another is still chosen when none has: "caveat `no-address`"', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-12')], { contacts: [{ ...dana, email: '' }] }), {
      now,
      policy: withFeedback({ channels: ['email'] }),
    });

    expect(next.caveats).toContainEqual({ code: 'no-address', contact: 'dana', channel: 'email' });
  });
});

describe('An answer "by the channel they asked on"', () => {
  const answerTo = (request: Partial<Extract<HistoryEvent, { type: 'heard' }>>, ...contacts: Contact[]) => {
    const { to, channel } = stepOf(nextFollowUp(interviewed([heard('2026-03-13T09:00:00Z', 'request', request)], { contacts }), { now }));
    return [to?.contact, channel];
  };

  test('nobody knows who asked: whoever is first of the route is answered there', () => {
    expect(answerTo({ channel: 'linkedin' }, dana)).toEqual(['dana', 'linkedin']);
  });

  test.each<[string, Channel, Partial<Contact>]>([
    ['may not be rung', 'phone', { mayCall: false }],
    ['refuses that', 'linkedin', { refuses: ['linkedin', 'phone'] }],
  ])('unless that one %s', (_, channel, changes) => {
    expect(answerTo({ channel }, { ...dana, ...changes })).toEqual(['dana', 'email']);
  });

  test.each([
    ['first', [{ ...hugo, left: true }, dana]],
    ['second', [dana, { ...hugo, left: true }]],
  ])('who asked has left, and is the %s on file: another is answered on a channel of the policy', (_, contacts) => {
    expect(answerTo({ from: 'hugo', channel: 'linkedin' }, ...contacts)).toEqual(['dana', 'phone']);
  });

  test('nobody is on file', () => {
    const anonymous = interviewed([heard('2026-03-13T09:00:00Z', 'request', { channel: 'linkedin' })], {
      contacts: [],
      interviews: [{ ...panel, interviewers: [] }],
    });

    expect(stepOf(nextFollowUp(anonymous, { now }))).toMatchObject({ purpose: 'answer', to: null, channel: 'linkedin' });
  });
});

describe('`escalateAfter`', () => {
  const chasedOn = (...dates: string[]) => dates.map((date) => asked(`${date}T09:30:00Z`, { to: 'rita' }));
  const thursday = '2026-03-19T10:00:00Z';
  const hrFirst = withFeedback({ route: 'hr-first' });

  test('HR first: "counts feedback requests to the first route", and the recruiter is of it', () => {
    const start = interviewed([promised('2026-03-12'), ...chasedOn('2026-03-13', '2026-03-16')], { contacts: [rita, dana] });

    expect(stepOf(nextFollowUp(start, { now: thursday, policy: hrFirst })).to).toMatchObject({ contact: 'dana', because: 'escalated' });
  });

  test('HR first: those to the decision maker are not', () => {
    const start = interviewed([promised('2026-03-12'), asked('2026-03-13T09:30:00Z'), asked('2026-03-16T09:30:00Z')], {
      contacts: [rita, dana],
    });

    expect(stepOf(nextFollowUp(start, { now: thursday, policy: hrFirst })).to).toMatchObject({ contact: 'rita', because: 'hr-fallback' });
  });

  test('a real answer at the instant of the only call is the answer to it', () => {
    const start = interviewed([promised('2026-03-12'), asked('2026-03-13T09:30:00Z'), heard('2026-03-13T09:30:00Z', 'no-decision-yet')], {
      contacts: [dana, hugo],
    });

    expect(stepOf(nextFollowUp(start, { now: thursday, policy: withFeedback({ escalateAfter: 1 }) })).to).toMatchObject({
      contact: 'dana',
    });
  });
});
