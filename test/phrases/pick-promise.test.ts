import { interpretPromise } from 'interview-followup';
import { expect, test } from 'vitest';

// A Wednesday.
const said = { saidAt: '2026-06-03T10:30:00+01:00', timeZone: 'Europe/London' } as const;

test.each([
  ['We will call you by Friday, or we will write by Thursday.', 'by Friday'], // of equals the latest
  ['We will write by Thursday, or we will call you by Friday.', 'by Friday'],
  ['We will call by Friday. We will write by 5 June.', 'by Friday'], // the same day: the first words
  ['We will call you on Friday. Reviews happen by Monday.', 'on Friday'], // a telling word counts for more than a preposition
  ['We will call you by Friday. We will write on Thursday.', 'by Friday'],
  ['By Friday. The interview was great.', 'By Friday'],
  ['By Friday, at the interview.', 'By Friday'],
  ['By Friday; the interview was great.', 'By Friday'],
  ['By Friday: the interview was great.', 'By Friday'],
  ['By Friday! The interview was great.', 'By Friday'],
  ['By Friday? The interview was great.', 'By Friday'],
  ['By Friday (the interview was great).', 'By Friday'],
  ['(The interview was great) by Friday.', 'by Friday'],
  ['By Friday and then an interview.', 'By Friday'],
  ['By Friday\n\nThe interview was great.', 'By Friday'],
  ['The interview was great\n\nBy Friday', 'By Friday'],
  ['Start of next week', 'Start of next week'],
  ['By Friday you will hear from us.', 'By Friday'],
  ['It takes two weeks.', 'two weeks'],
  ['You will hear by Friday about the interview', 'by Friday'], // the word before counts
])('the promise of %j is %j', (text, words) => {
  const found = interpretPromise(text, said);

  expect(found === null ? null : text.slice(found.start, found.end)).toBe(words);
});

test.each([
  ['Interviews by Friday'], // even with a preposition
  ['By Friday the interviews end'],
  ['Interview 2 by Friday'],
  ['The interview - by Friday'],
  ['Monday, Tuesday'],
  ['Please let us have your answer by Friday'], // a request rules the clause, however near the answer stands
  ['By Friday please'],
  ['after Friday you will hear from us'],
  ['You heard from us on 2 June 2026'],
  ['We know it takes: two weeks'],
])('nothing is promised by %j', (text) => {
  const found = interpretPromise(text, said);

  expect(found).toBeNull();
});

test('a date after the last day of the calendar is none', () => {
  const found = interpretPromise('You will hear from us next week.', { saidAt: '9999-12-30T10:00:00Z', timeZone: 'UTC' });

  expect(found).toBeNull();
});

test('the last day of the calendar is one', () => {
  const found = interpretPromise('You will hear from us tomorrow.', { saidAt: '9999-12-30T10:00:00Z', timeZone: 'UTC' });

  expect(found?.by).toEqual({ date: '9999-12-31' });
});
