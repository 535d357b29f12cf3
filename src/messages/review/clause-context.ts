import type { ChunkedWord } from './chunk.js';
import type { CompiledGrammar } from './compile.js';
import { hasOneOf } from './has-one-of.js';
import { listOf } from './list-of.js';
import { isOneOf } from './pattern.js';
import type { Sentence } from './sentences.js';

/** What the words around a statement make of it. */
export interface Context {
  readonly isHypothetical: boolean;
  readonly isNegated: boolean;
  readonly isQuestion: boolean;
  /** Somebody else's affair: a friend's, other candidates'. */
  readonly isOthers: boolean;
  /** Long ago, as a CV tells it. */
  readonly isHistory: boolean;
  /** First word of the clause. */
  readonly from: number;
  /** One after its last. */
  readonly to: number;
}

const dates: ReadonlySet<string> = new Set(['#date']);

/** Which sentences are of long ago: asked for every pattern that matches, the same for all of a sentence. */
const pasts = new WeakMap<Sentence, boolean>();

function isPast(words: readonly ChunkedWord[], sentence: Sentence, compiled: CompiledGrammar): boolean {
  const known = pasts.get(sentence);
  if (known !== undefined) return known;
  const isPast = hasHistory(words, sentence, compiled) || isToldAfterwards(words, sentence, compiled);
  pasts.set(sentence, isPast);
  return isPast;
}

/** The clause around a word, and what it makes of it. */
export function contextOf(words: readonly ChunkedWord[], sentence: Sentence, at: number, compiled: CompiledGrammar): Context {
  const then = listOf(compiled, 'conjunction');
  const conditions = listOf(compiled, 'if');
  const nots = listOf(compiled, 'not');
  const would = listOf(compiled, 'would');
  const inverted = listOf(compiled, 'invertedIf');
  let from = at;
  while (from > sentence.from && !isBoundary(words[from - 1] as ChunkedWord, words, from - 1, then, compiled)) from--;
  let to = at + 1;
  while (to < sentence.to && !isBoundary(words[to] as ChunkedWord, words, to, then, compiled)) to++;
  const opener = from > sentence.from ? words[from - 1] : undefined;
  let isHypothetical = isOneOf(opener, conditions);
  let isNegated = false;
  for (let index = from; index < at; index++) {
    if (isOneOf(words[index], conditions)) isHypothetical = true;
    if (isOneOf(words[index], nots) && at - index <= 7) isNegated = true;
    // "should I ever hold two offers", wherever it stands
    if (isOneOf(words[index], inverted) && isOneOf(words[index + 1], listOf(compiled, 'i'))) isHypothetical = true;
  }
  // "Should another offer come", "Were I to get one"
  const first = words[from];
  if (first !== undefined && from === sentence.from && isOneOf(first, listOf(compiled, 'ifFirst'))) {
    // "Had an offer from Acme" tells; "Had an offer come", "Had I got one" do not
    isHypothetical ||= !(
      (sentence.isQuestion && isTold(words, sentence.from, at, compiled)) ||
      (words[from + 1]?.kind === '#offer' && first.word === 'had' && isOneOf(words[from + 2], listOf(compiled, 'hadThen')))
    );
  }
  // "I would tell you about any other offer": what only would be
  for (let index = Math.max(from, at - 6); index < at && !isHypothetical; index++)
    if (isOneOf(words[index], would)) isHypothetical = !isOneOf(words[index + 1], listOf(compiled, 'wouldLike'));
  // "… because I hold another offer" asserts, whatever is asked before it.
  const reasons = listOf(compiled, 'because');
  const isReason = isOneOf(opener, reasons) || isOneOf(first, reasons) || (opener?.word === 'that' && isOneOf(words[from - 2], reasons)); // "given that"
  const isQuestion =
    sentence.isQuestion &&
    !isReason &&
    !isAside(words, from, opener) &&
    !isTold(words, sentence.from, at, compiled) &&
    (asks(words, from, sentence, compiled) || isInverted(words, sentence.from, at, compiled));
  const isOthers = hasOthers(words, sentence.from, at, compiled) || isOffTopic(words, sentence, at, compiled);
  const isHistory = isPast(words, sentence, compiled);
  return { isHypothetical, isNegated, isQuestion, isOthers, isHistory, from, to };
}

