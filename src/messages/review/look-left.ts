import type { ChunkedWord } from './chunk.js';
import type { CompiledGrammar } from './compile.js';
import { hasOneOf } from './has-one-of.js';
import { listOf } from './list-of.js';
import { isOneOf } from './pattern.js';

/** "J'ai lu une offre": the verb only helps another one, that holds nothing. */
function helpsOther(words: readonly ChunkedWord[], index: number, at: number, compiled: CompiledGrammar): boolean {
  if (!isOneOf(words[index], listOf(compiled, 'helping'))) return false;
  let next = index + 1;
  while (next < at && isOneOf(words[next], listOf(compiled, 'aux'))) next++;
  const word = words[next];
  return next < at && word?.kind === null && /(?:[eiu]|ert|is|it)e?s?$/.test(word.word);
}

/** What the words before an offer say of it. */
export interface LeftSide {
  readonly from: number;
  readonly isHeld: boolean;
  readonly isWeighed: boolean;
  readonly exists: boolean;
  readonly isYours: boolean;
  readonly isThanks: boolean;
  readonly isHoped: boolean;
  /** The recipient's side holds it. */
  readonly isYoursHeld: boolean;
  /** Its giver is "no other firm". */
  readonly isNobodys: boolean;
  readonly isWritten: boolean;
  readonly count: number;
  /** Who gave it: "Acme made me an offer". */
  readonly employer: string | null;
}

/** Reads back from an offer to the beginning of its clause: who holds, gives, weighs or hopes for it. */
export function lookLeft(words: readonly ChunkedWord[], clause: number, at: number, compiled: CompiledGrammar): LeftSide {
  const hold = listOf(compiled, 'hold');
  const weigh = listOf(compiled, 'weigh');
  const give = listOf(compiled, 'give');
  const i = listOf(compiled, 'i');
  const you = listOf(compiled, 'you');
  let from = at;
  let isHeld = false;
  let isWeighed = false;
  let exists = false;
  let isYours = false;
  let isThanks = false;
  let isGiven = false;
  let isHoped = false;
  let isYoursHeld = false;
  let count = 1;
  let employer: string | null = null;
  let isNobodys = false;
  let hasMe = false;
  const start = Math.max(clause, at - 10);
  for (let index = at - 1; index >= start; index--) {
    const word = words[index] as ChunkedWord;
    if (isOneOf(word, listOf(compiled, 'thanks'))) isThanks = true;
    if (isOneOf(word, listOf(compiled, 'me'))) hasMe = true;
    if (isOneOf(word, listOf(compiled, 'expect'))) {
      isHoped = true;
      from = index;
    } else if (!isHeld && isOneOf(word, hold) && !helpsOther(words, index, at, compiled)) {
      isHeld = true;
      from = index;
    } else if (isOneOf(word, weigh)) {
      isWeighed = true;
      from = index;
    } else if (isOneOf(word, give)) {
      isGiven = true;
      from = index;
    } else if (
      isOneOf(word, listOf(compiled, 'there')) &&
      (isOneOf(words[index + 1], listOf(compiled, 'be')) ||
        isOneOf(words[index + 1], hold) ||
        isOneOf(words[index + 2], listOf(compiled, 'be')))
    ) {
      exists = true;
      from = index;
    } else if (isOneOf(word, i) && isOneOf(word, listOf(compiled, 'subject'))) {
      // "Inzwischen prüfe ich": where the verb comes second, it may stand before its subject
      const isVerbFirst = isOneOf(words[index - 1], listOf(compiled, 'holdFirst'));
      isHeld ||= isVerbFirst;
      from = isVerbFirst ? index - 1 : index;
      break;
    } else if (word.kind === '#giver' || word.kind === '#employer' || word.kind === '#name') {
      count = word.chunk?.count ?? 1;
      if (isGiven && word.name?.isPart !== true) employer = word.name?.employer ?? null;
      isNobodys = word.chunk?.det === 'no';
      isHeld = true;
      from = index;
      break;
    } else if (
      isOneOf(word, you) &&
      !isOneOf(words[index - 1], compiled.groups.of) &&
      // "I am choosing between your firm and offers abroad"
      !(word.kind === '#own' && isOneOf(words[at - 1], listOf(compiled, 'and')))
    ) {
      isYoursHeld = isHeld && !isGiven;
      isYours = isHeld || isGiven || word.kind === '#own';
      break;
    }
  }
  if (isGiven && hasMe) isHeld = true;
  // "Von Acme habe ich ein Angebot": where the verb comes second, the giver may stand before all else
  for (let index = start; index < from - 1; index++) {
    const named = words[index + 1] as ChunkedWord;
    if (!isOneOf(words[index], listOf(compiled, 'fromBefore')) || !isOneOf(named, listOf(compiled, 'g'))) continue;
    from = index;
    count = named.chunk?.count ?? 1;
    employer = named.name?.employer ?? null;
  }
  // "I have received in writing an offer"
  const isWritten = hasOneOf(words, from, at, listOf(compiled, 'written'));
  return {
    from,
    isHeld,
    isWeighed,
    exists,
    isYours,
    isThanks,
    isHoped,
    isYoursHeld,
    isNobodys,
    isWritten,
    count,
    employer,
  };
}
