import { expect, test } from 'vitest';
import type { Chunk } from '../../../src/messages/review/chunk.js';
import { chunkWords } from '../../../src/messages/review/chunks.js';
import { compile } from '../../../src/messages/review/compile.js';
import { englishReview } from '../../../src/messages/review/languages/en.js';
import { isOfferVerb } from '../../../src/messages/review/offer-verb.js';
import { joinWords, splitSentences } from '../../../src/messages/review/sentences.js';
import { tokensOf } from '../../../src/messages/review/tokens.js';

const compiled = compile(englishReview);

/** The groups of a text, each as its kind, its words and what they say. */
function groupsIn(text: string): string[] {
  const { words, sentences } = splitSentences(joinWords(tokensOf(text), [], [], []));
  const chunked = chunkWords(words, sentences, compiled.groups, (all, at, from, to) => isOfferVerb(all, at, from, to, compiled));
  return chunked.words.flatMap(({ kind, chunk, start, end }) =>
    chunk === undefined ? [] : [`${kind} ${text.slice(start, end)}${inShort(chunk)}`],
  );
}

function inShort({ count, isOther, isWritten, det }: Chunk): string {
  return ` | ${count}${isOther ? ' other' : ''}${isWritten ? ' written' : ''} ${det}`.trimEnd();
}

test.each([
  ['I hold two written offers', '#offer two written offers | 2 written'],
  ['an offer came', '#offer an offer | 1 a'],
  ['my other offer', '#offer my other offer | 1 other my'],
  ['several competing offers', '#offer several competing offers | 2 other'],
  ['a couple of offers', '#offer a couple of offers | 2 a'],
  ['no other offers', '#offer no other offers | 2 other no'],
  ['any other offer', '#offer any other offer | 1 other any'],
  ['two of the offers', '#offer two of the offers | 2'],
  ['a formal offer letter', '#offer a formal offer letter | 1 written a'],
  ['another firm', '#giver another firm | 1 other'],
  ['two other companies', '#giver two other companies | 2 other'],
  ['another Dublin law firm', '#giver another Dublin law firm | 1 other'],
  ['a different employer', '#giver a different employer | 1 other a'],
  ['two places want me', '#giver two places | 2'],
  ['a job at two places', '#giver two places | 2'],
  ['other opportunities', '#role other opportunities | 2 other'],
  ['another interview', '#process another interview | 1 other'],
])('%s', (text, group) => {
  expect(groupsIn(text).map((found) => found.replace(/ +/g, ' '))).toEqual([group]);
});

test.each([
  'I offer my thanks',
  'they can offer a course',
  'your other finalist',
  'the other day',
  'another question',
  'a week',
  'on the one hand, on the other hand',
  'it took four people',
  'five of us for two places',
  'fell by about a third',
  'on the second sheet',
])('no group: %s', (text) => {
  expect(groupsIn(text).filter((found) => !found.includes('your'))).toEqual([]);
});
