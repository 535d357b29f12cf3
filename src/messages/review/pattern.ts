/** A word as patterns see it: what stands there, and of which kinds it is. */
export interface Matchable {
  readonly word: string;
  /** `#date`, `#money`, `#employer`, `#own`, `#giver`, `#role`, `#number`; null for a plain word. */
  readonly kind: string | null;
}

/** Word lists by name. Texts hold words separated by spaces; `@name` within one stands for another list. */
export type WordLists = Readonly<Record<string, string>>;

/** One word of a pattern, or the place where one may be. */
export interface Part {
  readonly choice: Choice;
  readonly isNot: boolean;
  readonly isOptional: boolean;
  /** So many other words may come before it. */
  readonly gap: number;
}

/** What one part can be. */
export interface Choice {
  readonly text: string;
  readonly lists: Lists;
  /** How often, about, a text has one of the words: the more words, and the more frequent ones, the heavier. */
  readonly weight: number;
  /** Whether it can be the end of the sentence. */
  readonly hasEnd: boolean;
  /** The words as a set, made when a text first asks for them: most texts ask for few. */
  words: ReadonlySet<string> | null;
}

/** Word lists as sets, by name. */
export type Lists = ReadonlyMap<string, ReadonlySet<string>>;

/** A pattern, read once. */
export interface Pattern {
  readonly parts: readonly Part[];
  /** Only at the beginning of a sentence. */
  readonly atStart: boolean;
}

/** The words that a part can be. */
export function wordsOf(choice: Choice): ReadonlySet<string> {
  choice.words ??= readWords(choice);
  return choice.words;
}

function readWords({ text, lists }: Choice): ReadonlySet<string> {
  const alone = text.startsWith('@') ? lists.get(text.slice(1)) : undefined; // no list is called `be|x`
  if (alone !== undefined) return alone;
  const words = new Set<string>();
  for (const word of text.split('|')) {
    if (word === '$') continue; // the end of a sentence, not the sign
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
  return pattern.atStart && at !== from ? -1 : matchParts(pattern.parts, 0, words, at, to);
}

function matchParts(parts: readonly Part[], index: number, words: readonly Matchable[], at: number, to: number): number {
  const part = parts[index];
  if (part === undefined) return at;
  for (let skipped = 0; skipped <= part.gap; skipped++) {
    const place = at + skipped;
    if (place === to && part.choice.hasEnd) return matchParts(parts, index + 1, words, place, to);
    const isThere = place < to && isOneOf(words[place], wordsOf(part.choice));
    if (part.isNot) return isThere ? -1 : matchParts(parts, index + 1, words, at, to);
    if (isThere) {
      const end = matchParts(parts, index + 1, words, place + 1, to);
      if (end !== -1) return end;
    }
    if (part.isOptional && skipped === 0) {
      const end = matchParts(parts, index + 1, words, place, to);
      if (end !== -1) return end;
    }
  }
  return -1;
}

/** Patterns by the words of their rarest part, around which they are looked for, so that few are tried. */
export interface PatternIndex<Meaning> {
  readonly byWord: ReadonlyMap<string, readonly Entry<Meaning>[]>;
}

/** A pattern with its meaning and where to look for it. */
export interface Entry<Meaning> {
  readonly pattern: Pattern;
  readonly meaning: Meaning;
  /** Its place among all patterns. */
  readonly order: number;
  readonly first: Choice;
  /** So many words before its rarest part it begins, at least and at most. */
  readonly least: number;
  readonly most: number;
  /** The search in which it was tried last, and the place after the last one tried: none is tried twice. */
  search: number;
  next: number;
}

/** Something found between two words; `to` is exclusive. */
export interface Match<Meaning> {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

interface Found<Meaning> {
  readonly match: Match<Meaning>;
  readonly order: number;
}

let searches = 0;

/** All matches in a sentence, in the order of the text; several may begin at one word. */
export function matchesIn<Meaning>(
  { byWord }: PatternIndex<Meaning>,
  words: readonly Matchable[],
  from: number,
  to: number,
): Match<Meaning>[] {
  searches++;
  const found: Found<Meaning>[] = [];
  const search = (entries: readonly Entry<Meaning>[] | undefined, at: number): void => {
    if (entries === undefined) return;
    for (const entry of entries) {
      if (entry.search !== searches) {
        entry.search = searches;
        entry.next = from;
      }
      const last = at - entry.least;
      const first = wordsOf(entry.first);
      for (let start = Math.max(entry.next, at - entry.most); start <= last; start++) {
        if (!isOneOf(words[start], first)) continue;
        const end = matchAt(entry.pattern, words, start, from, to);
        if (end !== -1) found.push({ match: { from: start, to: end, meaning: entry.meaning }, order: entry.order });
      }
      entry.next = Math.max(entry.next, last + 1);
    }
  };
  for (let at = from; at < to; at++) {
    const { word, kind } = words[at] as Matchable; // at is within the sentence
    search(byWord.get(word), at);
    if (kind !== null) search(byWord.get(kind), at);
  }
  found.sort((a, b) => a.match.from - b.match.from || a.order - b.order);
  return found.map(({ match }) => match);
}

/** Patterns, one a line, and what they mean. */
export type Meanings<Meaning> = readonly (readonly [patterns: string, meaning: Meaning])[];
