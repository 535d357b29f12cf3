import { describe, expect, test } from 'vitest';
import { type HistoryEvent, type JobApplication, nextFollowUp } from '../../src/index.js';
import { application, asked, dana, hugo, ines, interviewed, panel, promised, stepOf, weekdays, withFeedback } from '../builders.js';

const friday = '2026-03-13T10:00:00Z';
const keyOf = (start: JobApplication, now = friday, policy = withFeedback({})) => stepOf(nextFollowUp(start, { now, policy })).key;
const waiting = (more: readonly HistoryEvent[] = [], changes: Partial<JobApplication> = {}) =>
  interviewed([promised('2026-03-12'), ...more], changes);
const withId = (id: string): JobApplication => ({ ...waiting(), id });

describe('"the same step has the same key whatever `now` is"', () => {
  test('waiting, due and overdue', () => {
    const keys = ['2026-03-06T10:00:00Z', friday, '2026-05-13T10:00:00Z'].map((now) => keyOf(waiting(), now));

    expect(new Set(keys).size).toBe(1);
  });

  test.each<[string, JobApplication, Parameters<typeof keyOf>[2]?]>([
    ['snooze', waiting([{ type: 'snoozed', at: '2026-03-12T10:00:00Z', until: '2026-03-24' }])],
    ['recipient', waiting([], { contacts: [{ ...dana, left: true }, hugo] })],
    ['channel', waiting([], { contacts: [{ ...dana, prefers: 'email' }] })],
    ['calendar', waiting([], { employer: { timeZone: 'Europe/London', calendar: { ...weekdays, hours: [['10:00', '11:00']] } } })],
    ["the policy's figures", waiting(), withFeedback({ afterPromise: { workingDays: 2 }, gap: { min: { days: 1 }, max: { days: 9 } } })],
    [
      'how the instants are spelled',
      waiting([], {
        interviews: [{ ...panel, startsAt: '2026-03-05T11:00:00.000+01:00', endsAt: '2026-03-05T12:00:00+01:00[Europe/Berlin]' }],
      }),
    ],
    ['notes, names and the role', waiting([], { role: 'Engineer', contacts: [{ ...dana, name: 'Dana', note: 'x' }] })],
  ])('unchanged by %s', (_, start, policy) => {
    expect(keyOf(start, friday, policy)).toBe(keyOf(waiting()));
  });
});

describe('Other steps have other keys', () => {
  test.each<[string, JobApplication, string?]>([
    ['another application', withId('northwind-2')],
    ['another attempt', waiting([asked('2026-03-13T09:00:00Z')])],
    ['another promise', waiting([promised('2026-03-12', { at: '2026-03-06T10:00:00Z' })])],
    ['another purpose', interviewed([], { history: [] }), '2026-03-05T12:00:00Z'],
    ['a bounce before it', waiting([asked('2026-03-13T09:00:00Z', { channel: 'email', result: 'bounced' })])],
  ])('%s', (_, start, now) => {
    expect(keyOf(start, now)).not.toBe(keyOf(waiting()));
  });

  test('each interviewer, each interview', () => {
    const thankYou = (to: string, id: string) =>
      keyOf(application({ contacts: [dana, ines], interviews: [{ ...panel, id, interviewers: [to] }] }), '2026-03-05T12:00:00Z');

    const keys = [thankYou('dana', 'panel'), thankYou('ines', 'panel'), thankYou('dana', 'second')];

    expect(new Set(keys).size).toBe(3);
  });
});

describe('"parts percent-encoded, no `:`"', () => {
  const odd = [
    'a:b',
    'a/b',
    'a%2Fb',
    'a b',
    'ä',
    '日本',
    '🙂',
    '\ud800',
    '\udc00',
    '\ud801',
    '%ud800',
    '\u0000',
    'a?b#c',
    'a-b_c.d',
    "it's",
    'A',
    'a',
  ];

  test.each(odd)('application id %j', (id) => {
    expect(keyOf(withId(id))).toMatch(/^[A-Za-z0-9_.%~!*'()-]+(\/[A-Za-z0-9_.%~!*'()-]*){6}$/);
  });

  test('letters, digits, `-`, `_` and `.` stand as they are', () => {
    expect(keyOf(withId('North_wind-2.b'))).toMatch(/^North_wind-2\.b\//);
  });

  test('what has a UTF-8 stands by it, above the surrogates too', () => {
    expect(['🙂', '\ue000'].map((id) => keyOf(withId(id)).split('/')[0])).toEqual(['%F0%9F%99%82', '%EE%80%80']);
  });

  test('half a surrogate pair is told by its number', () => {
    expect(['\ud800', 'a\udfff'].map((id) => keyOf(withId(id)).split('/')[0])).toEqual(['%ud800', 'a%udfff']);
  });

  test('two ids never give one key', () => {
    expect(new Set(odd.map((id) => keyOf(withId(id)))).size).toBe(odd.length);
  });

  test('interview and contact ids as well', () => {
    const start = application({
      contacts: [{ ...dana, id: 'd:1/\ud83d' }],
      interviews: [{ ...panel, id: 'p:1/2', interviewers: ['d:1/\ud83d'] }],
    });

    const key = keyOf(start, '2026-03-05T12:00:00Z');

    expect(key).not.toMatch(/[: ]/);
    expect(key.split('/')).toHaveLength(7);
    expect(key).toContain('p%3A1%2F2');
  });
});
