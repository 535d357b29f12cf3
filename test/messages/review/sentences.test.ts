import { expect, test } from 'vitest';
import { joinWords, splitSentences } from '../../../src/messages/review/sentences.js';
import { tokensOf } from '../../../src/messages/review/tokens.js';

function sentencesOf(text: string): string[] {
  const { words, sentences } = splitSentences(joinWords(tokensOf(text), [], [], []));
  return sentences.map(({ from, to, isQuestion }) => `${text.slice(words[from]?.start, words[to - 1]?.end)}${isQuestion ? ' ?' : ''}`);
}

test.each([
  ['marks', 'I know. Do you? Yes!… Good', ['I know', 'Do you ?', 'Yes', 'Good']],
  ['several marks together', 'Really?! So be it...  Fine."', ['Really ?', 'So be it', 'Fine']],
  [
    'abbreviations',
    'Mr. Patel of Alder Ltd. wrote at 5 p.m. on Mon. 8 June. Thanks',
    ['Mr. Patel of Alder Ltd. wrote at 5 p.m. on Mon. 8 June', 'Thanks'],
  ],
  [
    'points within words and figures',
    'See example.com for the 3.5 percent. Then call',
    ['See example.com for the 3.5 percent', 'Then call'],
  ],
  ['paragraphs', 'one\n\ntwo', ['one', 'two']],
  ['list items', 'I have\n- an offer\n- a test\n1) a plan', ['I have', '- an offer', '- a test', '1) a plan']],
  ['wrapped lines', 'I have been offered a place by another\nfirm in Leeds', ['I have been offered a place by another\nfirm in Leeds']],
  [
    'long lines that go on with a capital',
    'I should mention that I have received a written offer from\nCopperfield on Friday',
    ['I should mention that I have received a written offer from\nCopperfield on Friday'],
  ],
  ['a greeting', 'Dear Helen,\nthank you', ['Dear Helen,', 'thank you']],
  ['short lines with capitals', 'Kind regards\nSam Patel', ['Kind regards', 'Sam Patel']],
  ['nothing', ' \n ', []],
])('%s', (_, text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('the first of each paragraph is marked', () => {
  const { sentences } = splitSentences(joinWords(tokensOf('One. Two.\n\nThree. Four.'), [], [], []));

  expect(sentences.map(({ opensParagraph }) => opensParagraph)).toEqual([true, false, true, false]);
});

test('a sentence of thousands of words is read in parts', () => {
  const { words, sentences } = splitSentences(joinWords(tokensOf('offer '.repeat(5000)), [], [], []));

  expect(Math.max(...sentences.map(({ from, to }) => to - from))).toBe(400);
  expect([words.length, sentences.at(-1)?.to]).toEqual([5000, 5000]);
});
