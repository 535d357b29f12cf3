import { describe, expect, test } from 'vitest';
import { copyJson, frozenThroughout, isRecord, sameJson } from '../../src/input/plain-data.js';

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
    [1, {}],
    ['', {}],
    [true, {}],
    [undefined, {}],
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

/** A value inside so many objects, or lists, one in the other. */
const inObjects = (depth: number, value: unknown): unknown => (depth === 0 ? value : { part: inObjects(depth - 1, value) });
const inLists = (depth: number, value: unknown): unknown => (depth === 0 ? value : [inLists(depth - 1, value)]);

describe.each([
  ['objects', inObjects],
  ['lists', inLists],
])('what lies in nine %s and more, where nothing is read', (_, inside) => {
  test('is not compared: what lies in eight is', () => {
    expect([sameJson(inside(8, 1), inside(8, 2)), sameJson(inside(9, 1), inside(9, 2))]).toEqual([false, true]);
  });

  test('is not copied: what lies in eight is', () => {
    expect(copyJson(inside(9, 'text'))).toEqual(inside(9, 'text'));
    expect(copyJson(inside(9, {}))).toEqual(inside(9, null));
    expect(copyJson(inside(8, {}))).toEqual(inside(8, {}));
  });

  test('is taken as open to change', () => {
    expect([frozenThroughout(frozen(inside(8, 'text'))), frozenThroughout(frozen(inside(9, 'text')))]).toEqual([true, false]);
  });
});

test('a copy shares nothing with what was copied', () => {
  const value = { list: [1, { key: 'a' }], none: null, text: 'x' };

  const copy = copyJson(value) as typeof value;

  expect(copy).toEqual(value);
  expect([copy === value, copy.list === value.list, copy.list[1] === value.list[1]]).toEqual([false, false, false]);
});

test.each<[string, unknown, boolean]>([
  ['frozen through and through', frozen({ hours: [['09:00', '17:00']] }), true],
  ['frozen outside alone', Object.freeze({ hours: [['09:00', '17:00']] }), false],
  ['frozen inside alone', { hours: frozen([['09:00', '17:00']]) }, false],
  ['frozen but for one of two', Object.freeze([Object.freeze([]), []]), false],
  ['a text', 'x', true],
  ['null', null, true],
  ['nothing', undefined, true],
])('whether nobody can change it: %s', (_, value, expected) => {
  expect(frozenThroughout(value)).toBe(expected);
});

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
