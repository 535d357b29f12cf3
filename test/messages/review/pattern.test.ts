import { describe, expect, test } from 'vitest';
import { indexPatterns } from '../../../src/messages/review/index-patterns.js';
import { isOneOf, matchesIn, readLists } from '../../../src/messages/review/pattern.js';
import { tokensOf } from '../../../src/messages/review/tokens.js';

const lists = readLists({ be: 'am is are', hold: 'have hold', all: '@be @hold got', at: '@' });

/** The words that a pattern takes of a text, each match. */
function taken(pattern: string, text: string): string[] {
  const words = tokensOf(text);
  return matchesIn(indexPatterns([[pattern, true]], lists), words, 0, words.length).map(({ from, to }) =>
    words
      .slice(from, to)
      .map(({ word }) => word)
      .join(' '),
  );
}

test.each([
  ['one word after the other', 'have offers', 'i have offers not offers have', ['have offers']],
  ['either', 'have|hold offers', 'have offers hold offers keep offers', ['have offers', 'hold offers']],
  ['a list', '@be here', 'i am here he is here be here', ['am here', 'is here']],
  ['a list of lists', '@all it', 'is it have it got it see it', ['is it', 'have it', 'got it']],
  ['a list or a word', '@be|be here', 'be here are here', ['be here', 'are here']],
  ['what may be missing', 'have two? offers', 'have offers have two offers have three offers', ['have offers', 'have two offers']],
  ['what may be missing at the end', 'have offers now?', 'have offers', ['have offers']],
  ['an at sign of a list', '@at here', 'here @ here', ['@ here']],
  ['a word that ends like the name of a list', 'call here|there', 'got there call here got here', ['call here']],
  ['a word and a list that ends it', 'here|@be there', 'be there am there here there', ['am there', 'here there']],
  ['what may be missing, though it comes', 'have two? two', 'have two', ['have two']],
  ['what must not come', 'want me !back', 'want me now want me back want me', ['want me', 'want me']],
  ['what must not come, then what must', 'want !not me', 'want me want not me', ['want me']],
  [
    'up to so many words',
    'have ..2 offers',
    'have offers have two good offers have no two good offers',
    ['have offers', 'have two good offers'],
  ],
  ['the nearest end', 'have ..3 offers', 'have offers offers', ['have offers']],
  ['up to so many words, not the nearest when more must come', 'have ..3 offers now', 'have offers offers now', ['have offers offers now']],
  [
    'up to so many words before what may be missing, when it is there',
    'have ..2 two? offers',
    'have no good two offers have good offers',
    ['have no good two offers'],
  ],
  ['the beginning', '^ have|keep offers', 'have offers keep offers', ['have offers']],
  ['the end', 'have|keep offers $', 'have offers keep offers', ['keep offers']],
  ['the end, not the nearest', 'have ..3 offers $', 'have offers offers', ['have offers offers']],
  ['a word or the end', 'have sorry|$', 'have sorry have no have', ['have sorry', 'have']],
  ['a word, the end or nothing', 'have sorry|$ ..1 now|$', 'have sorry now have', ['have sorry now', 'have']],
  ['a dollar sign is no end', 'offers $', 'offers $ now', []],
  ['a list or the end', 'have @be|$', 'have is have', ['have is', 'have']],
  ['several lines', 'have one\nhave two', 'have one have two', ['have one', 'have two']],
  ['lines that are indented, and empty ones', '\n  have one\n\n    have  two\n', 'have one have two', ['have one', 'have two']],
  ['a mark without a word is no pattern', '^\n$', 'have $', []],
  ['a question mark as it stands', 'offers ?', 'offers ?', ['offers ?']],
  [
    'one match for each beginning, however often the rest comes',
    'have|hold|keep|get|see|want ..4 offer',
    'have hold an offer offer',
    ['have hold an offer', 'hold an offer'],
  ],
  [
    'the rarest word within a gap after what may be missing',
    'i very? ..2 have|has|had it',
    'i very much have it i have it',
    ['i very much have it', 'i have it'],
  ],
  ['kinds of words', 'have #number', 'have 2 have two', ['have 2']],
  ['kinds of words at the beginning', '#number offers', 'two offers 2 offers', ['2 offers']],
  ['a kind of words alone', '#number', '2 two 3', ['2', '3']],
  ['a word that is of a kind, once', '2|#number offers', '2 offers', ['2 offers']],
  ['a kind or a word', 'offers|#number ..1 now', 'offers now no 2 now', ['offers now', '2 now']],
  ['nothing beyond the sentence', 'have ..9 offers', 'have', []],
])('%s', (_, pattern, text, expected) => {
  expect(taken(pattern, text)).toEqual(expected);
});

test('several that begin at one word are all found, within the bounds only', () => {
  const words = tokensOf('have two offers here');
  const index = indexPatterns(
    [
      ['have', 'short'],
      ['have two offers', 'long'],
      ['have ..3 here', 'beyond'],
    ],
    lists,
  );

  const expected = [
    { from: 0, to: 1, meaning: 'short' },
    { from: 0, to: 3, meaning: 'long' },
  ];
  expect(matchesIn(index, words, 0, 3)).toEqual(expected);
  expect(matchesIn(index, words, 0, 3), 'and found again').toEqual(expected);
});

