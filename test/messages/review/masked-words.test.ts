import { expect, test } from 'vitest';
import { findMaskedWords } from '../../../src/messages/review/find-masked-words.js';

test.each([
  ['What the f***!', ['f***']],
  ['F**k, sh*t and #b*tch', ['F**k', 'sh*t']],
  ['f*ck, f***ing, a$$h, bull**, Sch**ße', ['f*ck', 'f***ing', 'a$$h', 'bull**', 'Sch**']],
  ['f********', ['f********']],
  ['f**, a**, s*x, c#, d$', []],
  ['bull*, 5* or me*', []],
  ['xf***, éf***, 5f***, _f***, %f***', []],
  ['f***5, f*ck2, f*********', []],
  ['We offer 5% and C# at 70k', []],
  ['', []],
])('%s', (text, words) => {
  const found = findMaskedWords(text);

  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  expect(new Set(found.map(({ label }) => label))).toEqual(new Set(words.length > 0 ? ['rude'] : []));
});
