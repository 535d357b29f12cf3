import { expect, test } from 'vitest';
import { german } from '../../src/phrases/de.js';
import { lexiconOf } from '../../src/phrases/lexicon-of.js';
import type { PhraseGrammar } from '../../src/phrases/types.js';
import { saidOn } from './said-on.js';

// Said on Wednesday, 3 June 2026.
test.each([
  ['in einundzwanzig Tagen', 'einundzwanzig Tagen = on 2026-06-24'],
  ['in zweiundzwanzig Tagen', 'zweiundzwanzig Tagen = on 2026-06-25'],
  ['in neunundzwanzig Tagen', 'neunundzwanzig Tagen = on 2026-07-02'],
  ['in fünfunddreißig Tagen', 'fünfunddreißig Tagen = on 2026-07-08'],
  ['in fünfunddreissig Tagen', 'fünfunddreissig Tagen = on 2026-07-08'],
  ['in achtundvierzig Stunden', 'achtundvierzig Stunden = on 2026-06-05~, 48 hours'],
  ['in neunundneunzig Tagen', 'neunundneunzig Tagen = on 2026-09-10'],
  ['bis zum einundzwanzigsten', 'einundzwanzigsten = by 2026-06-21'],
  ['am neunundzwanzigsten Juni', 'neunundzwanzigsten Juni = on 2026-06-29'],
  ['der einunddreißigste Juli', 'einunddreißigste Juli = on 2026-07-31'],
  ['ein zweiundzwanzigster Juni', 'zweiundzwanzigster Juni = on 2026-06-22'],
  ['Montagabend', 'Montagabend = on 2026-06-08'],
  ['Montag Abend', 'Montag Abend = on 2026-06-08'],
  ['Sonntagnacht', 'Sonntagnacht = on 2026-06-07'],
])('words that are one in German: %s', (text, expected) => {
  const found = saidOn('2026-06-03', german, text);

  expect(found).toEqual([expected]);
});

test('phrases are found by their first word, the longest first', () => {
  const grammar: PhraseGrammar = {
    language: 'xx',
    suffixes: [],
    words: [
      ['turn', 0, 'this|next'],
      ['day', 5, 'this day,|this very day'],
    ],
  };

  const lexicon = lexiconOf(grammar);

  expect([...lexicon]).toEqual([
    [
      'this',
      [
        { rest: ['very', 'day'], kind: 'day', value: 6 },
        { rest: ['day'], kind: 'day', value: 5 },
        { rest: [], kind: 'turn', value: 0 },
      ],
    ],
    ['next', [{ rest: [], kind: 'turn', value: 1 }]],
  ]);
  expect(lexiconOf(grammar)).toBe(lexicon);
});
