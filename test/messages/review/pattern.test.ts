import { expect, test } from 'vitest';
import { indexPatterns } from '../../../src/messages/review/index-patterns.js';
import { matchesIn, readLists } from '../../../src/messages/review/pattern.js';
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
  ['what must not come', 'want me !back', 'want me now want me back want me', ['want me', 'want me']],
  ['what must not come, then what must', 'want !not me', 'want me want not me', ['want me']],
  [
    'up to so many words',
    'have ..2 offers',
    'have offers have two good offers have no two good offers',
    ['have offers', 'have two good offers'],
  ],
  ['the nearest end', 'have ..3 offers', 'have offers offers', ['have offers']],
  ['the beginning', '^ have offers', 'have offers have offers', ['have offers']],
  ['the end', 'have offers $', 'have offers have offers', ['have offers']],
  ['several lines', 'have one\nhave two', 'have one have two', ['have one', 'have two']],
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

  expect(matchesIn(index, words, 0, 3)).toEqual([
    { from: 0, to: 1, meaning: 'short' },
    { from: 0, to: 3, meaning: 'long' },
  ]);
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
