import type { Chunk, ChunkLists } from './chunk.js';
import { type Gathered, type Group, joinedGroup } from './group.js';
import { hasOneOf } from './has-one-of.js';
import type { Word } from './sentences.js';

/** The group when no offer was its noun: an employer, a role elsewhere, a step of a process, or none of them. */
export function giverOrRole(
  words: readonly Word[],
  at: number,
  index: number,
  to: number,
  group: Gathered,
  lists: ChunkLists,
): Group | null {
  const { det, count, isWritten, owner, orgAt, roleAt, lastUnknown } = group;
  const place = orgAt >= 0 ? endOfPlace(words, orgAt + 1, to, lists) : orgAt;
  // "the clinic across the river" is another one
  const isPlaced = place > orgAt + 1;
  const isFar =
    (det === 'the' || det === '') &&
    isPlaced &&
    (lists.whereabouts.has((words[place - 1] as Word).word) || words[orgAt + 1]?.word === 'across');
  const isOther = group.isOther || isFar;
  // "The magazine I write for has offered me …", not "the firm where I work"
  const isTold =
    det === 'the' &&
    index === orgAt + 1 &&
    index < to &&
    !lists.vague.has((words[orgAt] as Word).word) &&
    lists.relative.has((words[index] as Word).word) &&
    !hasWork(words, index);
  const stopped = index < to ? words[index] : undefined;
  if (stopped !== undefined && lists.thing.has(stopped.word) && orgAt < 0 && roleAt < 0) return null;
  // "both practice tests", "a school project": the noun is that of something else
  if (stopped !== undefined && lists.thing.has(stopped.word) && !isOther) return null;
  // "another interview slot"
  if (stopped?.word === 'slot' && index === roleAt + 1) return null;
  if (det === 'your' || (det === '' && !isOther && count === 0)) return null;
  if (orgAt >= 0 && orgAt >= roleAt && (isOther || isPlaced || det === 'a' || det === 'any' || det === 'no' || count > 0 || isTold)) {
    const isMany = isOther && group.isOrgPlural && det !== 'a';
    const end = orgAt + 1 < to && (words[orgAt + 1] as Word).word === 'else' ? orgAt + 2 : place;
    return grouped('#giver', end, { count: count || (isMany ? 2 : 1), isOther, det, isWritten, owner });
  }
  if (roleAt >= 0 && (isOther || owner !== null)) {
    const kind = lists.process.has((words[roleAt] as Word).word) ? '#process' : '#role';
    // "a second interview" is the next one of whoever reads it
    if (kind === '#process' && det !== 'my' && count < 2 && hasOneOf(words, at, roleAt, lists.ordinal)) return null;
    return grouped(kind, roleAt + 1, { count: count || (group.isRolePlural ? 2 : 1), isOther: true, det, isWritten, owner });
  }
  if (det === 'a' && index === at + 2 && lists.ordinal.has((words[at + 1] as Word).word)) {
    return grouped('#giver', index, { count: 1, isOther, det, isWritten, owner });
  }
  if (isOther && lastUnknown !== null) {
    const isPlural = lastUnknown.word.endsWith('s') && !lastUnknown.word.endsWith('ss');
    return grouped('#giver', index, { count: count || (isPlural ? 2 : 1), isOther, det, isWritten, owner, isGuess: true });
  }
  return null;

  function grouped(kind: string, end: number, chunk: Chunk): Group {
    return { word: joinedGroup(words, at, end, kind, chunk), to: end };
  }
}

/** "… I work for", "… where I work" */
function hasWork(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.word === 'work' || words[at + 2]?.word === 'work';
}

/** Where the words end that tell where an employer is: "in New York", "nearby". */
function endOfPlace(words: readonly Word[], at: number, to: number, lists: ChunkLists): number {
  const next = words[at];
  if (at >= to || next === undefined || next.kind !== null) return at;
  if (lists.whereabouts.has(next.word)) return at + 1;
  // "the school across the valley"
  if (next.word === 'across' && lists.the.has(words[at + 1]?.word ?? '') && at + 2 < to) return at + 3;
  if (!lists.placed.has(next.word)) return at;
  let end = at + 1;
  while (end < to && end < at + 4 && (words[end] as Word).isCapital && (words[end] as Word).kind === null) end++;
  return end > at + 1 ? end : at;
}
