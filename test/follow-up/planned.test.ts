import { expect, test } from 'vitest';
import { agenda, type HistoryEvent, type JobApplication, type WorkingCalendar } from '../../src/index.js';
import { heard, interviewed, promised, weekdays } from '../builders.js';

// Three roles, and Dana for all of them: what is asked of one must leave room for what is written to her about another.
const monday = '2026-03-09T08:00:00Z';

function role(id: string, history: readonly HistoryEvent[], calendar: WorkingCalendar = weekdays): JobApplication {
  return interviewed(history, { id, employer: { timeZone: 'Europe/London', calendar } });
}
const answerFrom = (notBefore: string) => heard('2026-03-06T10:00:00Z', 'request', { from: 'dana', notBefore });
const gist = (roles: readonly JobApplication[]) =>
  agenda(roles, { now: monday }).map(({ applicationId, at, moved }) => [applicationId, at, moved === null ? null : moved.since]);

test('of several answers to one person, the last before the chase is what it moves for', () => {
  const roles = [
    role('a', [answerFrom('2026-03-09')]),
    role('b', [answerFrom('2026-03-20')]),
    role('c', [promised('2026-03-09')]), // asked about from Tuesday, the 10th, on
  ];

  expect(gist(roles)).toEqual([
    ['a', '2026-03-09T09:00:00.000+00:00', null],
    ['c', '2026-03-12T09:00:00.000+00:00', '2026-03-09'],
    ['b', '2026-03-20T09:00:00.000+00:00', null],
  ]);
});

test('an answer at the very instant from which the gap permits it leaves the chase where it is', () => {
  const always: WorkingCalendar = { ...weekdays, weekend: [], hours: [['00:00', '24:00']] };
  const roles = [role('b', [answerFrom('2026-03-13')], always), role('c', [promised('2026-03-09')], always)];

  expect(gist(roles)).toEqual([
    ['c', '2026-03-10T00:00:00.000+00:00', null],
    ['b', '2026-03-13T00:00:00.000+00:00', null], // three days later
  ]);
});
