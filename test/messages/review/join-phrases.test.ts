import { expect, test } from 'vitest';
import { indexPhrases, joinPhrases } from '../../../src/messages/review/join-phrases.js';
import { joinWords, splitSentences } from '../../../src/messages/review/sentences.js';
import { tokensOf } from '../../../src/messages/review/tokens.js';

const phrases = {
  'par ailleurs': 'moreover',
  'par ailleurs encore': 'again',
  "d' ailleurs": 'besides',
  'a 2': 'both',
  'tout a coup': 'suddenly',
};

function read(text: string, listed: Readonly<Record<string, string>>) {
  const { words, sentences } = splitSentences(joinWords(tokensOf(text), [], [], []));
  const joined = joinPhrases(words, sentences, indexPhrases(listed));
  return { ...joined, given: { words, sentences } };
}

test.each([
  [
    'Par ailleurs, je viens.',
    [
      ['Par ailleurs', 'moreover'],
      [',', ','],
      ['je', 'je'],
      ['viens', 'viens'],
    ],
  ],
  [
    'je par ailleurs',
    [
      ['je', 'je'],
      ['par ailleurs', 'moreover'],
    ],
  ],
  ['par ailleurs encore', [['par ailleurs encore', 'again']]],
  [
    'par train',
    [
      ['par', 'par'],
      ['train', 'train'],
    ],
  ],
  ['par', [['par', 'par']]],
  [
    'un par. Ailleurs oui',
    [
      ['un', 'un'],
      ['par', 'par'],
      ['Ailleurs', 'ailleurs'],
      ['oui', 'oui'],
    ],
  ],
  [
    'tout a fait',
    [
      ['tout', 'tout'],
      ['a', 'a'],
      ['fait', 'fait'],
    ],
  ],
  [
    'tout de coup',
    [
      ['tout', 'tout'],
      ['de', 'de'],
      ['coup', 'coup'],
    ],
  ],
  [
    'a 2',
    [
      ['a', 'a'],
      ['2', '2'],
    ],
  ],
])('%s', (text, expected) => {
  const { words } = read(text, phrases);

  expect(words.map(({ word, start, end }) => [text.slice(start, end), word])).toEqual(expected);
});

test('what begins with something else than a plain word is no expression', () => {
  const { words } = read('2 fois', { '2 fois': 'twice' });

  expect(words.map(({ word }) => word)).toEqual(['2', 'fois']);
});

test('sentences keep what they are, in their new places', () => {
  const { sentences, given } = read('Je viens par ailleurs.\n\nPar ailleurs encore, est-ce bon ? Oui.', phrases);

  expect(sentences.map(({ isQuestion, opensParagraph }) => [isQuestion, opensParagraph])).toEqual(
    given.sentences.map(({ isQuestion, opensParagraph }) => [isQuestion, opensParagraph]),
  );
  expect(sentences[0]).toMatchObject({ from: 0, to: 3, isQuestion: false });
  expect(sentences[1]).toMatchObject({ from: 3, isQuestion: true, opensParagraph: true });
  expect(sentences.at(-1)?.to).toBe(given.sentences.at(-1) === undefined ? 0 : (given.sentences.at(-1)?.to as number) - 3);
});

test('without expressions all stays as it is', () => {
  const { words, sentences, given } = read('Par ailleurs, je viens.', {});

  expect(words).toBe(given.words);
  expect(sentences).toBe(given.sentences);
});
