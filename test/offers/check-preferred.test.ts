import { expect, test } from 'vitest';
import type { Issue } from '../../src/errors.js';
import { checkPreferred } from '../../src/offers/check-preferred.js';

function check(...applications: { id: string; preferred?: boolean }[]): Issue[] {
  const issues: Issue[] = [];
  checkPreferred(applications, (index) => `${index}.preferred`, issues);
  return issues;
}

test('one favourite, or none, is right', () => {
  expect(check()).toStrictEqual([]);
  expect(check({ id: 'a1' }, { id: 'a2', preferred: false })).toStrictEqual([]);
  expect(check({ id: 'a1' }, { id: 'a2', preferred: true })).toStrictEqual([]);
});

test('the same application twice is one favourite', () => {
  expect(check({ id: 'a1', preferred: true }, { id: 'a1', preferred: true })).toStrictEqual([]);
});

test('two favourites are an error that names both, each further one again', () => {
  expect(check({ id: 'a1', preferred: true }, { id: 'a2' }, { id: 'a3', preferred: true }, { id: 'a4', preferred: true })).toStrictEqual([
    {
      code: 'preferred-twice',
      path: '2.preferred',
      message: 'applications "a1" and "a3" are both marked preferred: only one role is the favourite at a time, mark one',
    },
    {
      code: 'preferred-twice',
      path: '3.preferred',
      message: 'applications "a1" and "a4" are both marked preferred: only one role is the favourite at a time, mark one',
    },
  ]);
});
