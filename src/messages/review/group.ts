import type { Chunk, ChunkedWord } from './chunk.js';
import type { Word } from './sentences.js';

/** What the words of a group have said so far. */
export interface Gathered {
  det: Chunk['det'];
  count: number;
  isOther: boolean;
  /** "another school's" */
  isOwned: boolean;
  isWritten: boolean;
  /** A word forbids more than one: "a", "every". */
  isSingle: boolean;
  owner: Word | null;
  hasAdjective: boolean;
  /** Words that no list knows. */
  unknown: number;
  lastUnknown: Word | null;
  /** Where the noun of an employer stands, and whether it is a plural; -1: nowhere. */
  orgAt: number;
  isOrgPlural: boolean;
  /** The same of a role, or of a step in a process. */
  roleAt: number;
  isRolePlural: boolean;
}

export interface Group {
  readonly word: ChunkedWord;
  /** One after its last word. */
  readonly to: number;
}

/** A possessive that is not the recipient's. */
export function isOthers({ owner }: Gathered): boolean {
  return owner !== null && owner.kind !== '#own';
}

export function isPossessive(word: Word): boolean {
  return word.word === "'s" || (word.word === "'" && !word.isApart);
}

/** The words of a group as one. */
export function joinedGroup(words: readonly Word[], from: number, to: number, kind: string, chunk: Chunk): ChunkedWord {
  const first = words[from] as Word;
  const last = words[to - 1] as Word;
  return { word: last.word, kind, start: first.start, end: last.end, isCapital: first.isCapital, isApart: first.isApart, chunk };
}
