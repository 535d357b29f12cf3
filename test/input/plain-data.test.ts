import { describe, expect, test } from 'vitest';
import { isRecord, sameJson } from '../../src/input/plain-data.js';

test('a record is an object that is no list', () => {
  expect([{}, Object.create(null), new Date(0)].map(isRecord)).toEqual([true, true, true]);
  expect([null, undefined, [], 'text', 1, true, () => 1].map(isRecord)).toEqual([false, false, false, false, false, false, false]);
});

describe('the same content', () => {
  test.each<[unknown, unknown]>([
    [1, 1],
    ['a', 'a'],
    [null, null],
    [undefined, undefined],
    [[], []],
    [{}, {}],
    [
      [1, ['a', null]],
      [1, ['a', null]],
    ],
    [
      { a: 1, b: { c: [] } },
      { b: { c: [] }, a: 1 },
    ], // in another order
    [{ a: 1, b: undefined }, { a: 1 }], // a key without a value
    [{ a: undefined }, { b: undefined }],
    [Object.create(null), {}],
  ])('%j and %j', (a, b) => {
    expect(sameJson(a, b)).toBe(true);
    expect(sameJson(b, a)).toBe(true);
  });
});

describe('not the same content', () => {
  test.each<[unknown, unknown]>([
    [1, 2],
    [1, '1'],
    [0, false],
    [null, undefined],
    [null, {}],
    [{}, null],
    [[], {}],
    [[], null],
    ['', []],
    [[1], [1, 2]],
    [
      [1, 2],
      [2, 1],
    ],
    [[undefined], []],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, {}],
    [{ a: null }, {}],
    [{ a: 1 }, { b: 1 }],
    [{ length: 0 }, []],
    [{ 0: 'a', length: 1 }, ['a']],
    [{ a: { b: [1] } }, { a: { b: [2] } }],
    [{ toString: Object.prototype.toString }, {}], // what is inherited is not content
  ])('%j and %j', (a, b) => {
    expect(sameJson(a, b)).toBe(false);
    expect(sameJson(b, a)).toBe(false);
  });
});

test('one key can be left out of the comparison, at every depth', () => {
  const a = { id: 'x', note: 'one', parts: [{ note: 'two', size: 1 }] };
  const b = { id: 'x', parts: [{ note: 'three', size: 1 }] };

  expect(sameJson(a, b, 'note')).toBe(true);
  expect(sameJson(a, b)).toBe(false);
  expect(sameJson(a, { ...b, id: 'y' }, 'note')).toBe(false);
  expect(sameJson({ other: { note: 1 } }, { other: { note: 2 } }, 'note')).toBe(true);
});
