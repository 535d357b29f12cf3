import { agenda, type JobApplication, nextFollowUp } from 'interview-followup';
import { describe, expect, test } from 'vitest';
import { dana, interviewed, issuesOf, panel } from '../builders.js';

const friday = '2026-03-13T10:00:00Z';
const ask = (start: unknown) => issuesOf(() => nextFollowUp(start as JobApplication, { now: friday }));
const withEmployer = (changes: Record<string, unknown>) =>
  interviewed([], { employer: { ...interviewed().employer, ...changes } as JobApplication['employer'] });

describe('What is wrong with an application itself', () => {
  test.each<[string, unknown, string, string, string]>([
    ['a number for it', 7, '', 'wrong-type', '7 is not an application'],
    ['a text for `preferred`', { ...interviewed(), preferred: 'yes' }, 'preferred', 'wrong-type', '"yes" is not true or false'],
    ['a number for a region', withEmployer({ jurisdiction: 44 }), 'employer.jurisdiction', 'wrong-type', '44 is not a text'],
    [
      'a word for a headcount',
      withEmployer({ headcount: 'many' }),
      'employer.headcount',
      'wrong-type',
      '"many" is not a whole number from 0',
    ],
    ['fewer than nobody', withEmployer({ headcount: -1 }), 'employer.headcount', 'not-whole', '-1 is not a whole number from 0'],
  ])('%s', (_, start, path, code, message) => {
    expect(ask(start)).toEqual([{ code, path, message }]);
  });

  test('nothing, of an employer that counts nobody', () => {
    expect(ask(withEmployer({ headcount: 0 }))).toEqual([]);
  });
});

test('an application with something wrong is not answered, and what is wrong is all that is told', () => {
  const broken = interviewed([], { id: 'broken', contacts: [dana], interviews: [{ ...panel, startsAt: 'at ten' }] });

  expect(issuesOf(() => agenda([interviewed(), broken], { now: friday }))).toEqual([
    {
      code: 'not-an-instant',
      path: '1.interviews.0.startsAt',
      message: '"at ten" is not an instant: write ISO 8601 with an offset or Z, as in "2026-11-10T09:00:00+01:00"',
    },
  ]);
});