export function isBoundary(
  word: ChunkedWord,
  words: readonly ChunkedWord[],
  at: number,
  then: ReadonlySet<string>,
  compiled: CompiledGrammar,
): boolean {
  if (word.kind !== null) return false;
  if (/^[,;:()\u2014]$/.test(word.word)) return true;
  if (word.word === '-') return word.isApart;
  if (
    !then.has(word.word) ||
    isOneOf(words[at + 1], dates) ||
    (isOneOf(words[at + 2], dates) && compiled.groups.the.has((words[at + 1] as ChunkedWord).word))
  )
    return false;
  if (listOf(compiled, 'and').has(word.word)) {
    const next = words[at + 1];
    return isOneOf(next, listOf(compiled, 'subject')) || isOneOf(next, listOf(compiled, 'aux')) || next?.kind === '#giver';
  }
  return true;
}

/** "Could you match Acme, who have offered me …?": what is said by the way is said. */
function isAside(words: readonly ChunkedWord[], from: number, opener: ChunkedWord | undefined): boolean {
  return opener?.kind === null && /^(?:who|which)$/.test(opener.word) && words[from - 2]?.word === ',';
}

/** "May I mention that I hold …?", "Did I tell you I've had …?": what is told is so, whatever is asked about telling it. */
function isTold(words: readonly ChunkedWord[], from: number, at: number, compiled: CompiledGrammar): boolean {
  const telling = listOf(compiled, 'telling');
  const i = listOf(compiled, 'i');
  for (let index = at; index > from; index--) {
    if (!isOneOf(words[index], i)) continue;
    for (let back = index - 1; back >= from && back > index - 4; back--) {
      if (isOneOf(words[back], telling)) return true;
    }
  }
  return false;
}

/** Whether the clause, or the one that leads to it, is the question itself. */
function asks(words: readonly ChunkedWord[], from: number, sentence: Sentence, compiled: CompiledGrammar): boolean {
  const questions = listOf(compiled, 'question');
  if (isOneOf(words[from], questions)) return true;
  // "Do you mind if …" opens the whole sentence; "As I hold …, may I ask" does not.
  return isOneOf(words[sentence.from], questions);
}

/** Whether an inverted verb, or the mark that opens a question, leads to the word, with no comma and no reason in between. */
function isInverted(words: readonly ChunkedWord[], from: number, at: number, compiled: CompiledGrammar): boolean {
  for (let index = at - 1; index >= from; index--) {
    const word = words[index] as ChunkedWord;
    if (word.word === '¿') return true;
    if (word.word === '-' && isOneOf(words[index + 1], listOf(compiled, 'inverted'))) return true;
    if (/^[,;:]$/.test(word.word)) return false;
  }
  return false;
}

function hasOthers(words: readonly ChunkedWord[], from: number, at: number, compiled: CompiledGrammar): boolean {
  const mine = listOf(compiled, 'meOnly');
  for (let index = from; index < at; index++) {
    const word = words[index] as ChunkedWord;
    if (!compiled.friends.has(word.word) || word.kind !== null) continue;
    // "the people at Acme" are Acme
    if (isOneOf(words[index + 1], listOf(compiled, 'from')) && isOneOf(words[index + 2], listOf(compiled, 'g'))) continue;
    // "my uncle's firm has offered me": the firm has
    if (isPossessiveOfOrg(words, index, compiled)) continue;
    // "my friend and I have", or "I told a friend that I have": the candidate comes later
    let later = false;
    for (let next = index + 1; next <= at && !later; next++)
      later =
        isOneOf(words[next], mine) ||
        // "she'd like my answer"
        (isOneOf(words[next], listOf(compiled, 'mine')) && isOneOf(words[next + 1], listOf(compiled, 'answer'))) ||
        (words[next]?.kind === '#giver' && !isOneOf(words[next - 1], listOf(compiled, 'from'))) ||
        words[next]?.chunk?.det === 'my';
    // "the candidate" of a draft that somebody else writes is the candidate
    const before = words[index - 1];
    const isThe =
      (word.word === 'candidate' || word.word === 'client' || word.word === 'applicant') &&
      before !== undefined &&
      /^(?:the|our|my|this)$/.test(before.word);
    if (!later && !isThe) return true;
  }
  return false;
}

function isPossessiveOfOrg(words: readonly ChunkedWord[], index: number, compiled: CompiledGrammar): boolean {
  // "her client wants me"
  if (isOneOf(words[index], listOf(compiled, 'hisOrHer')) && isOneOf(words[index + 1], listOf(compiled, 'clients'))) return true;
  return words[index + 1]?.word === "'s" && isOneOf(words[index + 2], listOf(compiled, 'org'));
}

