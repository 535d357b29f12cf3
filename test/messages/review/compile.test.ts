import { expect, test } from 'vitest';
import { compile } from '../../../src/messages/review/compile.js';
import { reviewGrammars } from '../../../src/messages/review/languages/all.js';
import { englishReview } from '../../../src/messages/review/languages/en.js';

const lists =
  'plural thing stop of letter more ordinal weakOffer whereabouts placed vague where weakOther relative fraction single after afterOf'.split(
    ' ',
  ) as ('plural' | 'single')[]; // each is a list of words

const english = compile(englishReview);
const german = compile(reviewGrammars.find(({ language }) => language === 'de') ?? englishReview);

test('a grammar is read once', () => {
  expect(compile(englishReview)).toBe(english);
});

test.each([
  ['aux', 'small', 'have'],
  ['you', 'small', 'you'],
  ['i', 'small', 'i'],
  ['pronouns', 'small', 'they'],
  ['det', 'small', 'the'],
  ['conjunction', 'small', 'but'],
  ['question', 'small', 'whether'],
] as const)('small words with which no name begins: those of %s', (list, set, word) => {
  expect(english[set].has(word)).toBe(true);
  for (const each of english.lists.get(list) ?? []) expect(english[set].has(each)).toBe(true);
});

test.each(['not', 'if', 'there', 'in', 'from', 'thanks', 'hold', 'talks', 'job', 'said'])(
  'everyday words, none of which is a name alone: those of %s',
  (list) => {
    for (const each of english.lists.get(list) ?? []) expect(english.plain.has(each)).toBe(true);
  },
);

test.each(['a', 'the', 'no', 'any', 'other', 'many', 'adjective', 'my'] as const)('and those of the groups: %s', (group) => {
  for (const each of englishReview.groups[group].split(/\s+/)) if (each !== '') expect(english.plain.has(each)).toBe(true);
});

test.each(['my', 'your', 'the', 'a', 'any', 'no', 'other', 'many', 'offer', 'role', 'process', 'written', 'adjective'] as const)(
  'groups of nouns begin with words of: %s',
  (group) => {
    for (const each of englishReview.groups[group].split(' ')) if (each !== '') expect(english.groups.beginnings.has(each)).toBe(true);
  },
);

test('and with employers and numbers', () => {
  for (const each of [...englishReview.orgs.split(' '), ...Object.keys(englishReview.numbers)])
    if (each !== '') expect(english.groups.beginnings.has(each) && english.plain.has(each)).toBe(true);
});

test('friends are everyday words, and "he" and "she" are friends of a text in the first person only', () => {
  expect(english.friends.has('sister') && english.friendsAndThey.has('sister') && english.plain.has('sister')).toBe(true);
  expect(english.friends.has('she')).toBe(false);
  expect(english.friendsAndThey.has('she')).toBe(true);
});

test('no set holds the empty word', () => {
  const { friends, friendsAndThey, onBehalf, small, plain, groups } = english;
  const sets = [friends, friendsAndThey, onBehalf, small, plain, ...Object.values(groups).filter((each) => each instanceof Set)];

  expect(sets.filter((words) => words.has(''))).toEqual([]);
});

test('common nouns are those of a language that writes them with a capital', () => {
  expect(german.groups.hasCapitalNouns).toBe(true);
  expect(german.commonNouns.has('angebot')).toBe(true);
  for (const each of german.lists.get('nouns') ?? []) expect(german.commonNouns.has(each)).toBe(true);
  expect(english.groups.hasCapitalNouns).toBe(false);
  expect(english.commonNouns.size).toBe(0);
});

test.each(reviewGrammars.map((grammar) => [grammar.language, grammar] as const))(
  'short spellings, numbers and lists of %s',
  (_, grammar) => {
    const { aliases, groups } = compile(grammar);

    expect(Object.fromEntries(aliases)).toEqual(grammar.aliases);
    expect(Object.fromEntries(groups.numbers)).toEqual(grammar.numbers);
    expect(groups.phrases.size === 0).toBe(grammar.groups.phrases === undefined);
    for (const name of lists) expect([name, ...groups[name]]).toEqual([name, ...wordsOf(grammar.groups[name] ?? '')]);
  },
);

function wordsOf(text: string): readonly string[] {
  return [...new Set(text.split(' '))].filter((word) => word !== '');
}
