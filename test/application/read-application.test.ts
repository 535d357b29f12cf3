import { agenda, type JobApplication, nextFollowUp } from 'interview-followup';
import { describe, expect, test } from 'vitest';
import { interviewed, issuesOf, promised } from '../builders.js';

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

test('an application with something wrong is not asked about: what cannot be answered either is not told as well', () => {
  const broken = { ...interviewed([promised('9999-12-31')]), id: 'broken', role: 7 } as never;

  expect(issuesOf(() => agenda([interviewed(), broken], { now: friday }))).toEqual([
    { code: 'wrong-type', path: '1.role', message: '7 is not a text' },
  ]);
});
