/** A word as patterns see it: what stands there, and of which kinds it is. */
export interface Matchable {
  readonly word: string;
  /** `#date`, `#money`, `#employer`, `#own`, `#giver`, `#role`, `#number`; null for a plain word. */
  readonly kind: string | null;
}

/** Word lists by name. Texts hold words separated by spaces; `@name` within one stands for another list. */
export type WordLists = Readonly<Record<string, string>>;

interface Part {
  readonly words: ReadonlySet<string>;
  readonly isNot: boolean;
  readonly isOptional: boolean;
  /** So many other words may come before it. */
  readonly gap: number;
}

/** A pattern, read once. */
interface Pattern {
  readonly parts: readonly Part[];
  /** Only at the beginning, or only at the end, of a sentence. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/**
 * Reads a pattern: words one after the other, `a|b` for either, `@list` for each word of a list, `x?` for one that may be missing, `!x`
 * for one that must not come next, `..3` for up to three words of any kind, `^` and `$` for the beginning and the end of the sentence; `$` is
 * an alternative as well, `sorry|$`.
 */
function readPattern(text: string, lists: ReadonlyMap<string, ReadonlySet<string>>): Pattern {
  const parts: Part[] = [];
  let gap = 0;
  let atStart = false;
  let atEnd = false;
  for (const piece of text.split(' ')) {
    if (piece === '^') atStart = true;
    else if (piece === '$') atEnd = true;
    else if (piece.startsWith('..') && piece.length > 2) gap = Number(piece.slice(2));
    else {
      const isNot = piece.startsWith('!') && piece.length > 1;
      const isOptional = piece.endsWith('?') && piece.length > 1;
      const body = piece.slice(isNot ? 1 : 0, isOptional ? -1 : undefined);
      parts.push({ words: wordsOf(body, lists), isNot, isOptional, gap });
      gap = 0;
    }
  }
  return { parts, atStart, atEnd };
}

function wordsOf(body: string, lists: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const alone = body.startsWith('@') && !body.includes('|') ? lists.get(body.slice(1)) : undefined;
  if (alone !== undefined) return alone;
  const words = new Set<string>();
  for (const word of body.split('|')) {
    if (!word.startsWith('@')) words.add(word);
    else for (const listed of lists.get(word.slice(1)) ?? []) words.add(listed);
  }
  return words;
}

/** Word lists as sets, lists within lists resolved; a list may name those before it. */
export function readLists(lists: WordLists): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, ReadonlySet<string>>();
  for (const [name, text] of Object.entries(lists)) {
    const words = new Set<string>();
    for (const word of text.split(/\s+/)) {
      if (!word.startsWith('@') || word.length === 1) words.add(word);
      else for (const listed of sets.get(word.slice(1)) ?? []) words.add(listed);
    }
    words.delete('');
    sets.set(name, words);
  }
  return sets;
}

export function isOneOf(word: Matchable | undefined, words: ReadonlySet<string>): boolean {
  return word !== undefined && (words.has(word.word) || (word.kind !== null && words.has(word.kind)));
}

/**
 * Where a pattern that begins at `at` ends, exclusive; -1 when it does not match within `from` to `to`. The work is bounded by the
 * pattern alone: gaps are short and every part is one word.
 */
function matchAt(pattern: Pattern, words: readonly Matchable[], at: number, from: number, to: number): number {
  if (pattern.atStart && at !== from) return -1;
  const end = matchParts(pattern.parts, 0, words, at, to);
  return end >= 0 && pattern.atEnd && end !== to ? -1 : end;
}

function matchParts(parts: readonly Part[], index: number, words: readonly Matchable[], at: number, to: number): number {
  const part = parts[index];
  if (part === undefined) return at;
  for (let skipped = 0; skipped <= part.gap; skipped++) {
    const place = at + skipped;
    if (place > to) return -1;
    const isThere = place < to && isOneOf(words[place], part.words);
    if (place === to && !part.isNot && part.words.has('$')) {
      const end = matchParts(parts, index + 1, words, place, to);
      if (end >= 0) return end;
    }
    if (part.isNot) {
      if (isThere) return -1;
      return matchParts(parts, index + 1, words, at, to);
    }
    if (isThere) {
      const end = matchParts(parts, index + 1, words, place + 1, to);
      if (end >= 0) return end;
    }
    if (part.isOptional && skipped === 0) {
      const end = matchParts(parts, index + 1, words, place, to);
      if (end >= 0) return end;
    }
  }
  return -1;
}

