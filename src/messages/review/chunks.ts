import { joinPhrases, type PhraseIndex } from './join-phrases.js';
import type { Sentence, Word } from './sentences.js';

/** What a group of words is about, as far as claims care. */
export interface Chunk {
  /** How many, at least. */
  readonly count: number;
  /** Whether it says that it is somebody else's: another, competing, elsewhere, "Skyline's". */
  readonly isOther: boolean;
  /** `my`, `your`, `the`, `a`, `any`, `no`, or nothing. */
  readonly det: 'my' | 'your' | 'the' | 'a' | 'any' | 'no' | '';
  readonly isWritten: boolean;
  readonly isPlural: boolean;
  /** The employer of a possessive, `Alder Build's offer`. */
  readonly owner: Word | null;
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

/**
 * Joins groups of nouns to one word each: `#offer` ("two written offers"), `#giver` ("another firm"), `#role` ("other opportunities").
 * Sentences are given back with their new places.
 */
export function chunkWords(
  plainWords: readonly Word[],
  plainSentences: readonly Sentence[],
  lists: ChunkLists,
  isVerb: (words: readonly Word[], at: number, from: number, to: number) => boolean,
): { readonly words: readonly ChunkedWord[]; readonly sentences: readonly Sentence[] } {
  const { words, sentences } = joinPhrases(plainWords, plainSentences, lists.phrases);
  const kept: ChunkedWord[] = [];
  const moved: Sentence[] = [];
  for (const sentence of sentences) {
    const start = kept.length;
    let index = sentence.from;
    while (index < sentence.to) {
      // "with the Ostrander Group": the article is part of the name
      if (index + 1 < sentence.to && (words[index + 1] as Word).kind === '#employer' && lists.the.has((words[index] as Word).word)) index++;
      const word = words[index] as Word; // within the sentence
      const group = mayBegin(word, lists) ? readGroup(words, index, sentence, lists, isVerb) : null;
      if (group === null) {
        if (word.kind !== '#rest') kept.push(word);
        index++;
      } else {
        kept.push(group.word);
        index = group.to;
      }
    }
    const { isQuestion, opensParagraph } = sentence;
    const before = moved.at(-1);
    const place = { from: start, to: kept.length, isQuestion, opensParagraph };
    moved.push(before === undefined ? place : { ...place, before });
  }
  return { words: kept, sentences: moved };
}

function mayBegin({ word, kind }: Word, { beginnings }: ChunkLists): boolean {
  return kind === '#employer' || kind === '#own' || beginnings.has(word);
}

const longestGroup = 7;

function readGroup(
  words: readonly Word[],
  at: number,
  sentence: Sentence,
  lists: ChunkLists,
  isVerb: (words: readonly Word[], at: number, from: number, to: number) => boolean,
): { word: ChunkedWord; to: number } | null {
  let det: Chunk['det'] = '';
  let count = 0;
  let isOther = false;
  let isOwned = false;
  let isWritten = false;
  let owner: Word | null = null;
  let hasAdjective = false;
  let unknown = 0;
  let lastUnknown: Word | null = null;
  let orgAt = -1;
  let roleAt = -1;
  let isRolePlural = false;
  let isOrgPlural = false;
  let isSingle = lists.single.has(words[at - 1]?.word ?? '');
  let index = at;
  const limit = Math.min(sentence.to, at + longestGroup);
  for (; index < limit; index++) {
    const word = words[index] as Word; // within the sentence
    const text = word.word;
    isSingle ||= lists.single.has(text);
    if (word.kind === '#employer' || word.kind === '#own') {
      if (!(words[index + 1] !== undefined && isPossessive(words[index + 1] as Word)) || index + 1 >= limit) break;
      owner = word;
      if (word.kind === '#own') det = 'your';
      index++;
      continue;
    }
    if (word.kind === '#date' || word.kind === '#money') break;
    const isHead =
      (lists.offer.has(text) ||
        (lists.weakOffer.has(text) &&
          (isOther || isOwned || (isWritten && det !== 'my' && det !== 'the') || (owner !== null && owner.kind !== '#own')))) &&
      !isVerb(words, index, sentence.from, sentence.to);
    if (isHead) {
      const isPlural = lists.plural.has(text);
      const after = readAfter(words, index + 1, sentence.to, lists);
      isOther ||= after.isOther;
      isWritten ||= after.isWritten;
      const chunk: Chunk = {
        count: count > 0 ? count : isPlural && det !== 'your' ? 2 : 1,
        isOther: isOther || isOwned || lists.other.has(text) || (owner !== null && owner.kind !== '#own') || (orgAt >= 0 && det !== 'your'),
        det,
        isWritten: isWritten || lists.written.has(text),
        isPlural,
        owner,
      };
      const isLetter = index + 1 < sentence.to && lists.letter.has((words[index + 1] as Word).word);
      const end = isLetter ? index + 2 : after.to;
      return { word: { ...joinedGroup(words, at, end, '#offer', isLetter ? { ...chunk, isWritten: true } : chunk), word: '' }, to: end };
    }
    if (index > at && (lists.my.has(text) || lists.your.has(text))) {
      if (orgAt < 0 || lists.placed.size === 0) return null;
      break;
    }
    if (lists.placed.size > 0 && startsAnew(words, index, at, lists)) {
      if (index === at) return null;
      break;
    }
    if (det === '' && index === at && lists.my.has(text)) det = 'my';
    else if (det === '' && index === at && lists.your.has(text)) det = 'your';
    else if (det === '' && lists.no.has(text) && index === at) det = 'no';
    else if (det === '' && lists.any.has(text)) det = 'any';
    else if (det === '' && lists.the.has(text) && index === at) det = 'the';
    else if (det === '' && lists.a.has(text) && !isOther) det = 'a';
    else if (lists.more.has(text)) {
      if (count === 0 && det !== 'any') break;
      isOther = true;
    } else if (lists.other.has(text) && !isPossessive(word)) {
      isOther = true;
      // "la concurrence", "un competidor"
      if (lists.org.has(text)) orgAt = index;
      if (/^another$|^altro$|^otr[oa]$/.test(text) && count === 0) count = 1;
      if (text === 'else' && index === at) break;
    } else if (lists.numbers.has(text)) count = lists.numbers.get(text) as number;
    else if (lists.many.has(text)) count = Math.max(count, 2);
    else if (lists.the.has(text) && index > at && lists.of.has((words[index - 1] as Word).word)) continue;
    else if (lists.of.has(text) && index > at && count > 0 && unknown === 0 && orgAt < 0 && roleAt < 0) continue;
    else if (lists.written.has(text)) {
      isWritten = true;
      hasAdjective = true;
    } else if (isPossessive(word) && index > at) {
      // "another school's offer": what came before was its giver
      isOwned ||= orgAt >= 0;
      unknown = 0;
    } else if (lists.org.has(text)) {
      orgAt = index;
      isOrgPlural = isPluralNoun(text, lists) && !isSingle;
    } else if (lists.role.has(text) || lists.process.has(text)) {
      roleAt = index;
      isRolePlural = isPluralNoun(text, lists) && !isSingle;
    } else if (lists.adjective.has(text)) hasAdjective = true;
    else if (lists.stop.has(text) || !/^[\p{L}\d]/u.test(text) || lists.thing.has(text)) break;
    else {
      if (index === at) return null;
      // Where adjectives follow, what follows an unknown noun is no longer sure to belong to it.
      if (lists.after.size > 0 && unknown === 1) break;
      if (lists.hasCapitalNouns && lastUnknown?.isCapital === true && !word.isCapital) break;
      unknown++;
      lastUnknown = word;
      if (unknown > 3) break;
    }
  }
  const before = at > sentence.from ? words[at - 1] : undefined;
  if (before !== undefined && lists.your.has(before.word)) return null; // "your other finalist"
  const place = orgAt >= 0 ? endOfPlace(words, orgAt + 1, sentence.to, lists) : orgAt;
  // "the clinic across the river" is another one
  if ((det === 'the' || det === '') && place > orgAt + 1 && lists.whereabouts.has((words[place - 1] as Word).word)) isOther = true;
  const isSome = det !== '' || isOther || count > 0;
  const stopped = words[index];
  if (stopped !== undefined && index < sentence.to && lists.thing.has(stopped.word) && orgAt < 0 && roleAt < 0) return null;
  // "another interview slot"
  if (stopped !== undefined && lists.placed.size > 0 && index < sentence.to && index === roleAt + 1 && stopped.word === 'slot') return null;
  if (!isSome || det === 'your' || hasOnlyWritten(hasAdjective, isOther, orgAt, roleAt)) return null;
  if (orgAt >= 0 && orgAt >= roleAt && (isOther || det === 'a' || det === 'any' || det === 'no' || count > 0)) {
    const chunk: Chunk = {
      count: count || (isOther && isOrgPlural && det !== 'a' ? 2 : 1),
      isOther,
      det,
      isWritten,
      isPlural: isOrgPlural,
      owner,
    };
    const end = orgAt + 1 < sentence.to && (words[orgAt + 1] as Word).word === 'else' ? orgAt + 2 : place;
    return { word: joinedGroup(words, at, end, '#giver', chunk), to: end };
  }
  if (roleAt >= 0 && (isOther || owner !== null)) {
    const chunk: Chunk = { count: count || (isRolePlural ? 2 : 1), isOther: true, det, isWritten, isPlural: isRolePlural, owner };
    return {
      word: joinedGroup(words, at, roleAt + 1, lists.process.has((words[roleAt] as Word).word) ? '#process' : '#role', chunk),
      to: roleAt + 1,
    };
  }
  if (det === 'a' && index === at + 2 && lists.ordinal.has((words[at + 1] as Word).word)) {
    const chunk: Chunk = { count: 1, isOther, det, isWritten, isPlural: false, owner };
    return { word: joinedGroup(words, at, index, '#giver', chunk), to: index };
  }
  if (isOther && unknown > 0 && lastUnknown !== null && index > at + 1) {
    const isPlural = lastUnknown.word.endsWith('s') && !lastUnknown.word.endsWith('ss') && count !== 1;
    const chunk: Chunk = { count: count || (isPlural ? 2 : 1), isOther, det, isWritten, isPlural, owner, isGuess: true };
    return { word: joinedGroup(words, at, index, '#giver', chunk), to: index };
  }
  return null;
}

/** A plural by its ending, also a German one; "Position", "entretien" and "institución" are none. */
function isPluralNoun(word: string, lists: ChunkLists): boolean {
  return word.endsWith('s') || (word.endsWith('n') && !word.endsWith('ion') && lists.after.size === 0);
}

/** A determiner within a group begins another one: "the other firm rescinded | the offer"; "that" before one is a conjunction. */
function startsAnew(words: readonly Word[], index: number, at: number, lists: ChunkLists): boolean {
  const { word } = words[index] as Word;
  const next = words[index + 1]?.word ?? '';
  if (index === at) return word === 'that' && (lists.a.has(next) || lists.no.has(next) || lists.my.has(next) || next === 'another');
  const before = (words[index - 1] as Word).word;
  return !lists.of.has(before) && (lists.the.has(word) || (lists.a.has(word) && before !== 'such' && lists.org.has(before)));
}

/** Where the words end that tell where an employer is: "in New York", "nearby". */
function endOfPlace(words: readonly Word[], at: number, to: number, lists: ChunkLists): number {
  const next = words[at];
  if (at >= to || next === undefined || next.kind !== null) return at;
  if (lists.whereabouts.has(next.word)) return at + 1;
  if (!lists.placed.has(next.word)) return at;
  let end = at + 1;
  while (end < to && end < at + 4 && (words[end] as Word).isCapital && (words[end] as Word).kind === null) end++;
  return end > at + 1 ? end : at;
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
    const { word, kind } = words[end] as Word; // within the sentence
    if (kind !== null) break;
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

function hasOnlyWritten(hasAdjective: boolean, isOther: boolean, orgAt: number, roleAt: number): boolean {
  return hasAdjective && !isOther && orgAt < 0 && roleAt < 0;
}

function isPossessive(word: Word): boolean {
  return word.word === "'s" || (word.word === "'" && !word.isApart);
}

function joinedGroup(words: readonly Word[], from: number, to: number, kind: string, chunk: Chunk): ChunkedWord {
  const first = words[from] as Word;
  const last = words[to - 1] as Word;
  return { word: last.word, kind, start: first.start, end: last.end, isCapital: first.isCapital, isApart: first.isApart, chunk };
}
