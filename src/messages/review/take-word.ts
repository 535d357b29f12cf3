import type { Chunk, ChunkLists } from './chunk.js';
import { type Gathered, isPossessive } from './group.js';
import { isOneOf } from './pattern.js';
import type { Word } from './sentences.js';

/** What a word does to a group: it goes on, it ends before the word, or it was none. */
export type Step = 'on' | 'end' | 'none';

/** Of the words for "other" those that are one. */
const onesOther: ReadonlySet<string> = new Set(['another', 'otro', 'otra']);

/** Takes one more word into the group: what says how many and whose first, then nouns, then what may stand between. */
export function takeWord(words: readonly Word[], index: number, at: number, group: Gathered, lists: ChunkLists): Step {
  const word = words[index] as Word; // within the sentence
  const text = word.word;
  const isFirst = index === at;
  if (!isFirst && (lists.my.has(text) || lists.your.has(text))) return group.orgAt < 0 || lists.placed.size === 0 ? 'none' : 'end';
  if (lists.placed.size > 0 && startsAnew(words, index, at, lists)) return isFirst ? 'none' : 'end';
  const det = determinerOf(text, isFirst, group, lists);
  if (det !== '') {
    group.det = det;
    return 'on';
  }
  if (lists.more.has(text)) {
    if (group.count === 0 && group.det !== 'any') return 'end';
    group.isOther = true;
    return 'on';
  }
  if (lists.other.has(text)) {
    group.isOther = true;
    if (lists.org.has(text)) group.orgAt = index; // "la concurrence", "un competidor"
    if (onesOther.has(text) && group.count === 0) group.count = 1;
    return text === 'else' && isFirst ? 'end' : 'on';
  }
  if (lists.numbers.has(text)) {
    group.count = lists.numbers.get(text) as number;
    return 'on';
  }
  if (lists.many.has(text)) {
    group.count = Math.max(group.count, 2);
    return 'on';
  }
  if (lists.the.has(text) && isOneOf(words[index - 1], lists.of)) return 'on'; // "two of the offers"
  if (lists.of.has(text) && group.count > 0 && group.unknown === 0 && group.orgAt < 0 && group.roleAt < 0) return 'on';
  if (lists.written.has(text)) {
    group.isWritten = true;
    group.hasAdjective = true;
    return 'on';
  }
  if (isPossessive(word)) {
    // "another club's asked me": it is short for "has"
    if (lists.placed.size > 0 && isOneOf(words[index + 1], lists.stop)) return 'end';
    // "another school's offer": what came before was its giver
    group.isOwned ||= group.orgAt >= 0;
    group.unknown = 0;
    return 'on';
  }
  return takeNoun(words, index, at, group, lists);
}

function determinerOf(text: string, isFirst: boolean, group: Gathered, lists: ChunkLists): Chunk['det'] {
  if (group.det !== '') return '';
  if (isFirst && lists.my.has(text)) return 'my';
  if (isFirst && lists.your.has(text)) return 'your';
  if (isFirst && lists.no.has(text)) return 'no';
  if (lists.any.has(text)) return 'any';
  if (isFirst && lists.the.has(text)) return 'the';
  return lists.a.has(text) && !group.isOther ? 'a' : '';
}

function takeNoun(words: readonly Word[], index: number, at: number, group: Gathered, lists: ChunkLists): Step {
  const word = words[index] as Word; // within the sentence
  const text = word.word;
  if (lists.org.has(text)) {
    group.isOrgPlural = isPluralNoun(text, lists) && !group.isSingle;
    if (group.count > 0 && !group.isOrgPlural && isAmong(words, index, lists)) return 'none';
    group.orgAt = index;
    return 'on';
  }
  if (lists.role.has(text) || lists.process.has(text)) {
    group.roleAt = index;
    group.isRolePlural = isPluralNoun(text, lists) && !group.isSingle;
    return 'on';
  }
  if (lists.adjective.has(text)) {
    group.hasAdjective = true;
    return 'on';
  }
  if (lists.stop.has(text) || !/^[\p{L}\d]/u.test(text) || (lists.thing.has(text) && !isKindOf(words[index + 1], lists))) return 'end';
  if (index === at) return 'none';
  // "the other firm rescinded its offer": what it does
  if (lists.placed.size > 0 && group.orgAt >= 0 && !group.isOwned && text.endsWith('ed')) return 'end';
  if (lists.after.size > 0 && group.unknown === 1) return 'end'; // where adjectives follow, it is no longer sure to belong to the noun
  if (lists.hasCapitalNouns && group.lastUnknown?.isCapital === true && !word.isCapital) return 'end';
  group.unknown++;
  group.lastUnknown = word;
  return group.unknown > 3 ? 'end' : 'on';
}

/** "Two other train companies": what comes next is the noun. */
function isKindOf(next: Word | undefined, lists: ChunkLists): boolean {
  return lists.placed.size > 0 && isOneOf(next, lists.org);
}

/** "Two of the team" are people of it. */
function isAmong(words: readonly Word[], noun: number, lists: ChunkLists): boolean {
  return isOneOf(words[noun - 1], lists.the) && isOneOf(words[noun - 2], lists.of);
}

/** A plural by its ending, also a German one; "Position", "entretien" and "institución" are none. */
function isPluralNoun(word: string, lists: ChunkLists): boolean {
  return (word.endsWith('s') && !word.endsWith('ss')) || (word.endsWith('n') && !word.endsWith('ion') && lists.after.size === 0);
}

/** A determiner within a group begins another one: "the other firm rescinded | the offer"; "that" before one is a conjunction. */
function startsAnew(words: readonly Word[], index: number, at: number, lists: ChunkLists): boolean {
  const { word } = words[index] as Word;
  const next = words[index + 1];
  if (index === at)
    return word === 'that' && (isOneOf(next, lists.a) || isOneOf(next, lists.no) || isOneOf(next, lists.my) || next?.word === 'another');
  const before = words[index - 1];
  if (isOneOf(before, lists.of)) return false;
  return lists.the.has(word) || (lists.a.has(word) && (isOneOf(before, lists.org) || isOneOf(before, lists.role)));
}
