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
