import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/messages/review/tokens.js';

test.each([
  ["I've two offers, haven't you?", "i|'ve|two|offers|,|have|n't|you|?"],
  ['Ive had it and dont care', "i|'ve|had|it|and|do|n't|care"],
  ["d'une offre, l'autre", "d'|une|offre|,|l'|autre"],
  ["Alder's and the firms' offers", "alder|'s|and|the|firms|'|offers"],
  ['ÉTÉ, Straße und cœur', 'ete|,|strasse|und|coeur'],
  ['70k, 70.000,50 and 12/06/2026 at 17:00', '70k|,|70.000,50|and|12/06/2026|at|17:00'],
  ['one\ntwo\n \nthree', 'one|\n|two|\n\n|three'],
  ['\n\nfirst', 'first'],
  ['a😀b 山田', 'a|😀|b|山田'],
  ['one\na\nb', 'one|\n|a|\n|b'],
  ['a \n b \n', 'a|\n|b|\n'],
  ["I'm, I'd, I'll, we're, they've; he's and HE'S", "i|'m|,|i|'d|,|i|'ll|,|we|'re|,|they|'ve|;|he|'s|and|he|'s"],
  ["DON'T, can't, n't", "do|n't|,|ca|n't|,|n'|t"],
  ["don'ts, constructor", "don'|ts|,|constructor"],
  ["'two' o'clock", "'|two|'|o'|clock"],
  ["l'œuvre de mon cœur, Strauß's and Søren's", "l'|oeuvre|de|mon|coeur|,|strauss|'s|and|søren|'s"],
  ["1'000'000 CHF, 12'000, 12'50, a1'000", "1'000'000|chf|,|12'000|,|12'|50|,|a1'|000"],
  ['R62,000, R62 000, R750k and R75k', 'r|62,000|,|r|62|000|,|r|750k|and|r|75k'],
  ['R2, R2D2, R12 and AR5000, S5000', 'r2|,|r2d2|,|r12|and|ar5000|,|s5000'],
  ['q3.5, 70k.5, 3.x, 17:00, 3. 1,', 'q3|.|5|,|70k|.|5|,|3|.|x|,|17:00|,|3|.|1|,'],
  ['12-06, a/b, 1;2', '12|-|06|,|a|/|b|,|1|;|2'],
  ['𝛼𝛽 x𝛼', '𝛼𝛽|x𝛼'],
  ['é e\u0301', 'e|e'],
  ['half a pair: \ud83da \ude00b', 'half|a|pair|:|\ud83d|a|\ude00|b'],
  ['[a] {z} @x `b` A^Z 0/9:8', '[|a|]|{|z|}|@|x|`|b|`|a|^|z|0/9:8'],
  ['½ ② ٣', '½|②|٣'],
  ['ÆØ, æ', 'aeø|,|ae'],
])('%s', (text, words) => {
  expect(
    tokensOf(text)
      .map(({ word }) => word)
      .join('|'),
  ).toBe(words);
});

test('tokens know where they stand, their kind, their capital and whether they stand apart', () => {
  const [hold, comma, sum] = tokensOf('Hold, 70k');

  expect([hold, comma, sum]).toEqual([
    { word: 'hold', kind: null, start: 0, end: 4, isCapital: true, isApart: true },
    { word: ',', kind: null, start: 4, end: 5, isCapital: false, isApart: false },
    { word: '70k', kind: '#number', start: 6, end: 9, isCapital: false, isApart: true },
  ]);
});

test.each([
  ['ive', 'i', "'ve"],
  ['im', 'i', "'m"],
  ['youre', 'you', "'re"],
  ['theyre', 'they', "'re"],
  ['theyve', 'they', "'ve"],
  ['weve', 'we', "'ve"],
  ['dont', 'do', "n't"],
  ['doesnt', 'does', "n't"],
  ['didnt', 'did', "n't"],
  ['havent', 'have', "n't"],
  ['hasnt', 'has', "n't"],
  ['wont', 'wo', "n't"],
  ['cant', 'ca', "n't"],
  ['isnt', 'is', "n't"],
  ['arent', 'are', "n't"],
  ['wasnt', 'was', "n't"],
  ['wouldnt', 'would', "n't"],
  ['couldnt', 'could', "n't"],
  ['aint', 'ai', "n't"],
  ['theres', 'there', "'s"],
])('without its apostrophe "%s" is %s and %s', (written, word, tail) => {
  const end = written.length;

  expect(tokensOf(written)).toEqual([
    { word, kind: null, start: 0, end: word.length, isCapital: false, isApart: true },
    { word: tail, kind: null, start: word.length, end, isCapital: false, isApart: false },
  ]);
});

test('both halves of a word know where they stand', () => {
  expect(tokensOf(" Haven't").map(({ word, start, end, isCapital, isApart }) => [word, start, end, isCapital, isApart])).toEqual([
    ['have', 1, 5, true, true],
    ["n't", 5, 8, false, false],
  ]);
});

test('breaks are tokens of their own, with the space around them', () => {
  expect(tokensOf('a \n b\n \nc')).toEqual([
    { word: 'a', kind: null, start: 0, end: 1, isCapital: false, isApart: true },
    { word: '\n', kind: null, start: 2, end: 4, isCapital: false, isApart: true },
    { word: 'b', kind: null, start: 4, end: 5, isCapital: false, isApart: false },
    { word: '\n\n', kind: null, start: 5, end: 8, isCapital: false, isApart: false },
    { word: 'c', kind: null, start: 8, end: 9, isCapital: false, isApart: false },
  ]);
});

test('what begins with a digit is a number, and a German subjunctive is told from the past', () => {
  const kinds = tokensOf('0a 9 x1 würde wurde WÜRDEST hätten hatten wäre ware könnten konnte müsste musste Güte').map(({ kind }) => kind);

  expect(kinds).toEqual([
    ...['#number', '#number', null, '#would', null, '#would', '#would', null, '#would', null, '#would', null, '#would', null],
    null,
  ]);
});

test('each part of a word is of its own kind', () => {
  expect(tokensOf("hatte's hätte's").map(({ word, kind }) => [word, kind])).toEqual([
    ['hatte', null],
    ["'s", null],
    ['hatte', '#would'],
    ["'s", null],
  ]);
});

test('capitals of other alphabets are capitals', () => {
  expect(tokensOf('Änne änne Ωm ωm Éa ßa @ Zz').map(({ isCapital }) => isCapital)).toEqual([
    true,
    false,
    true,
    false,
    true,
    false,
    false,
    true,
  ]);
});