function hasHistory(words: readonly ChunkedWord[], sentence: Sentence, compiled: CompiledGrammar): boolean {
  const history = listOf(compiled, 'history');
  const left = listOf(compiled, 'left');
  const i = listOf(compiled, 'i');
  const into = listOf(compiled, 'in');
  const pastSecond = listOf(compiled, 'pastSecond');
  const earlierOne = listOf(compiled, 'earlierOne');
  for (let index = sentence.from; index < sentence.to; index++) {
    const word = words[index] as ChunkedWord;
    if (word.kind === null && history.has(word.word)) return true;
    // "two years ago", "at my last bank"
    if (isOneOf(word, pastSecond) && isOneOf(words[index - 1], listOf(compiled, 'pastFirst'))) return true;
    if (isOneOf(word, earlierOne) && isOneOf(words[index - 1], compiled.groups.my) && isEmployment(words[index + 1], compiled))
      if (isOneOf(words[index - 2], into) || isOneOf(words[index - 2], listOf(compiled, 'from'))) return true;
    if (word.word === 'when' && isOneOf(words[index + 1], i) && isOneOf(words[index + 2], left)) return true;
    const isYear = word.kind !== '#date' && /^(?:19|20)\d\d$/.test(word.word);
    // "In March 2024 a supermarket offered us a listing"
    if (word.kind === '#past' && (index === sentence.from || isOneOf(words[index - 1], listOf(compiled, 'pastIn')))) return true;
    if (
      isYear &&
      (index === sentence.from ||
        words[index - 1]?.word === '(' ||
        isOneOf(words[index - 1], into) ||
        isOneOf(words[index - 1], listOf(compiled, 'ofYear')))
    )
      return true;
  }
  return false;
}

/** A sentence about houses, suppliers or a novel; one in which only "we" act, as people do at work; or the words of somebody who is quoted. */
function isOffTopic(words: readonly ChunkedWord[], sentence: Sentence, at: number, compiled: CompiledGrammar): boolean {
  const trade = listOf(compiled, 'trade');
  if (trade.size === 0) return false;
  const us = listOf(compiled, 'us');
  const singular = listOf(compiled, 'singular');
  let hasUs = false;
  let hasMe = false;
  let hasName = false;
  let quote = -1;
  for (let index = sentence.from; index < sentence.to; index++) {
    const word = words[index] as ChunkedWord; // within the sentence
    if (isOneOf(word, trade)) return true;
    if (word.kind === '#employer') hasName = true;
    else if (isOneOf(word, us)) hasUs ||= !hasOneOf(words, index + 1, index + 3, listOf(compiled, 'together'));
    else if (isOneOf(word, singular) || word.chunk?.det === 'my') hasMe = true;
    if (index < at && word.kind === null && word.word === '"') quote = quote < 0 ? index : -1;
  }
  if (hasUs && !hasMe && !hasName) return true;
  if (quote < 0) return false;
  // 'He said: "I have two offers"'
  let isSaid = false;
  for (let index = Math.max(sentence.from, quote - 5); index < quote; index++) {
    if (isOneOf(words[index], listOf(compiled, 'said'))) isSaid = !isOneOf(words[index - 1], listOf(compiled, 'i'));
  }
  return isSaid;
}

/** Simple past after a sentence of long ago, in the same paragraph: "In 2019 I moved. I got two offers that spring." */
function isToldAfterwards(words: readonly ChunkedWord[], sentence: Sentence, compiled: CompiledGrammar): boolean {
  const present = listOf(compiled, 'present');
  if (present.size === 0 || sentence.from === 0) return false;
  // "Afterwards I took a post with a broker" goes on from the paragraph before
  if (sentence.opensParagraph && !isOneOf(words[sentence.from], listOf(compiled, 'goesOn'))) return false;
  for (let index = sentence.from; index < sentence.to; index++)
    if (isOneOf(words[index], present) || words[index]?.kind === '#date') return false;
  let before = sentence.before;
  for (let steps = 0; before !== undefined && steps < 4; steps++) {
    if (hasHistory(words, before, compiled)) return true;
    if (before.opensParagraph) return false;
    before = before.before;
  }
  return false;
}

function isEmployment(word: ChunkedWord | undefined, compiled: CompiledGrammar): boolean {
  return isOneOf(word, listOf(compiled, 'org')) || isOneOf(word, listOf(compiled, 'job'));
}
