import { expect, test } from 'vitest';
import { chunkWords } from '../../../src/messages/review/chunks.js';
import { compile } from '../../../src/messages/review/compile.js';
import { englishReview } from '../../../src/messages/review/languages/en.js';
import { joinWords, splitSentences } from '../../../src/messages/review/sentences.js';
import { tokensOf } from '../../../src/messages/review/tokens.js';

const compiled = compile(englishReview);

/** A text with its groups joined: of its employers "Known" is one of the ledger and "Own" the recipient's; "Rest" belongs to the name before it. */
function chunked(text: string) {
  const names = [...text.matchAll(/Known|Own/g)].map(({ 0: employer, index }) => ({
    start: index,
    end: index + employer.length,
    employer: employer === 'Own' ? null : employer,
    isPart: false,
  }));
  const { words, sentences } = splitSentences(joinWords(tokensOf(text), [], [], names));
  const marked = words.map((word) => (word.word === 'rest' ? { ...word, word: '', kind: '#rest' } : word));
  return chunkWords(marked, sentences, compiled.groups, () => false);
}

/** Its words, groups and names with their kind. */
const inShort = (text: string): string =>
  chunked(text)
    .words.map(
      ({ kind, start, end, chunk }) =>
        `${kind ?? ''}${kind === null ? '' : ':'}${text.slice(start, end)}${chunk?.det ? `/${chunk.det}` : ''}`,
    )
    .join('|');

test.each([
  ['with the Known', 'with|#employer:Known'],
  ['with the, Known', 'with|the|,|#employer:Known'],
  ['with dear Known', 'with|dear|#employer:Known'],
  ['with the Own', 'with|the|#own:Own'],
  ['I saw the. Known called', 'I|saw|the|#employer:Known|called'],
  ['the Known Rest called', '#employer:Known|called'],
  ["took Known's offer", "took|#offer:Known's offer"],
  ["took the Known's offer", "took|#offer:Known's offer"],
  ["took Own's offer", "took|#offer:Own's offer/your"],
  ['took my offer here', 'took|#offer:my offer/my|here'],
])('%s', (text, words) => {
  expect(inShort(text)).toBe(words);
});

test('sentences have their new places and know the one before', () => {
  const { sentences } = chunked('Is it two offers? The Known Rest. So it is.\n\nBye');
  const first = { from: 0, to: 3, isQuestion: true, opensParagraph: true };
  const second = { from: 3, to: 4, isQuestion: false, opensParagraph: false, before: first };
  const third = { from: 4, to: 7, isQuestion: false, opensParagraph: false, before: second };

  expect(sentences).toEqual([first, second, third, { from: 7, to: 8, isQuestion: false, opensParagraph: true, before: third }]);
});
