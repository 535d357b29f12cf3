import { describe, expect, test } from 'vitest';
import type { Chunk, ChunkedWord } from '../../../src/messages/review/chunk.js';
import { compile } from '../../../src/messages/review/compile.js';
import { hasKind } from '../../../src/messages/review/has-kind.js';
import { hasOneOf } from '../../../src/messages/review/has-one-of.js';
import { hasWord } from '../../../src/messages/review/has-word.js';
import { englishReview } from '../../../src/messages/review/languages/en.js';
import { listOf } from '../../../src/messages/review/list-of.js';
import { namesAnother } from '../../../src/messages/review/names-another.js';
import { namesJoined } from '../../../src/messages/review/names-joined.js';
import { rejoinTokens } from '../../../src/messages/review/rejoin-tokens.js';
import { joinWords, splitSentences } from '../../../src/messages/review/sentences.js';
import { spanOfSentence } from '../../../src/messages/review/span-of-sentence.js';
import { tokensOf } from '../../../src/messages/review/tokens.js';

/** Words, each as it is written; "#giver" is a word of that kind, "#giver!" another one. */
function wordsOf(text: string): readonly ChunkedWord[] {
  const chunk: Chunk = { count: 1, isOther: false, det: '', isWritten: false, owner: null };
  return text.split(' ').map((written, index) => ({
    word: written.replace('!', ''),
    kind: written.startsWith('#') ? written.replace('!', '') : null,
    start: index,
    end: index + 1,
    isCapital: false,
    isApart: true,
    ...(written.endsWith('!') ? { chunk: { ...chunk, isOther: true } } : written.startsWith('#giver') ? { chunk } : {}),
  }));
}

const wholeOf = (words: readonly unknown[]) => ({ from: 0, to: words.length, isQuestion: false, opensParagraph: true });

test.each([
  ['one #giver! two', true],
  ['one #giver two', false],
  ['one #offer! two', false],
  ['one two', false],
])('"%s" names another: %s', (text, isNamed) => {
  const words = wordsOf(text);

  expect(namesAnother(words, 0, words.length)).toBe(isNamed);
});

test('another one is looked for between two places', () => {
  const words = wordsOf('#giver! one two #giver!');

  expect(namesAnother(words, 1, 3)).toBe(false);
  expect([namesAnother(words, 0, 1), namesAnother(words, 3, 4), namesAnother(words, 0, 5)]).toEqual([true, true, true]);
});

test.each([
  ['#employer', 1],
  ['#employer and #employer', 2],
  ['#employer und #employer', 2],
  ['#employer et #employer', 2],
  ['#employer y #employer', 2],
  ['#employer & #employer', 2],
  ['#employer , #employer and #employer', 3],
  ['#employer and #name', 1],
  ['#employer or #employer', 1],
  ['#employer sand #employer', 1],
  ['#employer andy #employer', 1],
  ['#employer and', 1],
])('"%s" are %i names', (text, count) => {
  const words = wordsOf(text);

  expect(namesJoined(words, 0, words.length)).toBe(count);
});

test('names are counted within their sentence', () => {
  expect(namesJoined(wordsOf('#employer and #employer'), 0, 2)).toBe(1);
});

test('a kind is looked for within the sentence', () => {
  const words = wordsOf('#giver one #offer two #giver');

  expect([hasKind(words, wholeOf(words), '#giver'), hasKind(words, wholeOf(words), '#date')]).toEqual([true, false]);
  expect(hasKind(words, { ...wholeOf(words), from: 1, to: 4 }, '#giver')).toBe(false);
  expect(hasKind(words, { ...wholeOf(words), from: 2, to: 3 }, '#offer')).toBe(true);
});

test('one of several words is looked for from one place to another', () => {
  const words = wordsOf('one two #giver');

  expect(hasOneOf(words, 0, 3, new Set(['two']))).toBe(true);
  expect(hasOneOf(words, 0, 3, new Set(['#giver']))).toBe(true);
  expect(hasOneOf(words, 0, 3, new Set(['three']))).toBe(false);
  expect([hasOneOf(words, 0, 1, new Set(['two'])), hasOneOf(words, 2, 3, new Set(['two']))]).toEqual([false, false]);
});

test('a list of words in one text holds them whole', () => {
  expect([hasWord('one two', 'two'), hasWord('one two', 'tw'), hasWord('one two', 'three'), hasWord('three', 'three')]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test('a list that a language does not have is empty', () => {
  const compiled = compile(englishReview);

  expect(listOf(compiled, 'and').has('and')).toBe(true);
  expect(listOf(compiled, 'no such list')).toEqual(new Set());
});

describe('words put together again', () => {
  const rejoined = (text: string): string =>
    rejoinTokens(tokensOf(text), text)
      .map(({ word, start, end }) => `${word}:${text.slice(start, end)}`)
      .join(' ');

  test.each([
    ['im Haus', 'im:im haus:Haus'],
    ['Dont acte', 'dont:Dont acte:acte'],
    ["I'm, d'une", "i:I 'm:'m ,:, d':d' une:une"],
    ['IM R62,000', 'im:IM r:R 62,000:62,000'],
    ['a\nb', 'a:a \n:\n b:b'],
    ['im', 'im:im'],
    ['', ''],
  ])('%j', (text, words) => {
    expect(rejoined(text)).toBe(words);
  });

  test('keep their capital and what stands before them', () => {
    expect(rejoinTokens(tokensOf('a Im'), 'a Im')[1]).toEqual({ word: 'im', kind: null, start: 2, end: 4, isCapital: true, isApart: true });
  });
});

describe('the place of a sentence', () => {
  const placeOf = (text: string): string => {
    const { words, sentences } = splitSentences(joinWords(tokensOf(text), [], [], []));
    const { start, end } = spanOfSentence(words, sentences.at(-1) ?? wholeOf(words), text);
    expect(end).toBeLessThanOrEqual(text.length);
    return text.slice(start, end);
  };

  test.each([
    ['One. I have two', 'I have two'],
    ['One. I have two.', 'I have two.'],
    ['Have I two?!… ', 'Have I two?!…'],
    ['I have two.)', 'I have two.'],
    ['I have two\n', 'I have two'],
    ['Subject: I have two', 'I have two'],
    ['Betreff: Zwei Angebote.', 'Zwei Angebote.'],
    ['Objet : deux offres', 'deux offres'],
    ['Asunto: dos ofertas', 'dos ofertas'],
    ['Topic: two offers', 'Topic: two offers'],
    ['Subject two offers', 'Subject two offers'],
    ['Subject: one', 'one'],
    ['Subject:', 'Subject:'],
    ['Subject', 'Subject'],
  ])('%j', (text, place) => {
    expect(placeOf(text)).toBe(place);
  });
});
