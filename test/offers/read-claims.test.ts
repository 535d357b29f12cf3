import { expect, test } from 'vitest';
import type { Issue } from '../../src/errors.js';
import { readClaims } from '../../src/offers/read-claims.js';

test('issues stand under the path given, and a broken claim is left out', () => {
  const issues: Issue[] = [];
  const right = { type: 'offer', count: 1, form: 'any' };

  const known = readClaims([{ ...right, count: 0 }, right, null, { type: 'salary' }], 'options.claims', issues);

  expect(known).toStrictEqual([right]);
  expect(issues.map(({ path }) => path)).toStrictEqual(['options.claims.0.count', 'options.claims.2', 'options.claims.3.type']);
});
