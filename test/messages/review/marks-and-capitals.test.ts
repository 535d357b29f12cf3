import { describe, expect, test } from 'vitest';
import { findExclamations } from '../../../src/messages/review/find-exclamations.js';
import { findShouting } from '../../../src/messages/review/find-shouting.js';
import { joinWords, splitSentences } from '../../../src/messages/review/sentences.js';
import { tokensOf } from '../../../src/messages/review/tokens.js';

test.each([
  ['Thanks!', []],
  ['Thanks!!', ['!!']],
  ['!!now', ['!!']],
  ['Thanks! !', ['! !']],
  ['Thanks!  ! ', []],
  ['Really!? Yes.', []],
  ['Really!?! Yes.', ['!?!']],
  ['Really?! Yes.', []],
  ['¡¡Hola!', ['¡¡']],
  ['¡Hola! ¡Gracias!', ['! ¡']],
  ['One!! and two!!!', ['!!', '!!!']],
  ['Well!!then', ['!!']],
  ['Well !! thanks', ['!!']],
  // programs
  ['let it be !!value', []],
  ['if (!!value)', []],
  ['x=!!(y)', []],
  ['`!!value`', []],
])('marks of %j: %j', (text, found) => {
  expect(findExclamations(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

describe('capitals', () => {
  const tone = { plain: new Set(['call', 'me', 'back', 'today', 'now']), small: new Set(['for', 'the', 'of']) };

  function shouted(text: string): string[] {
    const { words, sentences } = splitSentences(joinWords(tokensOf(text), [], [], []));
    return findShouting(words, sentences, text, tone).map(({ start, end }) => text.slice(start, end));
  }

  test.each([
    // four words, two of them everyday ones
    ['CALL ME BACK TODAY', ['CALL ME BACK TODAY']],
    ['CALL ME BACK', []],
    ['CALL ME 24 36', []],
    ['CALL ME AT LEEDS', ['CALL ME AT LEEDS']],
    ['CALL THEM AT LEEDS', []],
    ['CALL FOR THE LEEDS', ['CALL FOR THE LEEDS']],
    ['CALL FOR ALL LEEDS', []],
    ['NURSE FOR THE HEAD OF THE WARD', []],
    // in a row, which a quiet word ends
    ['Hi CALL ME BACK TODAY thanks', ['CALL ME BACK TODAY']],
    ['CALL ME thanks BACK TODAY', ['CALL ME thanks BACK TODAY']],
    ['CALL ME. BACK TODAY. Thanks.', ['CALL ME. BACK TODAY']],
    ['CALL ME. Thanks. BACK TODAY.', []],
    ['CALL ME, 24 TIMES, BACK TODAY', ['CALL ME, 24 TIMES, BACK TODAY']],
    ["DON'T CALL ME BACK TODAY", ["DON'T CALL ME BACK TODAY"]],
    ['CALL ME BACK TODAY. I am here.', ['CALL ME BACK TODAY']],
    ['Call Me Back Today', []],
    ['Élan CALL ME BACK TODAY', ['CALL ME BACK TODAY']],
    ['ÉLAN, CALL ME BACK TODAY', ['ÉLAN, CALL ME BACK TODAY']],
    // scattered over a sentence
    ['You CALL and then ME and BACK and TODAY.', ['CALL and then ME and BACK and TODAY']],
    ['You CALL and then ME and BACK. And TODAY.', []],
    ['You CALL ME BACK TODAY and then NOW.', ['CALL ME BACK TODAY']],
    ['You I and CALL and ME and BACK.', []],
    ['I am and CALL ME and A B C', []],
    ['you CALL ME BACK TODAY', ['CALL ME BACK TODAY']],
    ['you CALL and ME BACK TODAY. Fine.', ['CALL and ME BACK TODAY']],
    ['you CALL and ME BACK TODAY. CALL ME BACK NOW. Fine.', ['CALL and ME BACK TODAY', 'CALL ME BACK NOW']],
    ['you and ME BACK TODAY. CALL NOW. Fine.', ['ME BACK TODAY. CALL NOW']],
  ])('%s', (text, found) => {
    expect(shouted(text)).toEqual(found);
  });

  test.each(['Acme', null])('names do not shout: %s', (employer) => {
    const text = 'CALL ME AT ACME';
    const { words, sentences } = splitSentences(joinWords(tokensOf(text), [], [], [{ start: 11, end: 15, employer, isPart: false }]));

    expect(findShouting(words, sentences, text, tone)).toEqual([]);
  });

  test('it is called what it is', () => {
    const { words, sentences } = splitSentences(joinWords(tokensOf('CALL ME BACK NOW'), [], [], []));

    expect(findShouting(words, sentences, 'CALL ME BACK NOW', tone)).toEqual([{ start: 0, end: 16, label: 'all-caps' }]);
    expect(findExclamations('Oh!!')).toEqual([{ start: 2, end: 4, label: 'repeated-exclamation' }]);
  });
});
