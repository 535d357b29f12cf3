import { describe, expect, test } from 'vitest';
import type { FoundMoney } from '../../../src/messages/review/money.js';
import type { FoundName } from '../../../src/messages/review/names.js';
import { joinWords, type Sentence, splitSentences } from '../../../src/messages/review/sentences.js';
import { tokensOf } from '../../../src/messages/review/tokens.js';
import type { FoundDate } from '../../../src/phrases/types.js';
import { findings } from './reading.js';

type Found = { readonly dates?: readonly FoundDate[]; readonly money?: readonly FoundMoney[]; readonly names?: readonly FoundName[] };

const wordsOf = (text: string, { dates = [], money = [], names = [] }: Found = {}) => joinWords(tokensOf(text), dates, money, names, 100);

/** A date of the words at that place; its last day is number 100 unless another is given. */
function date(text: string, said: string, to = 100): FoundDate {
  const start = text.indexOf(said);
  return { start, end: start + said.length, lead: start, relation: 'on', from: to, to, exact: true };
}

function name(text: string, said: string, employer: string | null = said): FoundName {
  const start = text.indexOf(said);
  return { start, end: start + said.length, employer, isPart: false };
}

function sum(from: number, to: number): FoundMoney {
  return { from, to, amount: 62_000, amountMax: null, currency: 'GBP', isDollar: false, per: null, cmp: 'eq' };
}

