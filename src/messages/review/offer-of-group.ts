import type { Chunk, ChunkLists } from './chunk.js';
import { type Gathered, type Group, isOthers, joinedGroup } from './group.js';
import type { Word } from './sentences.js';

/** The group whose noun is an offer, with what follows the noun and belongs to it. */
export function offerOfGroup(words: readonly Word[], at: number, noun: number, to: number, group: Gathered, lists: ChunkLists): Group {
  const { word } = words[noun] as Word;
  const { det, owner } = group;
  const isPlural = lists.plural.has(word);
  const after = readAfter(words, noun + 1, to, lists);
  const isLetter = noun + 1 < to && lists.letter.has((words[noun + 1] as Word).word);
  const chunk: Chunk = {
    count: group.count > 0 ? group.count : isPlural && det !== 'your' ? 2 : 1,
    isOther:
      group.isOther || after.isOther || group.isOwned || lists.other.has(word) || isOthers(group) || (group.orgAt >= 0 && det !== 'your'),
    det,
    isWritten: group.isWritten || after.isWritten || lists.written.has(word) || isLetter,
    owner,
    ...(isLetter ? { isLetter } : {}),
  };
  const end = isLetter ? noun + 2 : after.to;
  return { word: { ...joinedGroup(words, at, end, '#offer', chunk), word: '' }, to: end };
}

/** What follows the noun and belongs to it: "offre d'embauche écrite", "oferta firme por escrito". */
function readAfter(
  words: readonly Word[],
  at: number,
  to: number,
  lists: ChunkLists,
): { readonly to: number; readonly isOther: boolean; readonly isWritten: boolean } {
  let end = at;
  let isOther = false;
  let isWritten = false;
  while (end < to) {
    const { word } = words[end] as Word; // within the sentence
    if (lists.of.has(word) && end + 1 < to && lists.afterOf.has((words[end + 1] as Word).word)) {
      isWritten ||= lists.written.has((words[end + 1] as Word).word);
      end += 2;
    } else if (lists.after.has(word)) {
      isOther ||= lists.other.has(word);
      isWritten ||= lists.written.has(word);
      end++;
    } else break;
  }
  return { to: end, isOther, isWritten };
}
