import { afterEach, describe, expect, test, vi } from 'vitest';
import { foldName } from '../../src/offers/fold-name.js';

describe('the same name', () => {
  test.each([
    ['Alder Build', 'ALDER   build'],
    ['Birch & Co.', 'birch co'],
    ['Müller', 'MULLER'],
    ['Müller', 'Mu\u0308ller'], // decomposed
    ['Groß & Söhne', 'GROSS SOHNE'],
    ['Ørsted', 'Orsted'],
    ['Łódź Foods', 'lodz foods'],
    ['Đại Nam', 'Dai Nam'],
    ['Þórsson Ægir', 'Thorsson Aegir'],
    ['İş Bankası', 'is bankasi'],
    ['ＡＬＤＥＲ　ＢＵＩＬＤ', 'Alder Build'], // full width
    ['Al\u00adder\u200b Build\ufeff', 'Alder Build'], // soft hyphen, zero-width space, byte order mark
    ['\u202eAlder Build\u202c', 'Alder Build'], // marks of direction
    ['Alder\u00a0Build', 'Alder Build'], // no-break space
    ['Ελληνική ΟΔΟΣ', 'ελληνικη οδός'],
    ['Сёма', 'СЕМА'],
    ['Край', 'КРАИ\u0306'], // decomposed
    ['ｶﾞｲｱ', 'ガイア'], // half width
    ['株式会社 花', '株式会社・花'],
    ['مُحَمَّد', 'محمد'], // points
    ['محمـــد', 'محمد'], // stretched
    ['שָׁלוֹם', 'שלום'], // points
    ['Heart ❤️', 'heart ❤'],
  ])('%s is %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });
});

describe('two names', () => {
  test.each([
    ['Яндекс', 'Сбербанк'],
    ['Край', 'Краи'],
    ['Край', 'Кра'],
    ['ソニー', 'トヨタ'],
    ['ガイア', 'カイア'], // voiced and unvoiced
    ['三菱商事', '三井物産'],
    ['삼성', '현대'],
    ['कमल', 'कमला'], // a vowel sign
    ['Weiß', 'Wei'],
    ['Alder Build', 'AlderBuild'],
    ['Studio 3', 'Studio 4'],
    ['!!!', '???'],
    ['日本1', '日本2'],
  ])('%s and %s are different', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });
});

test('a name of nothing but punctuation is compared as it stands', () => {
  expect(foldName(' !!! ')).toBe('!!!');
});

test('the same answer comes from the cache, after it was emptied, and for a name too long to be kept', () => {
  const long = 'Ä'.repeat(101);
  const first = foldName('Zürich Ré');

  for (let index = 0; index < 600; index++) foldName(`Employer ${index}`);

  expect(foldName('Zürich Ré')).toBe(first);
  expect(foldName(long)).toBe('A'.repeat(101));
  expect(foldName(long)).toBe('A'.repeat(101));
});

describe('what is kept of names', () => {
  let count = 0;
  /** A name nobody has asked for. */
  const newName = (): string => `Newcomer ${count++}`;
  /** How often a name is taken apart when it is asked for; once kept, never. */
  const workFor = (name: string): number => {
    const normalize = vi.spyOn(String.prototype, 'normalize');
    foldName(name);
    return normalize.mock.calls.length;
  };

  afterEach(() => vi.restoreAllMocks());

  test.each([1, 99, 100])('a name of %i characters is folded once', (length) => {
    const name = newName().padEnd(length, 'x').slice(-length);
    foldName(name);

    expect(workFor(name)).toBe(0);
  });

  test('a name of 101 characters is folded each time, so that long ones fill no memory', () => {
    const name = newName().padEnd(101, 'x');
    foldName(name);

    expect(workFor(name)).toBe(1);
  });

  test('all are let go when there are 500, and not before', () => {
    const clear = vi.spyOn(Map.prototype, 'clear');
    for (let index = 0; index < 501 && clear.mock.calls.length === 0; index++) foldName(newName());
    expect(clear).toHaveBeenCalledTimes(1); // whatever was kept before; the last name is the first of the new ones

    for (let index = 0; index < 499; index++) foldName(newName());
    expect(clear).toHaveBeenCalledTimes(1);

    foldName(newName());
    expect(clear).toHaveBeenCalledTimes(2);
  });
});