describe('words', () => {
  const inShort = (text: string, found: Found): string =>
    wordsOf(text, found)
      .map(({ kind, start, end }) => `${kind ?? ''}${text.slice(start, end)}`)
      .join('|');

  test('a name is one word, with what stands right beside it left apart', () => {
    const text = "(Orchard Bank) Orchard Bank's";
    const names = [name(text, 'Orchard Bank'), { ...name(text, 'Orchard Bank'), start: 15, end: 27 }];

    expect(inShort(text, { names })).toBe("(|#employerOrchard Bank|)|#employerOrchard Bank|'s");
  });

  test('the name of the recipient is another kind', () => {
    const text = 'at Orchard Bank';

    expect(inShort(text, { names: [name(text, 'Orchard Bank', null)] })).toBe('at|#ownOrchard Bank');
  });

  test('a date is one word, and is told from one that ended long ago', () => {
    const text = 'on 5 June, 6 June.';

    expect(inShort(text, { dates: [date(text, '5 June'), date(text, '6 June', 99)] })).toBe('on|#date5 June|,|#past6 June|.');
    expect(wordsOf(text, { dates: [date(text, '5 June')] })[1]?.date).toEqual(date(text, '5 June'));
  });

  test('a sum is one word', () => {
    expect(inShort('pays £62k, not £60k', { money: [sum(1, 3), sum(5, 7)] })).toBe('pays|#money£62k|,|not|#money£60k');
    expect(wordsOf('pays £62k', { money: [sum(1, 3)] })[1]?.money).toEqual(sum(1, 3));
  });

  test('of a date, a sum and a name that begin together the longer is meant, and a name only if it is longer', () => {
    const text = '21st Byte, 5 Elms, 6';

    expect(inShort(text, { dates: [date(text, '21st')], names: [name(text, '21st Byte')] })).toBe(
      '#employer21st Byte|,|5|elms|,|6'.replace('elms', 'Elms').replace('5', '#number5').replace('6', '#number6'),
    );
    expect(inShort(text, { dates: [date(text, '21st Byte')], names: [name(text, '21st')] })).toMatch(/^#date21st Byte\|/);
    expect(inShort(text, { dates: [date(text, '21st')], names: [name(text, '21st')] })).toMatch(/^#date21st\|/);
    expect(inShort(text, { money: [sum(0, 1)], names: [name(text, '21st Byte')] })).toMatch(/^#employer21st Byte\|/);
    expect(inShort(text, { money: [sum(0, 2)], names: [name(text, '21st')] })).toMatch(/^#money21st Byte\|/);
    expect(inShort(text, { money: [sum(0, 1)], dates: [date(text, '21st')] })).toMatch(/^#money21st\|/);
  });

  test('a date or a sum that begins within a name is part of it, and the next is found', () => {
    const text = 'Club 21 on 5 June for 62';

    expect(
      inShort(text, { names: [name(text, 'Club 21')], dates: [date(text, '21'), date(text, '5 June')], money: [sum(1, 2), sum(6, 7)] }),
    ).toBe('#employerClub 21|on|#date5 June|for|#money62');
  });

  test('a name within an address is the words that it touches', () => {
    const text = 'to jobs@copperfieldcapital.com now';

    expect(inShort(text, { names: [name(text, 'copperfield', 'Copperfield')] })).toBe('to|jobs|@|#employercopperfieldcapital|.|com|now');
  });

  test('a word of several says what the first of them does', () => {
    const text = '- Orchard  Bank';
    const found = name(text, 'Orchard  Bank');

    expect(wordsOf(text, { names: [found] })[1]).toEqual({
      word: 'orchard',
      kind: '#employer',
      start: 2,
      end: 15,
      isCapital: true,
      isApart: true,
      name: found,
    });
  });
});

/** The sentences of a text, each as its words; questions end in a question mark, and the first of a paragraph begins with "¶". */
function sentencesOf(text: string, found: Found = {}): string[] {
  const { words, sentences } = splitSentences(wordsOf(text, found));
  const inShort = ({ from, to, isQuestion, opensParagraph }: Sentence): string =>
    `${opensParagraph ? '¶ ' : ''}${words
      .slice(from, to)
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')}${isQuestion ? ' ?' : ''}`;
  return sentences.map(inShort);
}

test.each([
  ['One. Two! Three? Four… Five', ['¶ One', 'Two', 'Three ?', 'Four', 'Five']],
  ['What?! No!? Oh!! Eh…? Hm?', ['¶ What ?', 'No ?', 'Oh', 'Eh ?', 'Hm ?']],
  ['(Is it?) "Yes." So', ['¶ ( Is it ?', 'Yes', 'So']],
  ["'Is it?' 'No!') So.') On", ["¶ ' Is it ?", 'No', 'So', 'On']],
  ['Well... so. . No', ['¶ Well', 'so', 'No']],
  ['?! . …', []],
  ['One\n\nTwo. Three\n\n?\n\nFour', ['¶ One', '¶ Two', 'Three', '¶ Four']],
  ['Dear Helen,\nI write', ['¶ Dear Helen ,', 'I write']],
  ['I have:\ntwo offers', ['¶ I have :', 'two offers']],
  ['I have a\nwritten offer', ['¶ I have a written offer']],
  ['Thanks\nI have an offer', ['¶ Thanks', 'I have an offer']],
  ['I hope that\nI have an offer', ['¶ I hope that I have an offer']],
  ['the team\nHelen leads', ['¶ the team', 'Helen leads']],
  ['my offers\n- one\n* two\n• three\n· four\n+ five', ['¶ my offers', '- one', '* two', '• three', '· four', '+ five']],
  ['my offers\n1. one\n2) two\n3 three\n# four', ['¶ my offers', '1', 'one', '2 ) two', '3 three', '# four']],
  ['I stop.\nthen go', ['¶ I stop', 'then go']],
  ['I stop.\n\nThen go', ['¶ I stop', '¶ Then go']],
  ['Write to a@b.example or see 3.x.', ['¶ Write to a @ b . example or see 3 . x']],
  ['See b.example).', ['¶ See b . example )']],
  ['See it.) So', ['¶ See it', 'So']],
  ['Mr. Drury of Acme Ltd. and St. Ives', ['¶ Mr . Drury of Acme Ltd . and St . Ives']],
  ['Ask the dept. It knows. Ask the dept. which knows', ['¶ Ask the dept', 'It knows', 'Ask the dept . which knows']],
  ['at 5 p.m. It is', ['¶ at 5 p . m . It is']],
  ['the end.', ['¶ the end']],
  ['the end\n', ['¶ the end']],
  ['. So. )', ['¶ So']],
  ['Acme Ltd. Bank St. Ives', ['¶ Acme Ltd . Bank St . Ives']],
  ['', []],
])('sentences of %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

const shy = 'I have another offer from a bank and need to'; // 44 characters

test.each([
  [`Well, ${shy.slice(0, 1)}\n${shy}\nBut`, ['¶ Well , I', 'I have another offer from a bank and need to', 'But']],
  [`${shy} do so now\nBut not now`, ['¶ I have another offer from a bank and need to do so now', 'But not now']], // 54
  [`${shy} think soon\nBut not now`, ['¶ I have another offer from a bank and need to think soon But not now']], // 55
  [`${shy} do so by\n19 June.`, ['¶ I have another offer from a bank and need to do so by', '19 June']],
  [`${shy} answer it by\n- one\n* two`, ['¶ I have another offer from a bank and need to answer it by', '- one', '* two']],
  [`${shy} answer it by\n1. one`, ['¶ I have another offer from a bank and need to answer it by', '1', 'one']],
  [`${shy} answer it by\n2) two`, ['¶ I have another offer from a bank and need to answer it by', '2 ) two']],
  [`${shy} answer it by\nMay. But`, ['¶ I have another offer from a bank and need to answer it by May', 'But']],
  [`${shy} answer it by\n19`, ['¶ I have another offer from a bank and need to answer it by 19']],
  [`${shy} answer it by\n19 June.`, ['¶ I have another offer from a bank and need to answer it by 19 June']],
  [`Hello all,\n${shy} do it\nBut not`, ['¶ Hello all ,', 'I have another offer from a bank and need to do it', 'But not']],
  [`Hello\n\n${shy} think soon\nBut not`, ['¶ Hello', '¶ I have another offer from a bank and need to think soon But not']],
])('a line of 55 characters and more goes on: %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('the first word of a date or a name is no abbreviation, a date of one word is', () => {
  const day = 'I need a day. It is far. On Thurs. Helen asks. In Sept. I go';
  const dates = [date(day, 'a day'), date(day, 'Thurs'), date(day, 'Sept')];

  expect(sentencesOf(day, { dates })).toEqual(['¶ I need a day', 'It is far', 'On Thurs . Helen asks', 'In Sept . I go']);
});

test('marks within a name end no sentence', () => {
  const text = 'At Yahoo! I work';

  expect(sentencesOf(text, { names: [name(text, 'Yahoo!')] })).toEqual(['¶ At Yahoo! I work']);
});

test('words come back without the breaks, and sentences without their marks', () => {
  const { words, sentences } = splitSentences(wordsOf('Hi,\nI hope\nso. It is.\n\nBye'));

  expect(words.map(({ word }) => word)).toEqual(['hi', ',', 'i', 'hope', 'so', 'it', 'is', 'bye']);
  expect(sentences).toEqual([
    { from: 0, to: 2, isQuestion: false, opensParagraph: true },
    { from: 2, to: 5, isQuestion: false, opensParagraph: false },
    { from: 5, to: 7, isQuestion: false, opensParagraph: false },
    { from: 7, to: 8, isQuestion: false, opensParagraph: true },
  ]);
});

test('a sentence of 850 words is read as three', () => {
  const { sentences } = splitSentences(wordsOf('word '.repeat(850)));

  expect(sentences).toEqual([
    { from: 0, to: 400, isQuestion: false, opensParagraph: true },
    { from: 400, to: 800, isQuestion: false, opensParagraph: false },
    { from: 800, to: 850, isQuestion: false, opensParagraph: false },
  ]);
});

test.each([
  ['I have another offer, from a bank in the City, and need to answer it by\n19 June.', 'need to answer it by\n19 June'],
  [
    'Thank you for the interview on Monday. My other offer runs until\n19 June, so may I hear from you?',
    'My other offer runs until\n19 June',
  ],
])('a date on the next line belongs to what was begun: %j', (text, quote) => {
  expect(findings(text)).toEqual([['honesty/wrong-deadline', quote]]);
});
