import { describe, expect, test } from 'vitest';
import { type HistoryEvent, nextFollowUp } from '../../src/index.js';
import { applied, asked, dana, heard, hugo, interviewed, promised, stepOf, thanked, told, withFeedback } from '../builders.js';

const friday = '2026-03-13T10:00:00Z'; // the day after Thursday, 12 March
const bothWays = (history: readonly HistoryEvent[]) => [history, [...history].reverse()];

test('a request that nobody is named for, before any contact, was made by nobody: the route decides', () => {
  const next = nextFollowUp(interviewed([], { contacts: [dana, hugo], history: [heard('2026-03-10T10:00:00Z', 'request')] }), {
    now: '2026-03-10T11:00:00Z',
  });

  expect(stepOf(next)).toMatchObject({ purpose: 'answer', to: { contact: 'dana', because: 'decision-maker' } });
});

test('what bounced from nobody named closes the channel of none of those on file', () => {
  const bounced: HistoryEvent = { type: 'contacted', at: '2026-03-10T10:00:00Z', purpose: 'other', channel: 'phone', result: 'bounced' };

  expect(stepOf(nextFollowUp(interviewed([promised('2026-03-12'), bounced]), { now: friday })).channel).toBe('phone');
});

test('a request is not answered by a contact about something else', () => {
  const next = nextFollowUp(
    interviewed([heard('2026-03-10T10:00:00Z', 'request', { from: 'dana' }), asked('2026-03-10T11:00:00Z', { purpose: 'other' })]),
    { now: '2026-03-10T12:00:00Z' },
  );

  expect(stepOf(next).purpose).toBe('answer');
});

describe('Two facts at one instant: the reading that contacts later, whatever their order', () => {
  const at = '2026-03-10T10:00:00Z';

  test.each<[string, readonly HistoryEvent[], string]>([
    [
      'two requests',
      [heard(at, 'request', { from: 'dana', notBefore: '2026-03-16' }), heard(at, 'request', { from: 'dana', what: 'two references' })],
      '2026-03-16T09:00:00.000+00:00',
    ],
    [
      'two promises',
      [promised('2026-03-19', { at }), { type: 'feedback-promised', at, by: { instant: '2026-03-12T12:00:00Z' } }],
      '2026-03-20T09:00:00.000+00:00',
    ],
    [
      'two snoozes',
      [
        { type: 'snoozed', id: 'longer', at, until: '2026-03-24' },
        { type: 'snoozed', at, until: '2026-03-20' },
      ],
      '2026-03-24T09:00:00.000+00:00',
    ],
  ])('%s', (_, history, until) => {
    for (const facts of bothWays(history)) expect(nextFollowUp(interviewed(facts), { now: friday })).toMatchObject({ type: 'wait', until });
  });

  test('two promises that pass at one instant, on two local dates', () => {
    const policy = withFeedback({ afterPromise: { workingDays: 2 } });
    const midnight: HistoryEvent = { type: 'feedback-promised', at, by: { instant: '2026-03-13T00:00:00Z' } };

    const date = promised('2026-03-12', { at });
    const span: HistoryEvent = { type: 'feedback-promised', at, by: { within: { days: 2 } } };

    for (const facts of [...bothWays([date, midnight]), ...bothWays([span, midnight])]) {
      expect(nextFollowUp(interviewed(facts), { now: friday, policy })).toMatchObject({ until: '2026-03-17T09:00:00.000+00:00' });
    }
  });

  test.each(['rejected', 'position-closed', 'offer'] as const)('on hold, and %s: it is complete once thanked for', (decision) => {
    const history = [told(at, 'on-hold'), told(at, decision), thanked({ at: '2026-03-10T12:00:00Z', purpose: 'outcome-thanks' })];

    for (const facts of bothWays(history))
      expect(nextFollowUp(interviewed(facts), { now: friday })).toMatchObject({ type: 'stop', because: 'complete' });
  });

  test('a no decided before and told with an offer: the offer, after which nothing is asked', () => {
    const both = [told('2026-03-09T10:00:00Z', 'rejected', { toldAt: at }), told(at, 'offer')];

    for (const facts of bothWays(both)) {
      expect(stepOf(nextFollowUp(interviewed(facts), { now: '2026-03-10T11:00:00Z' }))).not.toHaveProperty('includes');
    }
  });
});

test('"the latest told counts": a no after an offer', () => {
  const next = nextFollowUp(interviewed([told('2026-03-09T10:00:00Z', 'offer'), told('2026-03-11T10:00:00Z', 'position-closed')]), {
    now: '2026-03-11T11:00:00Z',
  });

  expect(next.reasons[0]).toEqual({ code: 'outcome-known', since: '2026-03-11T10:00:00Z' });
  expect(stepOf(next).includes).toBe('improvement-request');
});

describe('Contacts made', () => {
  const attempt = (history: readonly HistoryEvent[], policy = withFeedback({})) =>
    stepOf(nextFollowUp(interviewed(history), { now: friday, policy })).attempt;

  test('thanks at the instant of the decision are thanks for it, though they are the first of all facts', () => {
    const history = [told('2026-03-10T10:00:00Z', 'rejected'), asked('2026-03-10T10:00:00Z', { purpose: 'outcome-thanks' })];

    expect(nextFollowUp(interviewed([], { history }), { now: friday })).toMatchObject({ because: 'complete' });
  });

  test('an attempt that was made is no bounce: the key of the next one', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-12'), asked(friday)]), { now: friday });

    expect(stepOf(next).key).toBe('northwind/feedback-request/2026-03-05T39600000///2/0'); // 11:00, the interview's end
  });

  test('attempts are counted "within its purpose"', () => {
    const next = nextFollowUp(applied([asked('2026-03-17T10:00:00Z')]), { now: '2026-03-18T10:00:00Z' });

    expect(stepOf(next)).toMatchObject({ purpose: 'application-check', attempt: 1 });
  });

  const thankedForHold = thanked({ at: '2026-03-10T12:00:00Z', purpose: 'outcome-thanks' });

  test.each<[string, readonly HistoryEvent[], number]>([
    ['the end of the interview', [asked('2026-03-05T11:00:00Z')], 2],
    ['the word that it is on hold', [told('2026-03-09T10:00:00Z', 'on-hold'), asked('2026-03-09T10:00:00Z'), thankedForHold], 2],
    ['a date of that word, which ends later', [told('2026-03-09', 'on-hold'), asked('2026-03-09T12:00:00Z'), thankedForHold], 1],
  ])('attempts count from the anchor, an attempt at the very instant included: %s', (_, history, expected) => {
    expect(attempt(history)).toBe(expected);
  });

  test('where on-hold may be asked about at once, what was asked on its date is an attempt', () => {
    const history = [told('2026-03-09', 'on-hold'), asked('2026-03-09T12:00:00Z'), thankedForHold];

    expect(attempt(history, withFeedback({ withoutPromise: { days: 0 } }))).toBe(2);
  });
});
