import { describe, expect, test } from 'vitest';
import type { ChunkLists } from '../../../src/messages/review/chunk.js';
import type { Gathered } from '../../../src/messages/review/group.js';
import { type Step, takeWord } from '../../../src/messages/review/take-word.js';
import { tokensOf } from '../../../src/messages/review/tokens.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter((word) => word !== ''));

/** Short lists, with a word or two for each purpose. */
const lists: ChunkLists = {
  my: set('my'),
  your: set('your'),
  the: set('the that'),
  a: set('a'),
  any: set('any'),
  no: set('no'),
  other: set('other another otro otra else elsewhere rival'),
  many: set('several'),
  numbers: new Map([
    ['one', 1],
    ['two', 2],
    ['three', 3],
  ]),
  offer: set('offer'),
  plural: set(''),
  org: set('firm firms glass einrichtungen institution rival'),
  role: set('job jobs'),
  process: set('interview'),
  thing: set('day'),
  written: set('signed'),
  adjective: set('large'),
  stop: set('of has'),
  of: set('of'),
  more: set('more'),
  ordinal: set(''),
  whereabouts: set(''),
  placed: set('near'),
  vague: set(''),
  where: set(''),
  fraction: set(''),
  weakOther: set(''),
  relative: set(''),
  weakOffer: set(''),
  letter: set(''),
  single: set(''),
  hasCapitalNouns: false,
  beginnings: set(''),
  after: set(''),
  afterOf: set(''),
  phrases: new Map(),
};

const empty: Gathered = {
  det: '',
  count: 0,
  isOther: false,
  isOwned: false,
  isWritten: false,
  isSingle: false,
  owner: null,
  hasAdjective: false,
  unknown: 0,
  lastUnknown: null,
  orgAt: -1,
  isOrgPlural: false,
  roleAt: -1,
  isRolePlural: false,
};

/** Takes the words of a text one by one, from the first: what the last one did, how many were taken, and what they have said. */
function take(text: string, own: Partial<ChunkLists> = {}, begun: Partial<Gathered> = {}): [Step, number, Partial<Gathered>] {
  const words = tokensOf(text);
  const group = { ...empty, ...begun };
  let step: Step = 'on';
  let index = 0;
  for (; index < words.length && step === 'on'; index++) step = takeWord(words, index, 0, group, { ...lists, ...own });
  const { lastUnknown: _, ...said } = group;
  const changed = Object.entries(said).filter(([key, value]) => value !== empty[key as keyof Gathered]);
  return [step, step === 'on' ? index : index - 1, Object.fromEntries(changed)];
}

