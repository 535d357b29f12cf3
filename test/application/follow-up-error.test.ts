import { describe, expect, test } from 'vitest';
import { FollowUpError, isFollowUpError, nextFollowUp } from '../../src/index.js';
import { application } from '../builders.js';

const issues = [{ code: 'empty', path: 'id', message: 'the id is empty: give each a text of its own' }];

test('has its issues, and a message that names path and message of each', () => {
  const error = new FollowUpError([...issues, { code: 'wrong-type', path: '', message: '7 is not an application' }]);

  expect(error.issues).toEqual([...issues, { code: 'wrong-type', path: '', message: '7 is not an application' }]);
  expect(error.message).toBe('id: the id is empty: give each a text of its own\n(input): 7 is not an application');
  expect([error.name, error instanceof Error]).toEqual(['FollowUpError', true]);
});

describe('isFollowUpError', () => {
  test('knows what the functions throw', () => {
    let caught: unknown;

    try {
      nextFollowUp(application({ employer: { timeZone: 'BST' } }), { now: '2026-03-05T10:00:00Z' });
    } catch (error) {
      caught = error;
    }

    expect(isFollowUpError(caught)).toBe(true);
  });

  test('"works across copies": an error of another copy has the same brand and another class', () => {
    const { brand } = new FollowUpError(issues);
    const ofAnotherCopy = Object.assign(new Error('id: the id is empty'), { issues, brand });

    expect([ofAnotherCopy instanceof FollowUpError, isFollowUpError(ofAnotherCopy)]).toEqual([false, true]);
  });

  test.each([null, undefined, 'FollowUpError', 7, {}, new Error('id'), { name: 'FollowUpError', issues }, { brand: 'other' }])(
    'is not fooled by %s',
    (value) => {
      expect(isFollowUpError(value)).toBe(false);
    },
  );
});
