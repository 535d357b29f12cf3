import { describe, expect, test } from 'vitest';
import { compileTone, type ToneMark } from '../../../src/messages/review/compile-tone.js';
import { findTone } from '../../../src/messages/review/find-tone.js';
import type { Meanings } from '../../../src/messages/review/pattern.js';
import { joinWords, splitSentences } from '../../../src/messages/review/sentences.js';
import { tokensOf } from '../../../src/messages/review/tokens.js';

/** A language of few words. */
const patterns: Meanings<ToneMark> = [
  ['lout|you lot|please work', 'rude'],
  ['^ move', 'rude'],
  ['or else $', 'threatening'],
  ['begone $', 'threatening'],
  ['now or never', 'ultimatum'],
  ['beg', 'begging'],
  ['my tears', 'guilt-tripping'],
  ['how nice', 'sarcastic'],
  ['young blood', 'discriminatory'],
  ['sorry', 'over-apologetic'],
  ['the lout of naples|my tears of joy', 'fine'],
  ['fool', 'insult'],
  ['snail', 'jibe'],
  ['everybody', 'reader'],
  ['you', 'you'],
];
const tone = compileTone({
  lists: {},
  patterns: patterns.map(([texts, meaning]) => [texts.replaceAll('|', '\n'), meaning]),
  plain: 'please work now for the',
  small: 'of',
});

function toneOf(text: string): string[] {
  const { words, sentences } = splitSentences(joinWords(tokensOf(text), [], [], []));
  return findTone(words, sentences, text, tone).map(({ label, start, end }) => `${label}: ${text.slice(start, end)}`);
}

test.each([
  ['one label', 'What a lout. Thanks.', ['rude: What a lout']],
  ['none', 'What a day.', []],
  ['cues alone', 'The snail and the fool.', []],
  ['cues together', 'Everybody is a fool.', ['rude: Everybody is a fool']],
  ['apologies that pile up', 'Sorry for this. Sorry for that.', ['over-apologetic: Sorry for this. Sorry for that']],
  ['one apology', 'Sorry for this.', []],
  ['what words that are fine take back', 'The lout of Naples is an opera.', []],
  ['what they take back in part', 'My tears of joy.', []],
  ['what stands after them', 'The lout of Naples is a lout.', ['rude: The lout of Naples is a lout']],
  ['what stands right after them', 'My tears of joy how nice.', ['sarcastic: My tears of joy how nice']],
  ['what stands right before them', 'How nice my tears of joy.', ['sarcastic: How nice my tears of joy']],
  ['a clause of a long sentence', `You will see, ${'la '.repeat(60)}, a lout came, ${'la '.repeat(60)}.`, ['rude: a lout came']],
  ['what stands beside them', 'I beg for the lout of Naples.', ['begging: I beg for the lout of Naples']],
  [
    'in the order of the text',
    'Great!!! What a lout. I beg!!!',
    ['repeated-exclamation: !!!', 'rude: What a lout', 'begging: I beg', 'repeated-exclamation: !!!'],
  ],
])('%s', (_, text, expected) => {
  expect(toneOf(text)).toEqual(expected);
});

test.each([
  ['discriminatory', 'Young blood, or else'],
  ['threatening', 'Now or never, or else'],
  ['ultimatum', 'I beg: now or never'],
  ['begging', 'I beg with my tears'],
  ['guilt-tripping', 'How nice are my tears'],
  ['sarcastic', 'How nice you lot'],
])('the graver of two: %s', (label, text) => {
  expect(toneOf(`${text}.`)).toEqual([`${label}: ${text}`]);
});

test.each([
  'you ¡lot',
  'you ¿lot',
  'you, lot',
  'you - lot',
  '"you" lot',
  "you 'lot",
  'you (lot',
  'you) lot',
  'you: lot',
  'you; lot',
  'you *lot*',
  'you _ lot',
  'you / lot',
])('marks between words say nothing: %s', (text) => {
  expect(toneOf(`Oh ${text} here`)).toHaveLength(1);
});

describe('letters that are drawn out', () => {
  test.each([
    ['What a looouuut.', ['rude: What a looouuut']],
    ['I BEGGG you.', ['begging: I BEGGG you']],
    ['He begged, sorrry.', []],
    ['Beg 1000 times.', ['begging: Beg 1000 times']],
  ])('%s', (text, expected) => {
    expect(toneOf(text)).toEqual(expected);
  });
});

