import { describe, expect, test } from 'vitest';
import { contactedEvent, type HistoryEvent, type JobApplication, nextFollowUp, type Step } from '../../src/index.js';
import {
  application,
  applied,
  dana,
  heard,
  hugo,
  interviewed,
  issuesOf,
  panel,
  problemsOf,
  promised,
  stepOf,
  told,
  withFeedback,
  withOutcome,
} from '../builders.js';

const step = stepOf(nextFollowUp(interviewed([], { history: [] }), { now: '2026-03-05T12:00:00Z' }));

test('the whole event, as the step has it', () => {
  expect(contactedEvent(step, { at: '2026-03-05T12:30:00Z' })).toStrictEqual({
    type: 'contacted',
    at: '2026-03-05T12:30:00.000+00:00',
    purpose: 'thank-you',
    channel: 'email',
    to: 'dana',
    interview: 'panel',
  });
});

test('done otherwise than proposed', () => {
  expect(
    contactedEvent(step, {
      at: '2026-03-05T12:30:00Z',
      id: 'e7',
      channel: 'phone',
      to: 'hugo',
      result: 'voicemail',
      said: 'final-follow-up',
    }),
  ).toEqual({
    id: 'e7',
    type: 'contacted',
    at: '2026-03-05T12:30:00.000+00:00',
    purpose: 'thank-you',
    channel: 'phone',
    to: 'hugo',
    interview: 'panel',
    result: 'voicemail',
    said: 'final-follow-up',
  });
});

describe('`at`', () => {
  const tokyo: Step = { ...step, window: { ...step.window, timeZone: 'Asia/Tokyo' } };

  test.each([
    '2026-03-05T12:30:00Z',
    '2026-03-05T07:30:00-05:00',
    new Date('2026-03-05T12:30:00Z'),
    { epochMilliseconds: Date.UTC(2026, 2, 5, 12, 30) },
  ])("is written with the offset of the recipient's zone: %s", (at) => {
    expect(contactedEvent(tokyo, { at })).toMatchObject({ at: '2026-03-05T21:30:00.000+09:00' });
  });

  test('may be a date alone, and stays one', () => {
    expect(contactedEvent(tokyo, { at: '2026-03-05' })).toMatchObject({ at: '2026-03-05' });
  });

  test.each([
    ['2026-02-30', 'unreal-date'],
    ['2026-03-05T12:30:00', 'offset-missing'],
    ['yesterday', 'not-an-instant'],
    [new Date(Number.NaN), 'not-an-instant'],
    [null, 'not-an-instant'],
  ])('neither an instant nor a date is refused: %s', (at, code) => {
    expect(issuesOf(() => contactedEvent(step, { at: at as never }))).toMatchObject([{ code, path: 'at' }]);
  });
});

test('a step whose zone has been tampered with is refused', () => {
  expect(issuesOf(() => contactedEvent({ ...step, window: { ...step.window, timeZone: 'BST' } }, { at: '2026-03-05' }))).toMatchObject([
    { code: 'unknown-time-zone', path: 'step.window.timeZone' },
  ]);
});

describe('Bad options are told with the value and what would be right', () => {
  test.each<[string, unknown, object]>([
    ['none', undefined, { code: 'missing', path: '', message: 'nothing is given: give options with at' }],
    ['no object', 'now', { code: 'wrong-type', path: '', message: '"now" is not options with at' }],
    ['an empty id', { id: '' }, { code: 'empty', path: 'id', message: 'the id is empty: give each a text of its own' }],
    [
      'a channel that nobody knows',
      { channel: 'fax' },
      { code: 'unknown-value', path: 'channel', message: '"fax" is not known: write one of phone, email, sms, linkedin, letter' },
    ],
    ['somebody who has no id', { to: 7 }, { code: 'wrong-type', path: 'to', message: '7 is not a text' }],
    [
      'a result that nobody knows',
      { result: 'shouted' },
      { code: 'unknown-value', path: 'result', message: '"shouted" is not known: write one of sent, spoke, voicemail, no-answer, bounced' },
    ],
    [
      'words that nobody knows',
      { said: 'goodbye' },
      { code: 'unknown-value', path: 'said', message: '"goodbye" is not known: write one of final-follow-up' },
    ],
  ])('%s', (_, bad, issue) => {
    const options = typeof bad === 'object' ? { at: '2026-03-05T12:30:00Z', ...bad } : bad;

    expect(issuesOf(() => contactedEvent(step, options as never))).toEqual([issue]);
  });

  test('all of it at once, with a step that is none', () => {
    const options = { at: 'yesterday', id: 7, channel: 'fax', to: '', result: 'shouted', said: 'goodbye' };

    expect(problemsOf(() => contactedEvent(step, options as never))).toEqual([
      'id wrong-type',
      'channel unknown-value',
      'to empty',
      'result unknown-value',
      'said unknown-value',
      'at not-an-instant',
    ]);
    expect(problemsOf(() => contactedEvent(undefined as never, { at: '2026-03-05T12:30:00Z', channel: 'fax' as never }))).toEqual([
      'step.window.timeZone missing',
      'channel unknown-value',
    ]);
  });
});