test('matches come in the order of the text, of those that begin at one word in the order of the patterns', () => {
  const words = tokensOf('have 2 offers now and have 3');
  const index = indexPatterns(
    [
      ['#number offers', 'number'],
      ['have ..2 now', 'late'],
      ['2', 'word'],
      ['have', 'early'],
    ],
    lists,
  );

  const found = matchesIn(index, words, 0, words.length);

  expect(found.map(({ from, meaning }) => [from, meaning])).toEqual([
    [0, 'late'],
    [0, 'early'],
    [1, 'number'],
    [1, 'word'],
    [5, 'early'],
  ]);
});

test('a sentence in the middle has a beginning and an end of its own', () => {
  const words = tokensOf('have offers have offers have offers');
  const index = indexPatterns([['^ have offers $', true]], lists);

  expect(matchesIn(index, words, 2, 4)).toEqual([{ from: 2, to: 4, meaning: true }]);
  expect(matchesIn(index, words, 1, 4)).toEqual([]);
  expect(matchesIn(index, words, 2, 5)).toEqual([]);
});

test('lists are sets of words, with those of the lists that they name', () => {
  const read = readLists({ be: ' am  is\n  are ', all: '@be @none got', at: '@', nothing: '' });

  expect([...read].map(([name, words]) => [name, [...words]])).toEqual([
    ['be', ['am', 'is', 'are']],
    ['all', ['am', 'is', 'are', 'got']],
    ['at', ['@']],
    ['nothing', []],
  ]);
});

test('a word is one of some by itself or by its kind', () => {
  const some = new Set(['two', '#number']);

  expect(isOneOf({ word: 'two', kind: null }, some)).toBe(true);
  expect(isOneOf({ word: 'two', kind: '#date' }, some)).toBe(true);
  expect(isOneOf({ word: '2', kind: '#number' }, some)).toBe(true);
  expect(isOneOf({ word: 'friday', kind: '#date' }, some)).toBe(false);
  expect(isOneOf({ word: 'three', kind: null }, some)).toBe(false);
  expect(isOneOf(undefined, some), 'beyond the text').toBe(false);
});

describe('a pattern is looked for around the words that texts have least often', () => {
  // A frequent word weighs 300, a kind of words 100, a rare word 1; what stands farther from the beginning weighs more.
  const frequent = new Set(['have', 'i', 'is']);

  test.each([
    ['rare', ['rare'], 0, 0],
    ['i have rare', ['rare'], 2, 2],
    ['rare i', ['rare'], 0, 0],
    ['rare other', ['rare'], 0, 0],
    ['rare|other seldom', ['seldom'], 1, 1],
    ['one|two ..1 seldom', ['one', 'two'], 0, 0],
    ['one|two|three ..1 seldom', ['seldom'], 1, 2],
    ['i ..3 rare', ['rare'], 1, 4],
    ['i very? rare', ['rare'], 1, 2],
    ['i very? ..2 rare', ['rare'], 1, 4],
    ['i !not rare', ['rare'], 1, 1],
    ['i !not seldom|other', ['seldom', 'other'], 1, 1],
    ['i rare? have', ['i'], 0, 0],
    ['i rare|$ have', ['i'], 0, 0],
    ['i $|now rare', ['rare'], 1, 2],
    ['i #number', ['#number'], 1, 1],
    ['#number @be', ['#number'], 0, 0],
    ['#number @hold', ['#number'], 0, 0],
    ['#number @got', ['got', 'gotten'], 1, 1],
    ['@be @got', ['got', 'gotten'], 1, 1],
    ['@got @got|rare', ['got', 'gotten'], 0, 0],
    ['i @unknown', [], 1, 1],
    ['have i', ['have'], 0, 0],
    ['^ i rare $', ['rare'], 1, 1],
  ])('%s: %j', (pattern, words, least, most) => {
    const named = readLists({ be: 'am is are', hold: 'have hold', got: 'got gotten' });

    const { byWord } = indexPatterns([[pattern, true]], named, frequent);

    expect([...byWord.keys()]).toEqual(words);
    for (const [entry] of byWord.values()) expect([entry?.least, entry?.most]).toEqual([least, most]);
  });
});

test('which words are frequent changes where a pattern is looked for, not what is found', () => {
  const words = tokensOf('i have two offers and i hold one offer i have to answer');
  const patterns = [
    ['i @hold ..1 offers|offer', 'offer'],
    ['i have to', 'duty'],
    ['i', 'i'],
  ] as const;
  const found = (frequent: readonly string[]) => matchesIn(indexPatterns(patterns, lists, new Set(frequent)), words, 0, words.length);

  const plain = found([]);

  expect(plain.map(({ from, to, meaning }) => [from, to, meaning])).toEqual([
    [0, 4, 'offer'],
    [0, 1, 'i'],
    [5, 9, 'offer'],
    [5, 6, 'i'],
    [9, 12, 'duty'],
    [9, 10, 'i'],
  ]);
  expect(found(['i', 'have', 'hold'])).toEqual(plain);
  expect(found(['offers', 'offer', 'to'])).toEqual(plain);
});
