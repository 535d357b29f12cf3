import { expect, test } from 'vitest';
import { findApologies } from '../../../src/messages/review/find-apologies.js';
import { joinWords, splitSentences } from '../../../src/messages/review/sentences.js';
import { tokensOf } from '../../../src/messages/review/tokens.js';

/** Where apologies pile up, each "sorry" being one; as often as it is said so. */
function piles(text: string, times = 1): string[] {
  const { words, sentences } = splitSentences(joinWords(tokensOf(text), [], [], []));
  const apologies = words.filter(({ word }) => word === 'sorry').flatMap((word) => Array.from({ length: times }, () => word));
  return findApologies(words, sentences, apologies).map(({ start, end }) => text.slice(start, end));
}

/** 146 characters; a finding has 160 at most. */
const filler = 'and the lake is blue '.repeat(7).trim();

test.each([
  ['', []],
  ['I am sorry.', []],
  ['I am sorry, so sorry.', ['I am sorry, so sorry']],
  ['Hello. I am sorry. So sorry. Goodbye.', ['I am sorry. So sorry']],
  // up to two sentences lie between
  ['I am sorry. Well. So sorry.', ['I am sorry. Well. So sorry']],
  ['I am sorry. Well. Yes. So sorry.', []],
  ['Sorry. Well. Sorry. Well. Sorry.', ['Sorry. Well. Sorry. Well. Sorry']],
  ['Sorry. Sorry. Well. Yes. Right. Sorry, sorry.', ['Sorry. Sorry', 'Sorry, sorry']],
  // as many sentences as a finding may hold
  [`Sorry, sorry ${filler}.`, [`Sorry, sorry ${filler}`]],
  [`Sorry ${filler}. So sorry.`, [`Sorry ${filler}`]],
  [`Sorry ${filler}. Sorry.`, [`Sorry ${filler}. Sorry`]],
  [`Sorry ${filler}. S! Sorry. Yes. Sorry.`, [`Sorry ${filler}. S`]],
  [`Sorry, sorry, ${filler}.`, [`Sorry, sorry, ${filler}`]],
  [`I sorry sorry ${filler}.`, [`I sorry sorry ${filler}`]],
  [`Sorry ${filler}.  Sorry.`, [`Sorry ${filler}.  Sorry`]],
  [`The park ${filler}. I am sorry, so sorry.`, ['I am sorry, so sorry']],
  // of a long sentence what begins with the apology
  [`The park ${filler} and sorry, sorry.`, [`sorry, sorry`]],
  [`The park ${filler} and sorry, sorry. Yes.`, [`sorry, sorry`]],
  [`The park ${filler} and sorry. Sorry.`, [`sorry. Sorry`]],
  [`Sorry ${filler} and ${filler} sorry.`, [`Sorry ${filler} and ${filler}`.slice(0, 160)]],
  [`Sorry, sorry ${filler} and ${filler}.`, ['Sorry, sorry']],
  [`Sorry ${filler} and ${filler}. Sorry.`, [`Sorry ${filler} and ${filler}`.slice(0, 160)]],
])('%s', (text, found) => {
  expect(piles(text)).toEqual(found);
});

test('they are called what they are', () => {
  const { words, sentences } = splitSentences(joinWords(tokensOf('sorry sorry'), [], [], []));

  expect(findApologies(words, sentences, words)).toEqual([{ start: 0, end: 11, label: 'over-apologetic' }]);
});

test('an apology that two patterns find is one', () => {
  expect(piles('I am sorry.', 2)).toEqual([]);
  expect(piles('I am sorry. So sorry.', 2)).toEqual(['I am sorry. So sorry']);
});
