import { expect, test } from 'vitest';
import { indexPatterns, matchesIn, readLists } from '../../../src/messages/review/pattern.js';
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
