import type { PhraseIndex } from './join-phrases.js';
import type { Word } from './sentences.js';

/** What a group of words is about, as far as claims care. */
export interface Chunk {
  /** How many, at least. */
  readonly count: number;
  /** Whether it says that it is somebody else's: another, competing, elsewhere, "Skyline's". */
  readonly isOther: boolean;
  /** `my`, `your`, `the`, `a`, `any`, `no`, or nothing. */
  readonly det: 'my' | 'your' | 'the' | 'a' | 'any' | 'no' | '';
  readonly isWritten: boolean;
  /** The employer of a possessive, `Alder Build's offer`. */
  readonly owner: Word | null;
  /** "My offer letter", which says nothing of another. */
  readonly isLetter?: true;
  /** A noun that no list knows: "another crew". */
  readonly isGuess?: true;
}

export interface ChunkedWord extends Word {
  readonly chunk?: Chunk;
}

/** The lists a language needs for chunks. */
export interface ChunkLists {
  readonly my: ReadonlySet<string>;
  readonly your: ReadonlySet<string>;
  readonly the: ReadonlySet<string>;
  readonly a: ReadonlySet<string>;
  readonly any: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
  readonly many: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly offer: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
  readonly org: ReadonlySet<string>;
  readonly role: ReadonlySet<string>;
  readonly process: ReadonlySet<string>;
  readonly thing: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
  /** Words that may stand between a determiner and its noun, and are nothing else. */
  readonly adjective: ReadonlySet<string>;
  /** Words that no group of nouns contains. */
  readonly stop: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** After a number: "two more firms". */
  readonly more: ReadonlySet<string>;
  /** "a second", "a third": an employer, when no noun follows. */
  readonly ordinal: ReadonlySet<string>;
  /** After an employer's noun: "nearby", and "in" before the name of a place; none where they are not read. */
  readonly whereabouts: ReadonlySet<string>;
  readonly placed: ReadonlySet<string>;
  /** Nouns for employers that mean people as well, and the words after which, counted, they are employers; words before "a third" of something. */
  readonly vague: ReadonlySet<string>;
  readonly where: ReadonlySet<string>;
  readonly fraction: ReadonlySet<string>;
  /** "Second", "different": with a noun that no list knows they tell of no employer. */
  readonly weakOther: ReadonlySet<string>;
  /** After "the firm": which one it is. */
  readonly relative: ReadonlySet<string>;
  /** Nouns that mean an offer when they are another's, or written. */
  readonly weakOffer: ReadonlySet<string>;
  /** After "offer": it is on paper. */
  readonly letter: ReadonlySet<string>;
  /** Words that make a group one, whatever its noun ends in. */
  readonly single: ReadonlySet<string>;
  readonly hasCapitalNouns: boolean;
  /** What a group begins with, unless it is a name: most words are ruled out by this alone. */
  readonly beginnings: ReadonlySet<string>;
  /** Words that may follow the noun, and nouns that may follow it with an `of`; none where adjectives come first. */
  readonly after: ReadonlySet<string>;
  readonly afterOf: ReadonlySet<string>;
  readonly phrases: PhraseIndex;
}