/** What patterns know of each word that stands in one of them, so that few are tried at a word. */
export interface PatternIndex<Meaning> {
  readonly byWord: ReadonlyMap<string, KnownWord<Meaning>>;
}

interface KnownWord<Meaning> {
  /** The patterns whose first part the word can be. */
  readonly entries: Entry<Meaning>[];
  /** The search, counted from the first, in which the word was seen last. */
  lastSeen: number;
}

interface Entry<Meaning> {
  readonly pattern: Pattern;
  readonly meaning: Meaning;
  /** Words of which the sentence must have one somewhere: those of the rarest part. Empty: nothing is known beforehand. */
  readonly needs: readonly KnownWord<Meaning>[];
}

/** A part with more words than this is in most sentences anyway. */
const fewWords = 40;

/** The fewest words of which a match must have one, beyond its first part. */
function needsOf({ parts }: Pattern): Iterable<string> {
  let rarest: ReadonlySet<string> | null = null;
  for (const { words, isNot, isOptional } of parts.slice(1)) {
    if (isNot || isOptional || words.has('$') || words.size > fewWords) continue;
    if (rarest === null || words.size < rarest.size) rarest = words;
  }
  return rarest ?? [];
}

/** The first part of each pattern must be a plain one: neither optional nor negated. */
export function indexPatterns<Meaning>(
  patterns: readonly (readonly [texts: string, meaning: Meaning])[],
  lists: ReadonlyMap<string, ReadonlySet<string>>,
): PatternIndex<Meaning> {
  const byWord = new Map<string, KnownWord<Meaning>>();
  const known = (word: string): KnownWord<Meaning> => {
    let found = byWord.get(word);
    if (found === undefined) {
      found = { entries: [], lastSeen: 0 };
      byWord.set(word, found);
    }
    return found;
  };
  for (const [texts, meaning] of patterns) {
    for (const text of texts.split('\n')) {
      if (text.trim() === '') continue;
      const pattern = readPattern(text.trim(), lists);
      const entry = { pattern, meaning, needs: Array.from(needsOf(pattern), known) };
      for (const word of pattern.parts[0]?.words ?? []) known(word).entries.push(entry);
    }
  }
  return { byWord };
}

/** Something found between two words; `to` is exclusive. */
export interface Match<Meaning> {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

/** Searches so far; each marks the words it sees with its number. */
let searches = 0;

/** All matches in a sentence, in the order of the text; several may begin at one word. */
export function matchesIn<Meaning>(
  { byWord }: PatternIndex<Meaning>,
  words: readonly Matchable[],
  from: number,
  to: number,
): Match<Meaning>[] {
  searches++;
  const places: number[] = [];
  const begun: KnownWord<Meaning>[] = [];
  const see = (seen: string, at: number): void => {
    const known = byWord.get(seen);
    if (known === undefined) return;
    known.lastSeen = searches;
    if (known.entries.length === 0) return;
    places.push(at);
    begun.push(known);
  };
  for (let at = from; at < to; at++) {
    const { word, kind } = words[at] as Matchable; // at is within the sentence
    see(word, at);
    if (kind !== null) see(kind, at);
  }
  const found: Match<Meaning>[] = [];
  for (let index = 0; index < begun.length; index++) {
    const at = places[index] as number; // one for each word that begins something
    for (const { pattern, meaning, needs } of (begun[index] as KnownWord<Meaning>).entries) {
      if (needs.length > 0 && !wasSeen(needs)) continue;
      const end = matchAt(pattern, words, at, from, to);
      if (end > at) found.push({ from: at, to: end, meaning });
    }
  }
  return found;
}

/** Whether the search under way has seen one of the words. */
function wasSeen(needs: readonly KnownWord<unknown>[]): boolean {
  for (let index = 0; index < needs.length; index++) if ((needs[index] as KnownWord<unknown>).lastSeen === searches) return true;
  return false;
}

/** Patterns, one a line, and what they mean. */
export type Meanings<Meaning> = readonly (readonly [patterns: string, meaning: Meaning])[];
