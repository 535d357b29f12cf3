import { indexPatterns } from './index-patterns.js';
import { type Meanings, type PatternIndex, readLists, type WordLists } from './pattern.js';
import type { ToneLabel } from './types.js';

/** Words that say little alone and much together, as praise and neglect do. */
export type ToneCue =
  | 'reader'
  | 'you'
  | 'insult'
  | 'jibe'
  | 'praise'
  | 'neglect'
  | 'slight'
  | 'sacrifice'
  | 'suffering'
  | 'exposure'
  | 'intent'
  | 'pressure'
  | 'leaving'
  | 'group'
  | 'choice'
  | 'denial'
  | 'authority'
  | 'menace'
  | 'mock'
  | 'absurd'
  | 'turn';

/** What words say about the tone: a label, where `over-apologetic` is one apology of those that are counted; `fine`, nothing amiss in these words; or a cue. */
export type ToneMark = ToneLabel | 'fine' | ToneCue;

/** The tone of one language, as data. Patterns see words without commas, hyphens, quotation marks and brackets. */
export interface ToneWords {
  /** Lists that the patterns name. */
  readonly lists: WordLists;
  readonly patterns: Meanings<ToneMark>;
  /** Frequent words that are neither names nor abbreviations; two of them in capitals tell shouting from a row of acronyms. */
  readonly plain: string;
  /** Small words that headings have as well, such as "for"; two of them count as one plain word beside another. */
  readonly small?: string;
}

/** Tone words with their patterns read. */
export interface CompiledTone {
  readonly patterns: PatternIndex<ToneMark>;
  readonly plain: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

/** Reads the tone of one language; to be done once. */
export function compileTone(tone: ToneWords, frequent?: ReadonlySet<string>): CompiledTone {
  return {
    patterns: indexPatterns(tone.patterns, readLists(tone.lists), frequent),
    plain: new Set(tone.plain.split(' ')),
    small: new Set(tone.small?.split(' ')),
  };
}