test('to nobody on file, there is no `to`', () => {
  const anonymous = stepOf(
    nextFollowUp(interviewed([promised('2026-03-12')], { contacts: [], interviews: [{ ...panel, interviewers: [] }] }), {
      now: '2026-03-13T10:00:00Z',
    }),
  );

  expect(contactedEvent(anonymous, { at: '2026-03-13T10:00:00Z' })).toStrictEqual({
    type: 'contacted',
    at: '2026-03-13T10:00:00.000+00:00',
    purpose: 'feedback-request',
    channel: 'phone',
  });
});

describe('`copyTo`', () => {
  const copied = stepOf(
    nextFollowUp(interviewed([promised('2026-03-12')], { contacts: [dana, hugo] }), {
      now: '2026-03-13T10:00:00Z',
      policy: withFeedback({ route: 'decision-maker-with-hr', channels: ['email'] }),
    }),
  );

  test('is recorded', () => {
    expect(contactedEvent(copied, { at: '2026-03-13T10:00:00Z' })).toMatchObject({ channel: 'email', to: 'dana', copyTo: ['hugo'] });
  });

  test('"e-mail only": a call instead was heard by nobody else', () => {
    expect(contactedEvent(copied, { at: '2026-03-13T10:00:00Z', channel: 'phone' })).not.toHaveProperty('copyTo');
  });
});

describe('"appending `contactedEvent(step)` settles that step"', () => {
  const separately = withOutcome({ askHowICameAcross: 'separately' });
  const missed = application({ contacts: [dana], interviews: [{ ...panel, status: 'missed-by-employer' }] });
  const thanks: HistoryEvent = { type: 'contacted', at: '2026-03-10T11:00:00Z', purpose: 'outcome-thanks', channel: 'email', to: 'dana' };

  test.each<[string, JobApplication, string]>([
    ['thank-you', interviewed([], { history: [] }), '2026-03-05T12:00:00Z'],
    ['feedback-request', interviewed([promised('2026-03-12')]), '2026-03-13T10:00:00Z'],
    ['application-check', applied(), '2026-03-16T10:00:00Z'],
    ['outcome-thanks', interviewed([told('2026-03-10T10:00:00Z', 'offer')]), '2026-03-10T12:00:00Z'],
    ['improvement-request', interviewed([told('2026-03-10T10:00:00Z', 'rejected'), thanks]), '2026-03-11T12:00:00Z'],
    ['answer', interviewed([heard('2026-03-10T10:00:00Z', 'request')]), '2026-03-10T12:00:00Z'],
    ['missed-interview', missed, '2026-03-05T12:00:00Z'],
  ])('%s: at the instant, later, or recorded by its date', (purpose, start, now) => {
    const open = nextFollowUp(start, { now, policy: separately });
    const events = [now, now.slice(0, 10)].map((at) => contactedEvent(stepOf(open), { at }));

    const after = events.map((event) =>
      nextFollowUp({ ...start, history: [...(start.history ?? []), event] }, { now, policy: separately }),
    );

    expect([open.type, stepOf(open).purpose]).toEqual(['act', purpose]);
    expect(after.map((next) => next.type === 'stop' || (next.type === 'wait' && next.step.key !== stepOf(open).key))).toEqual([true, true]);
  });
});
