import { expect, test } from 'vitest';
import { clauseAround } from '../../../src/messages/review/clause-around.js';
import { joinWords, type Sentence, splitSentences, type Word } from '../../../src/messages/review/sentences.js';
import { tokensOf } from '../../../src/messages/review/tokens.js';

/** The clause around the words from `first` to `last`, each of which the text has once. */
function clauseIn(text: string, first: string, last = first): string {
  const { words, sentences } = splitSentences(joinWords(tokensOf(text), [], [], []));
  const find = (wanted: string): number => words.findIndex(({ word }) => word === wanted);
  const sentence = sentences.find(({ from, to }) => from <= find(first) && find(first) < to) as Sentence;
  const { start, end } = clauseAround(words, sentence, words[find(first)] as Word, words[find(last)] as Word);
  return text.slice(start, end);
}

const filler = 'x'.repeat(40);

/** 160 letters and spaces: as long as a finding may be. */
const full = `rude ${filler} ${filler} ${filler} ${'y'.repeat(32)}`;

test('a sentence of at most 160 characters is the clause', () => {
  expect(full).toHaveLength(160);
  expect(clauseIn(`First one. ${full}. Next one.`, 'rude')).toBe(`${full}`);
});

test('of a longer one, it is the words around up to that length', () => {
  const after = 'y'.repeat(33);

  expect(clauseIn(`rude ${filler} ${filler} ${filler} ${after}`, 'rude')).toBe(`rude ${filler} ${filler} ${filler}`);
  expect(clauseIn(`${after} ${filler} ${filler} ${filler} rude`, 'rude')).toBe(`${filler} ${filler} ${filler} rude`);
  expect(clauseIn(`rude ${filler} ${filler} ${filler} ${'y'.repeat(32)} more`, 'rude')).toBe(full);
  expect(clauseIn(`more ${'y'.repeat(32)} ${filler} ${filler} ${filler} rude`, 'rude')).toBe(
    `${'y'.repeat(32)} ${filler} ${filler} ${filler} rude`,
  );
});

test('words between the first and the last are in it, however many', () => {
  const middle = `first ${filler} ${filler} ${filler} ${filler} last`;

  expect(clauseIn(`Well, ${middle}, and more`, 'first', 'last')).toBe(middle);
  expect(clauseIn(`Well ${middle} more`, 'first', 'last')).toBe(middle);
});

test.each([',', ';', ':', ' and', ' but', ' or', ' und', ' aber', ' oder', ' et', ' mais', ' ou', ' y', ' pero', ' o'])(
  'a clause ends before "%s" and begins after it',
  (mark) => {
    const text = `${filler} ${filler}${mark} you are rude${mark} ${filler} ${filler}`;

    expect(clauseIn(text, 'rude')).toBe('you are rude');
  },
);

test('a clause does not go over the ends of its sentence', () => {
  const long = `${filler} ${filler} ${filler} ${filler}`;

  expect(clauseIn(`Hello there. You are rude, ${long}. Goodbye.`, 'rude')).toBe('You are rude');
  expect(clauseIn(`Hello there. ${long}, you are rude. Goodbye.`, 'rude')).toBe('you are rude');
});
