import type { ChunkedWord } from './chunk.js';
import type { CompiledGrammar } from './compile.js';
import { listOf } from './list-of.js';
import { namesJoined } from './names-joined.js';
import { isOneOf } from './pattern.js';
import type { Sentence } from './sentences.js';

/** What the words after an offer say of it. */
export interface RightSide {
  readonly to: number;
  readonly isYours: boolean;
  readonly isMine: boolean;
  readonly isElsewhere: boolean;
  readonly isOnTable: boolean;
  readonly hasCome: boolean;
  readonly isToCome: boolean;
  readonly isWritten: boolean;
  readonly giver: ChunkedWord | null;
  readonly count: number;
  readonly employer: string | null;
}

/** Reads on after an offer: from whom it is, whose it is, whether it has come. */
export function lookRight(words: readonly ChunkedWord[], sentence: Sentence, at: number, compiled: CompiledGrammar): RightSide {
  const from = listOf(compiled, 'from');
  const you = listOf(compiled, 'you');
  const i = listOf(compiled, 'i');
  const limit = Math.min(sentence.to, at + 9);
  let to = at + 1;
  let isYours = false;
  let isMine = false;
  let isElsewhere = false;
  let isOnTable = false;
  let hasCome = false;
  let isToCome = false;
  let isWritten = false;
  let giver: ChunkedWord | null = null;
  let count = 1;
  let employer: string | null = null;
  for (let index = at + 1; index < limit; index++) {
    const word = words[index] as ChunkedWord;
    if (/^[;()]$/.test(word.word)) break;
    // "One offer, and I am in the final round with …"
    if (isOneOf(word, listOf(compiled, 'and')) && (isOneOf(words[index + 1], i) || isOneOf(words[index + 1], listOf(compiled, 'andDo'))))
      break;
    if (
      index > at + 1 &&
      word.kind === null &&
      (isOneOf(word, listOf(compiled, 'not')) ||
        (word.word.endsWith('ing') &&
          !word.isCapital &&
          index <= at + 3 &&
          !isOneOf(word, listOf(compiled, 'arrive')) &&
          !isOneOf(word, listOf(compiled, 'written'))))
    )
      break;
    // "das Angebot einer anderen Firma": a genitive needs no preposition
    if (index === at + 1 && isOneOf(word, listOf(compiled, 'ofWhom'))) {
      giver = word;
      to = index + 1;
      count = word.chunk?.count ?? 1;
      employer = word.name?.employer ?? null;
      continue;
    }
    if (isOneOf(word, from)) {
      let next = index + 1;
      if (isOneOf(words[next], listOf(compiled, 'det')) && (words[next + 1]?.kind === '#employer' || words[next + 1]?.kind === '#own'))
        next++;
      const named = words[next];
      if (named !== undefined && next < sentence.to) {
        if (isOneOf(named, you) && isOneOf(word, listOf(compiled, 'fromYou')) && index <= at + 4) {
          isYours = giver === null;
          break;
        }
        if (isOneOf(named, listOf(compiled, 'g')) || isOneOf(named, listOf(compiled, 'else'))) {
          giver = named;
          to = next + 1;
          count = named.chunk?.count ?? namesJoined(words, next, sentence.to);
          if (count > 1 && named.chunk === undefined) to = next + 1 + (count - 1) * 2;
          if (named.kind === '#employer' && count === 1) employer = named.name?.employer ?? null;
          continue;
        }
        // "an offer with a base of", "an offer for a place"
      }
    }
    // "An offer, with an answer expected by Friday": that is what is to come
    if (index <= at + 5 && isOneOf(word, listOf(compiled, 'toCome')) && !isOneOf(words[index - 1], listOf(compiled, 'answer'))) {
      isToCome = true;
      to = index + 1;
    } else if (isOneOf(word, listOf(compiled, 'else'))) {
      isElsewhere = true;
      to = index + 1;
    } else if (
      index <= at + 3 &&
      isOneOf(word, you) &&
      isOneOf(words[index + 1], listOf(compiled, 'gave')) &&
      !isOneOf(words[index - 1], listOf(compiled, 'anew'))
    )
      isYours = true;
    else if (
      index <= at + 3 &&
      isOneOf(word, i) &&
      isOneOf(words[index + 1], listOf(compiled, 'heldAfter')) &&
      !isOneOf(words[index - 1], listOf(compiled, 'anew'))
    ) {
      // "the offer I have", but not "thank you for the offer - I am delighted"
      isMine = true;
      to = Math.max(to, endOfVerbs(words, index, sentence.to, compiled));
    } else if (index <= at + 6 && isOneOf(word, listOf(compiled, 'arrive'))) {
      hasCome = true;
      to = Math.max(to, index + 1);
    } else if (index <= at + 5 && isOneOf(word, listOf(compiled, 'written')) && isOneOf(words[index - 1], listOf(compiled, 'in'))) {
      isWritten = true;
      to = index + 1;
    } else if (index <= at + 4 && isOneOf(word, listOf(compiled, 'table'))) {
      hasCome = true;
      isOnTable = true;
      to = index + 1;
    } else if (word.word === ',' && (index > at + 2 || isOneOf(words[index + 1], listOf(compiled, 'but')))) break;
  }
  return { to, isYours, isMine, isElsewhere, isOnTable, hasCome, isToCome, isWritten, giver, count, employer };
}

function endOfVerbs(words: readonly ChunkedWord[], at: number, to: number, compiled: CompiledGrammar): number {
  let end = at + 1;
  while (end < to && (isOneOf(words[end], listOf(compiled, 'aux')) || isOneOf(words[end], listOf(compiled, 'heldAfter')))) end++;
  return end;
}