test.each<[string, Step, number, Partial<Gathered>]>([
  // whose
  ['my', 'on', 1, { det: 'my' }],
  ['your', 'on', 1, { det: 'your' }],
  ['no', 'on', 1, { det: 'no' }],
  ['any', 'on', 1, { det: 'any' }],
  ['the', 'on', 1, { det: 'the' }],
  ['a', 'on', 1, { det: 'a' }],
  ['two a', 'on', 2, { det: 'a', count: 2 }],
  ['two any', 'on', 2, { det: 'any', count: 2 }],
  ['two no', 'on', 2, { count: 2, unknown: 1 }],
  ['other a', 'on', 2, { isOther: true, unknown: 1 }],
  ['my any', 'on', 2, { det: 'my', unknown: 1 }],
  ['two my', 'none', 1, { count: 2 }],
  ['two your', 'none', 1, { count: 2 }],
  ['firm my', 'end', 1, { orgAt: 0 }],
  ['firm your', 'end', 1, { orgAt: 0 }],
  // another group begins
  ['that firm', 'on', 2, { det: 'the', orgAt: 1 }],
  ['that a firm', 'none', 0, {}],
  ['that no firm', 'none', 0, {}],
  ['that my firm', 'none', 0, {}],
  ['that another firm', 'none', 0, {}],
  ['that', 'on', 1, { det: 'the' }],
  ['the another', 'on', 2, { det: 'the', count: 1, isOther: true }],
  ['two the', 'end', 1, { count: 2 }],
  ['two of the', 'on', 3, { count: 2 }],
  ['firm a', 'end', 1, { orgAt: 0 }],
  ['job a', 'end', 1, { roleAt: 0 }],
  ['one large a', 'on', 3, { count: 1, hasAdjective: true, det: 'a' }],
  ['two of a', 'on', 3, { count: 2, det: 'a' }],
  // how many, and whose else
  ['two', 'on', 1, { count: 2 }],
  ['several', 'on', 1, { count: 2 }],
  ['three several', 'on', 2, { count: 3 }],
  ['one several', 'on', 2, { count: 2 }],
  ['more', 'end', 0, {}],
  ['no more', 'end', 1, { det: 'no' }],
  ['two more', 'on', 2, { count: 2, isOther: true }],
  ['any more', 'on', 2, { det: 'any', isOther: true }],
  ['other', 'on', 1, { isOther: true }],
  ['another', 'on', 1, { isOther: true, count: 1 }],
  ['otro', 'on', 1, { isOther: true, count: 1 }],
  ['otra', 'on', 1, { isOther: true, count: 1 }],
  ['two another', 'on', 2, { isOther: true, count: 2 }],
  ['elsewhere', 'on', 1, { isOther: true }],
  ['else', 'end', 0, { isOther: true }],
  ['two else', 'on', 2, { count: 2, isOther: true }],
  ['rival', 'on', 1, { isOther: true, orgAt: 0 }],
  // of
  ['two of', 'on', 2, { count: 2 }],
  ['any of', 'end', 1, { det: 'any' }],
  ['two cats of', 'end', 2, { count: 2, unknown: 1 }],
  ['two firms of', 'end', 2, { count: 2, orgAt: 1, isOrgPlural: true }],
  ['firm two of', 'end', 2, { orgAt: 0, count: 2 }],
  ['job two of', 'end', 2, { roleAt: 0, count: 2 }],
  ['two jobs of', 'end', 2, { count: 2, roleAt: 1, isRolePlural: true }],
  ['two large of', 'on', 3, { count: 2, hasAdjective: true }],
  ['two of the firm', 'none', 3, { count: 2 }],
  ['two of the firms', 'on', 4, { count: 2, orgAt: 3, isOrgPlural: true }],
  ['two of large firm', 'on', 4, { count: 2, hasAdjective: true, orgAt: 3 }],
  ['the firm', 'on', 2, { det: 'the', orgAt: 1 }],
  // whose it is
  ["the firm's", 'on', 3, { det: 'the', orgAt: 1, isOwned: true }],
  ["the cats' large", 'on', 4, { det: 'the', hasAdjective: true }],
  ["two firm's has", 'end', 2, { count: 2, orgAt: 1 }],
  ["two firm's large", 'on', 4, { count: 2, orgAt: 1, isOwned: true, hasAdjective: true }],
  // nouns
  ['signed', 'on', 1, { isWritten: true, hasAdjective: true }],
  ['large', 'on', 1, { hasAdjective: true }],
  ['firm', 'on', 1, { orgAt: 0 }],
  ['firms', 'on', 1, { orgAt: 0, isOrgPlural: true }],
  ['glass', 'on', 1, { orgAt: 0 }],
  ['einrichtungen', 'on', 1, { orgAt: 0, isOrgPlural: true }],
  ['institution', 'on', 1, { orgAt: 0 }],
  ['firms firm', 'on', 2, { orgAt: 1 }],
  ['job', 'on', 1, { roleAt: 0 }],
  ['jobs', 'on', 1, { roleAt: 0, isRolePlural: true }],
  ['interview', 'on', 1, { roleAt: 0 }],
  // what ends it, or was none
  ['has', 'end', 0, {}],
  ['two has', 'end', 1, { count: 2 }],
  ['two ,', 'end', 1, { count: 2 }],
  ['two 5th', 'on', 2, { count: 2, unknown: 1 }],
  ["two've", 'end', 1, { count: 2 }],
  ['two day', 'end', 1, { count: 2 }],
  ['two day firms', 'on', 3, { count: 2, unknown: 1, orgAt: 2, isOrgPlural: true }],
  ['two day jobs', 'end', 1, { count: 2 }],
  ['cats', 'none', 0, {}],
  ['two asked', 'on', 2, { count: 2, unknown: 1 }],
  ['firm asked', 'end', 1, { orgAt: 0 }],
  ['firm asks', 'on', 2, { orgAt: 0, unknown: 1 }],
  ["firm's asked", 'on', 3, { orgAt: 0, isOwned: true, unknown: 1 }],
  ['two cats dogs birds', 'on', 4, { count: 2, unknown: 3 }],
  ['two cats dogs birds bees', 'end', 4, { count: 2, unknown: 4 }],
  ['two Cats dogs', 'on', 3, { count: 2, unknown: 2 }],
])('%s', (text, step, taken, said) => {
  expect(take(text)).toEqual([step, taken, said]);
});

