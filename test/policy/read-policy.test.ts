import { describe, expect, test } from 'vitest';
import { classic } from '../../src/index.js';
import { readPolicy } from '../../src/policy/read-policy.js';

const read = (policy: unknown) => readPolicy(policy, 'policy', []);

describe('a policy is read once, as long as its content stays the same', () => {
  test.each<[string, unknown]>([
    ['a preset', classic],
    ['one that may be changed', structuredClone(classic)],
    ['one frozen outside alone', Object.freeze(structuredClone(classic))],
  ])('%s', (_, policy) => {
    expect(read(policy)).toBe(read(policy));
  });

  test('a copy is another policy, read to the same', () => {
    const copy = structuredClone(classic);

    expect(read(copy)).not.toBe(read(classic));
    expect(read(copy)).toEqual(read(classic));
  });

  test('once it was changed, it is read anew', () => {
    const policy = { ...structuredClone(classic), id: 'mine/1' };
    const first = read(policy);
    policy.id = 'mine/2';
    const second = read(policy);

    expect([first?.id, second?.id]).toEqual(['mine/1', 'mine/2']);
    expect(read(policy)).toBe(second);
  });

  test('one that was refused is refused again, and read once it was mended', () => {
    const policy = { ...structuredClone(classic), id: 'mine' };

    expect([read(policy), read(policy)]).toEqual([null, null]);
    policy.id = 'mine/1';
    expect(read(policy)?.id).toBe('mine/1');
  });
});

test('a channel named twice is one', () => {
  const channels = ['email', 'phone', 'email', 'email'] as const;

  expect(read({ ...classic, feedback: { ...classic.feedback, channels } })?.feedback.channels).toEqual(['email', 'phone']);
});
