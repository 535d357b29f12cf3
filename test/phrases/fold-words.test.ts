import { expect, test } from 'vitest';
import { german } from '../../src/phrases/de.js';
import { english } from '../../src/phrases/en.js';
import { spanish } from '../../src/phrases/es.js';
import { foldWords } from '../../src/phrases/fold-words.js';
import { french } from '../../src/phrases/fr.js';
import { saidOn } from './said-on.js';

test('words, numbers, signs and blank lines are tokens, white space is none', () => {
  const text = ' Zwölf Tage, 09:30\t€5\u00a0(A–Z)\n \t\r>\nÄrzte\n';

  const found = foldWords(text);

  expect(found.map(({ word, type, start, end }) => [word, type, text.slice(start, end)])).toEqual([
    ['zwolf', 'word', 'Zwölf'],
    ['tage', 'word', 'Tage'],
    [',', 'sign', ','],
    ['09', 'digits', '09'],
    [':', 'sign', ':'],
    ['30', 'digits', '30'],
    ['€', 'sign', '€'],
    ['5', 'digits', '5'],
    ['(', 'sign', '('],
    ['a', 'word', 'A'],
    ['-', 'sign', '–'],
    ['z', 'word', 'Z'],
    [')', 'sign', ')'],
    ['\n \t\r>\n', 'break', '\n \t\r>\n'],
    ['arzte', 'word', 'Ärzte'],
  ]);
});

// Said on Wednesday, 3 June 2026.
test.each([
  ['BY FRIDAY\n', english, 'FRIDAY = by 2026-06-05'],
  ['by\tFriday ', english, 'Friday = by 2026-06-05'],
  ['by\u00a0the\u202f20th', english, '20th = by 2026-06-20'],
  ['on 12\nJune', english, '12\nJune = on 2026-06-12'],
  ['in two weeks\u2018 time', english, 'two weeks\u2018 time = on 2026-06-17'],
  ['in two weeks\u00b4 time', english, 'two weeks\u00b4 time = on 2026-06-17'],
  ['in two weeks\u2019 time', english, 'two weeks\u2019 time = on 2026-06-17'],
  ['15\u201319 June', english, '15\u201319 June = on 2026-06-15..2026-06-19'],
  ['15\u201419 June', english, '15\u201419 June = on 2026-06-15..2026-06-19'],
  ['15\u201019 June', english, '15\u201019 June = on 2026-06-15..2026-06-19'],
  ['15\u201119 June', english, '15\u201119 June = on 2026-06-15..2026-06-19'],
  ['15\u221219 June', english, '15\u221219 June = on 2026-06-15..2026-06-19'],
  ['bis 3. MÄRZ 2027', german, '3. MÄRZ 2027 = by 2027-03-03'],
  ['bis 3. Marz 2027', german, '3. Marz 2027 = by 2027-03-03'],
  ['bis U\u0308BERMORGEN', german, 'U\u0308BERMORGEN = by 2026-06-05'], // the accent a character of its own
  ['in Zwölf Tagen', german, 'Zwölf Tagen = on 2026-06-15'],
  ["d'ici le 1er Août", french, '1er Août = by 2026-08-01'],
  ['debut juillet', french, 'debut juillet = on 2026-07-01..2026-07-10'],
  ['de\u0301but juillet', french, 'de\u0301but juillet = on 2026-07-01..2026-07-10'],
  ['el miercoles', spanish, 'miercoles = on 2026-06-10'],
  ['manana', spanish, 'manana = on 2026-06-04'],
])('as it is typed: %j', (text, grammar, expected) => {
  const found = saidOn('2026-06-03', grammar, text);

  expect(found).toEqual([expected]);
});

test.each(['See you on Friday\n \t\n12 June', 'See you on Friday\r\n\r\n12 June', '> See you on Friday\n>\n> 12 June'])(
  'a blank line parts what stands around it: %j',
  (text) => {
    const found = saidOn('2026-06-03', english, text);

    expect(found).toEqual(['Friday = on 2026-06-05', '12 June = on 2026-06-12']);
  },
);
