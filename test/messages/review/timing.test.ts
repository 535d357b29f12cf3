import type { HistoryEvent, JobApplication } from 'interview-followup';
import { expect, test } from 'vitest';
import { application, dana, panel, promised, withFeedback } from '../../builders.js';
import { findings, review } from './reading.js';

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

function timing(text: string, of: JobApplication | null = northwind()): string {
  const options = of === null ? {} : { application: of };
  return findings(text, { now, ledger: [], ...options })
    .flatMap(([rule, quote]) => (rule.startsWith('timing/') ? [`${rule.slice(7)}: ${quote}`] : []))
    .join(', ');
}

test.each([
  ['I will call you every day.', 'too-often: I will call you every day'],
  ['I will not ring the office every day.', null],
  ['I will call you, but not every day.', null],
  ['I will call you every day and I will ring you every hour.', 'too-often: I will call you every day'],
  ['I will call you every day. I will ring you every hour.', 'too-often: I will call you every day, too-often: I will ring you every hour'],
  ['I will ring you tomorrow.', 'too-early: I will ring you tomorrow'],
  ['I will ring you tomorrow, and I will call you every day.', 'too-early: I will ring you tomorrow, too-often: I will call you every day'],
  // another day: of an allowed one, of one gone by, of this one
  ['I will ring you on Thursday 26 March.', null],
  ['I will ring you on Friday 13 March.', null],
  ['I will ring you today.', 'too-early: I will ring you today'],
  // the last one
  ['This is my final follow-up.', 'final-follow-up: This is my final follow'],
  ["I won't bother you again.", "final-follow-up: I won't bother you"],
  ['This is not my final follow-up.', null],
  ['If this is my final follow-up, so be it.', null],
])('%s', (text, found) => {
  expect(timing(text)).toBe(found ?? '');
});

test('the last one is told without an application too', () => {
  expect(timing('This is my final follow-up.', null)).toBe('final-follow-up: This is my final follow');
  expect(timing('I will ring you tomorrow, and I will call you every day.', null)).toBe('');
});

test.each([
  ['I will ring you on Thursday 30 April.', 'too-early: I will ring you on Thursday 30 April'],
  ['I will ring you on Friday 15 May.', 'too-early: I will ring you on Friday 15 May'],
])('whoever asked to be left alone is not asked again: %s', (text, found) => {
  expect(timing(text, northwind([{ type: 'asked-to-stop', at: '2026-03-12T09:00:00Z', by: 'dana' }]))).toBe(found);
});

test.each([
  ['The park opens on Friday 20 March. I will ring you tomorrow.', 'too-early: I will ring you tomorrow'],
  ['The park opens tomorrow, and I will ring you on Friday 20 March.', null],
])('the date is the one of the call: %s', (text, found) => {
  expect(timing(text)).toBe(found ?? '');
});

test('an employer whose zone is not known is not judged by the day', () => {
  const nowhere = northwind([], { employer: { name: 'Northwind', timeZone: 'Mars/Olympus' } });

  expect(() => timing('I will ring you tomorrow.', nowhere)).toThrow('zone');
});

test('what was promised moves the first day', () => {
  const waiting = northwind([promised('2026-03-27')]);

  expect(timing('I will ring you on Friday 27 March.', waiting)).toBe('too-early: I will ring you on Friday 27 March');
  expect(timing('I will ring you on Monday 30 March.', waiting)).toBe('');
});

test("the policy is the caller's", () => {
  const options = { now, ledger: [], application: northwind() };
  const text = 'I will email you on Friday 20 March.';

  expect(review(text, options).findings).toEqual([]);
  expect(review(text, { ...options, policy: withFeedback({ maxAttempts: 1 }) }).findings.map(({ rule }) => rule)).toEqual([
    'timing/too-early',
  ]);
});

test.each([
  ['You are my first choice.', ['my first choice']],
  ['You are my first choice. Northwind is my first choice.', ['my first choice', 'my first choice']],
  ['You are not my first choice.', []],
  ['Are you my first choice?', []],
  ['If you were my first choice, I would say so.', []],
  ['My brother says that Leeds is his first choice.', []],
  ['Not my first choice, but you are my first choice now.', ['my first choice']],
])('a preference: %s', (text, found) => {
  const { claims } = review(text, { now, ledger: [], application: northwind() });

  expect(claims.filter(({ claim }) => claim.type === 'preference').map(({ quote }) => quote)).toEqual(found);
});

test('allowed are working days, three days after this message', () => {
  const days = [16, 17, 18, 19, 20, 21, 22, 23].filter((day) => timing(`I will ring you on ${day} March.`) === '');

  expect(days).toEqual([19, 20, 23]); // Thursday, Friday, and after the weekend
});
