import { expect, test } from 'vitest';
import { type Candidate, detectLanguage } from '../../../src/messages/review/detect-language.js';
import { tokensOf } from '../../../src/messages/review/tokens.js';

/** Two languages of a few words each, both with "both". */
const candidates: readonly Candidate[] = [
  { language: 'xx', frequent: 'alpha beta gamma epsilon both both' },
  { language: 'yy', frequent: 'delta zeta eta both' },
];

const languageOf = (text: string, hint: string | null = null): string | null => detectLanguage(tokensOf(text), candidates, hint);

test.each([
  ['Italian', 'gli grazie'],
  ['Portuguese', 'voces prezada'],
  ['Catalan', 'altra gracies'],
  ['Galician', 'unha grazas'],
  ['Dutch', 'niet groet'],
  ['Swedish', 'och tack'],
  ['Norwegian', 'og takk'],
  ['Polish', 'dziekuje oraz'],
  ['Turkish', 'bir icin'],
  ['Finnish', 'kiitos etta'],
  ['Hungarian', 'hogy koszonom'],
  ['Czech', 'dekuji jsem'],
  ['Romanian', 'multumesc pentru'],
])('what looks more like %s is not read', (_, words) => {
  expect(languageOf(`alpha ${words}`)).toBeNull();
  expect(languageOf(`alpha beta ${words}`)).toBe('xx');
});

test.each<[string, string | null]>([
  ['alpha', 'xx'],
  ['delta', 'yy'],
  ['Delta, ALPHA; zeta!', 'yy'],
  ['both', 'xx'],
  ['both delta', 'yy'],
  ['alpha delta', 'xx'],
  ['word', null],
  ['', 'xx'],
  ['12 %', 'xx'],
  // words of another script
  ['alpha 他社', 'xx'],
  ['alpha 他社 内定', null],
  ['alpha beta 他社 内定', 'xx'],
  ['alpha → ⇒', 'xx'],
  ['他社', null],
  // a longer text has small words
  ['alpha word word word word word word word word word word', 'xx'], // 11 words
  ['alpha word word word word word word word word word word word', null], // 12
  [`alpha beta gamma ${'word '.repeat(22)}`, 'xx'], // 3 of 25 words are 12 %
  [`alpha beta gamma ${'word '.repeat(23)}`, null],
  [`alpha beta gamma ${'word '.repeat(22)} 12 % , .`, 'xx'],
])('%j is of %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test.each<[string, string, string | null]>([
  ['alpha', 'pt', null],
  ['alpha', 'yy', 'yy'],
  ['word word word word word word word', 'yy', 'yy'], // 7 words
  ['niet word word word word word word', 'yy', 'yy'],
  ['niet word word word word word word word', 'yy', null], // 8
  ['word word word word word word word word', 'yy', 'yy'],
  ['niet word word', 'yy', 'yy'],
  ['niet groet word', 'yy', null],
  ['alpha beta word', 'yy', 'xx'],
  // the hint tips the scales: 60 % of what is most among those read, 75 % of what is most among the others
  ['alpha beta gamma epsilon alpha delta zeta eta', 'yy', 'yy'], // 3 of 5
  ['alpha beta gamma epsilon delta zeta', 'yy', 'xx'], // 2 of 4
  ['niet groet graag bedankt delta zeta eta', 'yy', 'yy'], // 3 of 4
  ['niet groet graag delta zeta', 'yy', null], // 2 of 3
  ['', 'yy', 'yy'],
  ['word', 'xx', 'xx'],
  ['他社', 'yy', null],
])('%j is of %s by its hint: %s', (text, hint, language) => {
  expect(languageOf(text, hint)).toBe(language);
});

test('other languages to choose from are other words', () => {
  const others: readonly Candidate[] = [{ language: 'zz', frequent: 'delta word' }];

  expect(detectLanguage(tokensOf('delta word'), candidates, null)).toBe('yy');
  expect(detectLanguage(tokensOf('delta word'), others, null)).toBe('zz');
  expect(detectLanguage(tokensOf('delta word alpha beta'), candidates, null)).toBe('xx');
});