test('where they work may be addressed as well', () => {
  const text = 'It is now or else northwind.';
  const own = { start: text.indexOf('northwind'), end: text.length - 1, employer: null, isPart: false };

  const { words, sentences } = splitSentences(joinWords(tokensOf(text), [], [], [own]));

  expect(findTone(words, sentences, text, tone).map(({ label }) => label)).toEqual(['threatening']);
});

test('the tone of a language is read from its words', () => {
  const { plain, small } = compileTone({ lists: {}, patterns: [], plain: 'work now', small: 'for of' });

  expect([...plain]).toEqual(['work', 'now']);
  expect([...small]).toEqual(['for', 'of']);
  expect(compileTone({ lists: {}, patterns: [], plain: 'work' }).small.size).toBe(0);
});

describe('whom it addresses is no part of the sentence', () => {
  test.each([
    ['Colin, move.', ['rude: Colin, move']],
    ['Hi Mr Orr, move.', ['rude: Hi Mr Orr, move']],
    ['Hi Mr J Orr, move.', []],
    ['Hi there, move.', []],
    ['Please move.', []],
    ['It is now or else, Colin.', ['threatening: It is now or else, Colin']],
    ['It is now or else, Mr Orr.', ['threatening: It is now or else, Mr Orr']],
    ['It is now or else, Mr J Orr.', []],
    ['It is now or else colin.', ['threatening: It is now or else colin']],
    ['It is now or else Colin.', []],
    ['Begone colin.', ['threatening: Begone colin']],
    ['Colin.', []],
    ['It is now or else, friend.', []],
    ['Or else, or else, Colin.', ['threatening: Or else, or else, Colin']],
    ['Colin, move or else, Orr.', ['threatening: Colin, move or else, Orr']],
  ])('%s', (text, expected) => {
    expect(toneOf(text)).toEqual(expected);
  });
});

describe('what stands between quotation marks', () => {
  test.each([
    ['He sings "you lout" well.', []],
    ['He sings "you" lout.', ['rude: He sings "you" lout']],
    ['He sings "you lout well.', ['rude: He sings "you lout well']],
    ['"Oh" he sings "a lout" well.', []],
    ['"Oh" he sings, a lout "indeed".', ['rude: "Oh" he sings, a lout "indeed"']],
    ['He is 6" tall\nand a lout "indeed".', ['rude: He is 6" tall\nand a lout "indeed"']],
    ['He sings "a lout\nand more".', ['rude: He sings "a lout\nand more"']],
    ['Sing "lout" and beg.', ['begging: Sing "lout" and beg']],
    ['The "you" lot" here.', ['rude: The "you" lot" here']],
    [`Sing "lout ${'la '.repeat(95)}" again.`, []],
    [`Sing "lout ${'la '.repeat(105)}" again.`, [expect.stringMatching(/^rude: /)]],
  ])('%s', (text, expected) => {
    expect(toneOf(text)).toEqual(expected);
  });
});

describe('what is shouted', () => {
  test.each([
    ['a demand is shouted, no more', 'PLEASE WORK NOW FOR THE CLIENT.', ['all-caps']],
    ['an insult is rude besides', 'PLEASE WORK NOW FOR THE FOOL EVERYBODY.', ['all-caps', 'rude']],
    ['a jibe is rude besides', 'PLEASE WORK NOW FOR THE SNAIL, YOU.', ['all-caps', 'rude']],
    ['another label is said besides', 'PLEASE WORK NOW OR NEVER FOR THE CLIENT.', ['all-caps', 'ultimatum']],
    ['what is rude after it is rude', 'WORK NOW FOR THE CLIENT, dear lout.', ['all-caps', 'rude']],
    ['the shorter first', 'PLEASE WORK NOW FOR THE FOOL EVERYBODY. PLEASE WORK NOW.', ['rude', 'all-caps']],
    ['what is rude before it is rude', 'Dear lout, I say: WORK NOW FOR THE CLIENT.', ['rude', 'all-caps']],
  ])('%s', (_, text, expected) => {
    expect(toneOf(text).map((found) => found.split(':')[0])).toEqual(expected);
  });
});