describe('where no words for places are listed', () => {
  test.each<[string, Step, number, Partial<Gathered>]>([
    ['firm my', 'none', 1, { orgAt: 0 }],
    ['that another', 'on', 2, { det: 'the', isOther: true, count: 1 }],
    ['firm a', 'on', 2, { det: 'a', orgAt: 0 }],
    ['two the', 'on', 2, { count: 2, unknown: 1 }],
    ["two firm's has", 'end', 3, { count: 2, orgAt: 1, isOwned: true }],
    ['two day firms', 'end', 1, { count: 2 }],
    ['firm asked', 'on', 2, { orgAt: 0, unknown: 1 }],
  ])('%s', (text, step, taken, said) => {
    expect(take(text, { placed: set('') })).toEqual([step, taken, said]);
  });
});

describe('where adjectives follow their noun', () => {
  test.each<[string, Step, number, Partial<Gathered>]>([
    ['two cats', 'on', 2, { count: 2, unknown: 1 }],
    ['two cats dogs', 'end', 2, { count: 2, unknown: 1 }],
    ['einrichtungen', 'on', 1, { orgAt: 0 }],
    ['firms', 'on', 1, { orgAt: 0, isOrgPlural: true }],
  ])('%s', (text, step, taken, said) => {
    expect(take(text, { after: set('seria') })).toEqual([step, taken, said]);
  });
});

describe('where nouns have a capital', () => {
  test.each<[string, Step, number, Partial<Gathered>]>([
    ['two Cats Dogs', 'on', 3, { count: 2, unknown: 2 }],
    ['two cats dogs', 'on', 3, { count: 2, unknown: 2 }],
    ['two cats Dogs', 'on', 3, { count: 2, unknown: 2 }],
    ['two Cats dogs', 'end', 2, { count: 2, unknown: 1 }],
    ['two Cats', 'on', 2, { count: 2, unknown: 1 }],
  ])('%s', (text, step, taken, said) => {
    expect(take(text, { hasCapitalNouns: true })).toEqual([step, taken, said]);
  });
});

test('what a word forbids to be more than one is no plural', () => {
  expect(take('firms', {}, { isSingle: true })).toEqual(['on', 1, { isSingle: true, orgAt: 0 }]);
  expect(take('jobs', {}, { isSingle: true })).toEqual(['on', 1, { isSingle: true, roleAt: 0 }]);
});

test('what stands before the group does not count it', () => {
  const words = tokensOf('head of the firm');
  const group = { ...empty, det: 'the' as const };

  expect(takeWord(words, 3, 2, group, lists)).toBe('on');
  expect(group.orgAt).toBe(3);
});
