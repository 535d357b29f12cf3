import { expect, test } from 'vitest';
import { german } from '../../src/phrases/de.js';
import { english } from '../../src/phrases/en.js';
import { saidOn } from './said-on.js';

// Said on Wednesday, 3 June 2026.
test.each([
  ['runs out 12/6', '12/6 = on 2026-06-12'],
  ['ends 12/6', '12/6 = on 2026-06-12'],
  ['It expires 12/6.', '12/6 = on 2026-06-12'],
  ['lapses 12/6', '12/6 = on 2026-06-12'],
  ['closes 12/6', '12/6 = on 2026-06-12'],
  ['deadline 12/6', '12/6 = on 2026-06-12'],
  ['CUTOFF 12/6', '12/6 = on 2026-06-12'],
  ['the deadline is 12/6', '12/6 = on 2026-06-12'],
  ['Deadline: 12/6', '12/6 = on 2026-06-12'],
  ['deadline mon', 'mon = on 2026-06-08'],
  ['the deadline is wed', 'wed = on 2026-06-10'],
  ['cutoff: sat', 'sat = on 2026-06-06'],
])('after a word that says that something ends: %s', (text, expected) => {
  const found = saidOn('2026-06-03', english, text);

  expect(found).toEqual([expected]);
});

test.each([
  ['12/6', english],
  ['it is 12/6', english],
  ['room: 12/6', english],
  ['12/6 expires', english],
  ['is 12/6 deadline', english],
  ['deadlines 12/6', english],
  ['hangout 12/6', english],
  ['deadline was 12/6', english],
  ['mon deadline', english],
  ['the deadline extends mon', english],
  ['Frist mo', german],
])('otherwise bare figures and short words are no date: %s', (text, grammar) => {
  const found = saidOn('2026-06-03', grammar, text);

  expect(found).toEqual([]);
});
