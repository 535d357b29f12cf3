import type { HistoryEvent, JobApplication } from 'interview-followup';
import { describe, expect, test } from 'vitest';
import { application, dana, panel, promised } from '../../builders.js';
import { copperfield, findings, review, windrush } from './reading.js';

// Northwind interviewed on Thursday, 5 March 2026. It is Monday, 16 March, ten o'clock in London.
const now = '2026-03-16T10:00:00Z';

function northwind(history: readonly HistoryEvent[] = [], changes: Partial<JobApplication> = {}): JobApplication {
  return application({
    employer: { name: 'Northwind', timeZone: 'Europe/London' },
    contacts: [dana],
    interviews: [panel],
    history,
    ...changes,
  });
}

function timing(text: string, of: JobApplication | null = northwind()): [rule: string, quote: string][] {
  const options = of === null ? {} : { application: of };
  return findings(text, { now, ledger: [], ...options }).filter(([rule]) => rule.startsWith('timing/'));
}

describe('contacts that a text announces', () => {
  test.each([
    'I will call you every day until I hear from you.',
    "I'll ring every morning.",
    'We shall email you daily.',
    'I will keep calling until you answer.',
  ])('too often: %s', (text) => {
    expect(timing(text).map(([rule]) => rule)).toEqual(['timing/too-often']);
  });

  test('too early: the day after this message', () => {
    expect(timing('I will ring you tomorrow.')).toEqual([['timing/too-early', 'I will ring you tomorrow']]);
    expect(timing("I'm going to call again on Wednesday.")).toEqual([['timing/too-early', "I'm going to call again on Wednesday"]]);
  });

  test('too early: before the date that was promised', () => {
    const waiting = northwind([promised('2026-03-27')]);

    expect(timing('I will call you on Monday 23 March.', waiting)).toHaveLength(1);
    expect(timing('I will call you on Monday 30 March.', waiting)).toEqual([]);
  });

  test('never again, where they asked to be left alone', () => {
    const asked: HistoryEvent = { type: 'asked-to-stop', at: '2026-03-12T09:00:00Z', by: 'dana' };

    expect(timing('I will call you on Thursday 30 April.', northwind([asked]))).toHaveLength(1);
  });

  test.each([
    'I will call you on Friday 20 March.',
    'I will write again next Monday.',
    'I am calling about our conversation on Thursday 5 March.',
    'I will send you the references tomorrow.',
    'I do not intend to call you tomorrow.',
    'May I call you tomorrow?',
    'You said you would call me tomorrow.',
  ])('allowed: %s', (text) => {
    expect(timing(text)).toEqual([]);
  });

  test('nothing is judged without an application', () => {
    expect(timing('I will ring you tomorrow, and call every day.', null)).toEqual([]);
  });

  test("the caller's policy decides", () => {
    const text = 'I will email you tomorrow.';
    const daily = { id: 'daily/1', feedback: { gap: { min: { days: 1 }, max: { days: 2 } } } };
    const options = { now, ledger: [], application: northwind() };

    expect(review(text, options).ok).toBe(false);
    expect(() => review(text, { ...options, policy: daily as never })).toThrow('policy');
  });

  test('B64: a promise to ask no more is told, and keeps no text from being ok', () => {
    const result = review('Thank you again. This is my final follow-up.', { now, ledger: [], application: northwind() });

    expect(result.findings.map(({ rule, kind, severity }) => [rule, kind, severity])).toEqual([
      ['timing/final-follow-up', 'timing', 'info'],
    ]);
    expect(result).toMatchObject({ status: 'ok', ok: true });
  });
});

describe('"You are my first choice"', () => {
  const text = 'Northwind is my first choice.';

  test.each([
    [{ preferred: true }, 'supported'],
    [{ preferred: false }, 'unsupported'],
    [{}, 'unsupported'],
  ])('of an application that is %j: %s', (changes, verdict) => {
    const { claims } = review(text, { now, ledger: [], application: northwind([], changes) });

    expect(claims).toMatchObject([{ claim: { type: 'preference' }, verdict }]);
  });

  test.each(['Is Northwind my first choice?', 'If Northwind were my first choice, I would say so.', 'Northwind is not my first choice.'])(
    'is not said by: %s',
    (other) => {
      expect(review(other, { now, ledger: [], application: northwind() }).claims).toEqual([]);
    },
  );

  test('nobody can tell without an application', () => {
    expect(review(text, { ledger: [copperfield, windrush] }).claims).toEqual([]);
  });
});
