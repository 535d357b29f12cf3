import { type Choice, type Entry, type Lists, type Meanings, type Part, type Pattern, type PatternIndex, wordsOf } from './pattern.js';

/**
 * Reads a pattern: words one after the other, `a|b` for either, `@list` for each word of a list, `x?` for one that may be missing, `!x`
 * for one that must not come next, `..3` for up to three words of any kind, `^` and `$` for the beginning and the end of the sentence; `$` may
 * be an alternative, `sorry|$`.
 */
function readPattern(text: string, partOf: (piece: string) => Part): Pattern {
  const parts: Part[] = [];
  let gap = 0;
  let atStart = false;
  for (const piece of text.split(' ')) {
    if (piece === '') continue; // indented, or an empty line
    if (piece === '^') atStart = true;
    else if (piece.startsWith('..')) gap = Number(piece.slice(2));
    else {
      const part = partOf(piece);
      parts.push(gap === 0 ? part : { ...part, gap });
      gap = 0;
    }
  }
  return { parts, atStart };
}

/** The part that texts have least often, of those that every match has. */
interface Rarest {
  readonly choice: Choice;
  readonly least: number;
  readonly most: number;
}

function rarestOf(parts: readonly [Part, ...Part[]]): Rarest {
  let rarest: Rarest = { choice: parts[0].choice, least: 0, most: 0 };
  let lightest = Number.POSITIVE_INFINITY;
  let least = 0;
  let most = 0;
  for (const { choice, isNot, isOptional, gap } of parts) {
    if (isNot) continue; // no word of its own
    most += gap;
    const isSure = !isOptional && !choice.hasEnd;
    // The farther it may stand from the beginning, the more places are tried.
    const weight = choice.weight * (1 + most - least);
    if (isSure && weight < lightest) {
      rarest = { choice, least, most };
      lightest = weight;
    }
    most++;
    if (isSure) least++;
  }
  return rarest;
}

/** So many rare words are met as often as one that is frequent, or as one group of nouns. */
const frequentWeight = 300;
const groupWeight = 100;

/** Reads parts of patterns; most are written more than once and read once. */
function partsOf(lists: Lists, frequent: ReadonlySet<string>): (piece: string) => Part {
  const weights = new Map<string, number>();
  const weightOf = (word: string): number => {
    if (!word.startsWith('@')) return frequent.has(word) ? frequentWeight : word.startsWith('#') ? groupWeight : 1;
    let weight = weights.get(word);
    if (weight === undefined) {
      weight = 0;
      for (const listed of lists.get(word.slice(1)) ?? []) weight += weightOf(listed);
      weights.set(word, weight);
    }
    return weight;
  };
  const parts = new Map<string, Part>();
  return (piece) => {
    let part = parts.get(piece);
    if (part === undefined) {
      const isNot = piece.startsWith('!');
      const isOptional = piece.endsWith('?') && piece.length > 1;
      const text = piece.slice(isNot ? 1 : 0, isOptional ? -1 : undefined);
      let weight = 0;
      let hasEnd = false;
      for (const word of text.split('|')) {
        weight += weightOf(word);
        hasEnd ||= word === '$';
      }
      part = { choice: { text, lists, weight, hasEnd, words: null }, isNot, isOptional, gap: 0 };
      parts.set(piece, part);
    }
    return part;
  };
}

const none: ReadonlySet<string> = new Set();

/** The first part of each pattern must be a plain one: neither optional nor negated. `frequent` are words that texts are full of. */
export function indexPatterns<Meaning>(
  patterns: Meanings<Meaning>,
  lists: Lists,
  frequent: ReadonlySet<string> = none,
): PatternIndex<Meaning> {
  const byWord = new Map<string, Entry<Meaning>[]>();
  const partOf = partsOf(lists, frequent);
  let order = 0;
  for (const [texts, meaning] of patterns) {
    for (const text of texts.split('\n')) {
      const pattern = readPattern(text, partOf);
      const [first, ...others] = pattern.parts;
      if (first === undefined) continue;
      const { choice, least, most } = rarestOf([first, ...others]);
      const entry: Entry<Meaning> = { pattern, meaning, order: order++, first: first.choice, least, most, search: 0, next: 0 };
      for (const word of wordsOf(choice)) {
        const entries = byWord.get(word);
        if (entries === undefined) byWord.set(word, [entry]);
        else entries.push(entry);
      }
    }
  }
  return { byWord };
}
