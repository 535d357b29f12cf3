import { expect, test } from 'vitest';
import { askAbout } from '../../src/follow-up/ask-about.js';
import { agenda, classic, type FollowUpPolicy, type WorkingCalendar } from '../../src/index.js';
import { type KnownPolicy, readPolicy } from '../../src/policy/read-policy.js';
import { interviewed, problemsOf, promised } from '../builders.js';

const closed: WorkingCalendar = { weekend: [1, 2, 3, 4, 5, 6, 7], hours: [['09:00', '17:00']] };
const policy: FollowUpPolicy = { ...classic, id: 'closed/1', calendar: closed };
const role = (id: string, calendar?: WorkingCalendar) =>
  interviewed([promised('2026-03-12')], { id, employer: { timeZone: 'Europe/London', ...(calendar === undefined ? {} : { calendar }) } });

test("the policy's calendar is told once, and each employer's own for itself", () => {
  const problems = problemsOf(() =>
    agenda([role('own', closed), role('common'), role('another'), role('second', closed)], { now: '2026-03-13T10:00:00Z', policy }),
  );

  expect(problems).toEqual([
    '0.employer.calendar calendar-never-open',
    'policy.calendar calendar-never-open',
    '3.employer.calendar calendar-never-open',
  ]);
});

test('an error that is no issue of the input goes through as it is', () => {
  const known = readPolicy(classic, 'policy', []) as KnownPolicy; // a preset is sound
  const broken = new RangeError('a bug');

  expect(() =>
    askAbout(0, known, [], () => {
      throw broken;
    }),
  ).toThrow(broken);
});
