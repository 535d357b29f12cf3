import { expect, test } from 'vitest';
import type { FoundClaim } from '../../../src/messages/review/find-claims.js';
import { findNamesTold } from '../../../src/messages/review/find-names-told.js';
import { joinWords, splitSentences } from '../../../src/messages/review/sentences.js';
import { tokensOf } from '../../../src/messages/review/tokens.js';

const offer: FoundClaim['claim'] = { type: 'offer', count: 1, form: 'any' };
const pay: FoundClaim['claim'] = { type: 'compensation', amount: 52_000, currency: 'GBP', per: 'year', basis: 'base', cmp: 'eq' };

/** The names told in a text: of "Holt" and "Merlin", which no ledger has, and of "Known", which it has; statements are given as their words. */
function told(text: string, statements: readonly (readonly [FoundClaim['claim'], string])[] = []): string[] {
  const names = [...text.matchAll(/Holt|Merlin|Known|Own/g)].map(({ 0: employer, index }) => ({
    start: index,
    end: index + employer.length,
    employer: employer === 'Own' ? null : employer,
    isPart: false,
  }));
  const { words, sentences } = splitSentences(joinWords(tokensOf(text), [], [], names));
  const marked = words.map((word) => (word.kind === '#employer' && word.name?.employer !== 'Known' ? { ...word, kind: '#name' } : word));
  const found = statements.map(([claim, said]) => ({ claim, start: text.indexOf(said), end: text.indexOf(said) + said.length }));
  return findNamesTold(marked, sentences, found).map(({ claim, start, end }) => {
    expect(claim).toEqual({ type: 'employer', employer: text.slice(start, end) });
    return text.slice(start, end);
  });
}

test("the ledger's names are told wherever they stand, the recipient's never", () => {
  expect(told('Known is far. I saw Known and Own.')).toEqual(['Known', 'Known']);
  expect(told('I saw nobody.')).toEqual([]);
});

test.each([
  ['an offer from Holt', 'an offer from Holt', ['Holt']],
  ['an offer from Holt', 'an offer from Hol', []],
  ['an offer at Merlin Holt', 'an offer at Merlin', ['Merlin', 'Holt']], // beside each other
  ['the Holt offer I have turned down', 'turned down', ['Holt']],
  ['Holt one two threes turned down Holt', 'turned down Holt', ['Holt', 'Holt']], // 20 characters after the name begins
  ['Holt one two threads turned down Holt', 'turned down Holt', ['Holt']], // 21
  ['I work at Holt. An offer came', 'An offer came', []],
])('a name that no ledger has is told by what is said about it: %s', (text, said, names) => {
  expect(told(text, [[offer, said]])).toEqual(names);
});

test('a sum is nearer to what it is about', () => {
  const text = 'Holt has now gone up to a £52,000';

  expect(told(text, [[pay, '£52,000']])).toEqual(['Holt']);
  expect(told(text, [[offer, '£52,000']])).toEqual([]);
  expect(told(text.replace(' a ', ' an '), [[pay, '£52,000']])).toEqual([]);
});

test('who stands beside one that is told is told as well', () => {
  expect(told('Known and Holt')).toEqual(['Known', 'Holt']);
  expect(told('Holt and Known')).toEqual(['Holt', 'Known']);
  expect(told('Holt, Merlin and Known')).toEqual(['Merlin', 'Known']);
  expect(told('Known and, Holt')).toEqual(['Known']);
  expect(told('Holt and Merlin')).toEqual([]);
});
