import type { ChunkLists } from './chunk.js';
import type { Gathered } from './group.js';
import { hasOneOf } from './has-one-of.js';
import type { Word } from './sentences.js';

/**
 * Whether a group only counts: "it took four people", "five of us for two places", "fell by a third". As a subject, or after "at" and the
 * like, the same words are employers: "two places have asked me back".
 */
export function countsPeople(words: readonly Word[], at: number, group: Gathered, before: Word | undefined, lists: ChunkLists): boolean {
  const { count, isOther, det, orgAt, roleAt, unknown } = group;
  if (before === undefined) return false;
  if (det === 'a' && orgAt < 0 && roleAt < 0 && unknown === 0 && lists.fraction.has(before.word))
    return lists.ordinal.has((words[at + 1] as Word).word);
  // "on the second sheet": no noun that an employer has
  if (orgAt < 0 && roleAt < 0 && (det === 'the' || det === '')) return hasOneOf(words, at, at + 3, lists.weakOther);
  if (count === 0 || orgAt < 0 || !lists.vague.has((words[orgAt] as Word).word)) return false;
  if (isOther && !hasOneOf(words, at, orgAt, lists.more)) return false;
  return !lists.where.has(before.word);
}
