import { expect, test } from 'vitest';
import { review } from './reading.js';

// Of the longest length that is read. Nothing is timed, but what takes the square of the length, or worse, does not come to an end here.
const lines = {
  'groups of three digits': '123 ',
  'a word that is also a number': 'a ',
  'somebody else, over and over': 'a friend and I have another offer ',
  'a sentence without an end': 'I must decide by Friday ',
  'sums without an end': 'offer pays 70k ',
  'comments that never close': '<!--',
  'style sheets that never close': '<style>',
  tokens: '{a}',
  brackets: '[Your Name] ',
  attributions: 'On 7 April 2026, Mia Chen wrote:\n',
  'invisible characters': '\u200b',
  'accents without a letter': '\u0301',
  'halves of characters': '\ud800',
  'a confidential name': 'Copperfield Capital ',
} as const;

test.each(Object.entries(lines))('%s, to the limit of 100,000 characters', (_, line) => {
  const text = line.repeat(Math.floor(100_000 / line.length));

  const { findings } = review(text);

  for (const { start, end, quote } of findings) expect(text.slice(start, end)).toBe(quote);
});

test('stars around a line that never ends are no markup', () => {
  const text = `x${'*'.repeat(99_000)}x\nI have two other offers.`;

  expect(review(text).findings.map(({ quote }) => quote)).toEqual(['I have two other offers']);
});
