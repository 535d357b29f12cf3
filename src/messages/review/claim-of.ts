import type { Claim } from '../../offers/types.js';
import type { ChunkedWord } from './chunk.js';
import { contextOf, isBoundary } from './clause-context.js';
import type { CompiledGrammar } from './compile.js';
import type { PatternMeaning } from './grammar.js';
import { hasOneOf } from './has-one-of.js';
import { listOf } from './list-of.js';
import { namesJoined } from './names-joined.js';
import { isOneOf, type Match } from './pattern.js';
import type { Sentence } from './sentences.js';
import { withObject } from './with-object.js';

const dates: ReadonlySet<string> = new Set(['#date']);

/** What a pattern claims where it stands; null when the words around it take it back. */
export function claimOf(
  words: readonly ChunkedWord[],
  sentence: Sentence,
  match: Match<PatternMeaning>,
  compiled: CompiledGrammar,
): Claim | null {
  const { meaning } = match;
  const context = contextOf(words, sentence, match.from, compiled);
  if (context.isOthers || context.isHistory) return null;
  let giver: ChunkedWord | null = null;
  let count = 0;
  let isWritten = false;
  let isDefinite = false;
  const end = withObject(words, sentence, match.to, compiled);
  let { isNegated } = context;
  let isNone = false;
  let isAny = false;
  // "several rounds with another firm" are one process
  const isOfOne = meaning.type === 'process' && hasOneOf(words, match.from, end, listOf(compiled, 'g'));
  for (let index = match.from; index < end; index++) {
    const word = words[index] as ChunkedWord;
    if ((word.kind === '#own' || isOneOf(word, listOf(compiled, 'yours'))) && meaning.type !== 'absence') return null;
    if (word.chunk !== undefined) {
      count = Math.max(count, word.chunk.count);
      isWritten ||= word.chunk.isWritten;
      isDefinite ||= word.chunk.det === 'the' && word.chunk.isOther;
      if (word.chunk.det === 'your') return null;
      isAny ||= word.chunk.det === 'any';
      // "any feedback about my application"
      if (word.chunk.isGuess === true && word.chunk.det === 'any' && meaning.type !== 'absence') return null;
      isNone ||= word.chunk.det === 'no';
    }
    // Where verbs come last, "not" stands between them and their object.
    if (index < match.to && isOneOf(word, listOf(compiled, 'notWithin'))) isNegated = true;
    if (word.kind === '#employer' || word.kind === '#name') giver ??= word;
    if ((compiled.groups.many.has(word.word) && !isOfOne) || word.word === 'others') count = Math.max(count, 2);
    if (word.kind === null && meaning.type !== 'process' && compiled.groups.numbers.has(word.word))
      count = Math.max(count, compiled.groups.numbers.get(word.word) as number);
    if (isOneOf(word, listOf(compiled, 'written'))) isWritten = true;
    // "I took another course" is no employer
    if (word.chunk?.isGuess === true && isOneOf(words[index - 1], listOf(compiled, 'takes'))) return null;
  }
  if (isYourDoing(words, sentence, match, compiled)) return null;
  if (isForYou(words, sentence, end, compiled, meaning.type !== 'outcome')) return null;
  // "The offers are starting to come in": nothing says that they are another's
  if (meaning.type === 'process' && isOnlyThe(words, match)) return null;
  if (meaning.type === 'offer' && (isForSelection(words, match, context.to, compiled) || isOfSomebody(words, sentence, match, compiled)))
    return null;
  if (giver !== null) count = Math.max(count, namesJoined(words, words.indexOf(giver), sentence.to));
  const employer = giver?.name?.employer ?? null;
  const named = employer === null || giver?.name?.isPart || count > 1 ? {} : { employer };
  if (isNone && meaning.type === 'outcome') return null;
  // "in no other process", "no other firm has offered me a job"
  if (isNone && (meaning.type === 'offer' || meaning.type === 'process')) {
    if (context.isHypothetical || context.isQuestion) return null;
    return { type: 'absence', scope: meaning.type === 'offer' ? 'offers' : 'processes' };
  }
  switch (meaning.type) {
    case 'nothing':
      return null;
    case 'absence':
      // "You are not the only firm I'm talking to"
      if (context.isNegated && isOneOf(words[match.from], listOf(compiled, 'onlyOne'))) return null;
      if (meaning.needsNo === true && !isNone && !isAny) return null;
      return context.isHypothetical || context.isQuestion ? null : { type: 'absence', scope: meaning.scope };
    case 'outcome':
      if (meaning.status === 'expired' && isToEnd(words, sentence, match, compiled)) return null;
      // "I have been accepted by another school": the school did it
      if (meaning.status === 'accepted' && isPassive(words, match, compiled)) return null;
      // "I am happy to accept the offer": the one of whoever reads it
      if (meaning.status === 'accepted' && giver === null && acceptsTheOne(words, match, compiled)) return null;
      if (context.isHypothetical || isNegated || context.isQuestion) return null;
      if (meaning.hasNot !== true && isYetToCome(words, sentence, context.from, match, compiled)) return null;
      return { type: 'outcome', status: meaning.status, count: Math.max(1, count), ...named };
    case 'offer':
      if (isNegated || ((context.isHypothetical || context.isQuestion) && !isDefinite)) return null;
      return { type: 'offer', count: Math.max(1, count), form: isWritten ? 'written' : (meaning.form ?? 'any'), ...named };
    case 'process':
      if (isNegated || context.isHypothetical || context.isQuestion) return null;
      // "The site visit at Immingham": a place
      if (giver?.kind === '#name' && [1, 2].some((back) => isOneOf(words[match.from - back], compiled.groups.the))) return null;
      // an advert to which the candidate has applied, and which may be the recipient's
      if (meaning.stage === 'applied' && words.slice(match.from, match.to).some(({ kind, chunk }) => kind === '#offer' && !chunk?.isOther))
        return null;
      return {
        type: 'process',
        count: Math.max(1, count),
        stage: isApplication(words, match, compiled) ? 'applied' : meaning.stage,
        ...named,
      };
  }
}

/** "The offer is off the table after Friday", "it'll be withdrawn on the 12th": it ends on a day that is yet to come. */
function isToEnd(
  words: readonly ChunkedWord[],
  sentence: Sentence,
  { from, to }: Match<PatternMeaning>,
  compiled: CompiledGrammar,
): boolean {
  if (!hasOneOf(words, from, to, listOf(compiled, 'stillIs'))) return false;
  return hasOneOf(words, Math.max(sentence.from, from - 4), Math.min(sentence.to, to + 4), dates);
}

/** "Accepted" is what the school did, when a form of "be" stands before it, or says of what kind an offer is. */
function isPassive(words: readonly ChunkedWord[], { from, to }: Match<PatternMeaning>, compiled: CompiledGrammar): boolean {
  const [accepted, passive] = [listOf(compiled, 'accepted'), listOf(compiled, 'passive')];
  if (words[from]?.kind === '#offer') return false; // "the other offer has been accepted"
  let at = from;
  while (at < to && !isOneOf(words[at], accepted)) at++;
  if (at === to) at = from;
  else if (isOneOf(words[at - 1], compiled.groups.a)) return true; // "a signed-off offer" is only held
  return isOneOf(words[at - 1], passive) && words[at]?.word.endsWith('ing') !== true; // "I am joining" is active
}

/** "To accept the offer", "accepting the role", not "to accept the other offer" and not "I have accepted". */
function acceptsTheOne(words: readonly ChunkedWord[], { from, to }: Match<PatternMeaning>, compiled: CompiledGrammar): boolean {
  if (!hasOneOf(words, from, to, listOf(compiled, 'accepting'))) return false;
  return words.slice(from, to).some(({ chunk }) => chunk?.det === 'the' && !chunk.isOther);
}

/** The only employer there is "the board", "the firm", or the only offer "the offer". */
function isOnlyThe(words: readonly ChunkedWord[], match: Match<PatternMeaning>): boolean {
  const groups = words.slice(match.from, match.to).filter(({ kind }) => kind !== null && kind !== '#date');
  return groups.length > 0 && groups.every(({ chunk }) => chunk?.det === 'the' && !chunk.isOther);
}

/** "I have sent off two other applications", "I've put an application in with Acme": no interview yet. */
function isApplication(words: readonly ChunkedWord[], match: Match<PatternMeaning>, compiled: CompiledGrammar): boolean {
  const within = words.slice(match.from, match.to);
  const isIn = (name: string): boolean => hasOneOf(words, match.from, match.to, listOf(compiled, name));
  return within.some(({ word }) => listOf(compiled, 'applied').has(word)) && !isIn('rounds') && !isIn('talks') && !isIn('consider');
}

/** "I will have to decline", "before I accept": not done. */
function isYetToCome(
  words: readonly ChunkedWord[],
  sentence: Sentence,
  clause: number,
  { from, to }: Match<PatternMeaning>,
  compiled: CompiledGrammar,
): boolean {
  const future = listOf(compiled, 'future');
  if (clause > sentence.from && isOneOf(words[clause - 1], listOf(compiled, 'notYet'))) return true;
  // "I'd decline", not "I'd declined"
  for (let index = Math.max(clause, from - 2); index < to; index++)
    if (isOneOf(words[index], listOf(compiled, 'contractedWould')) && isOneOf(words[index + 1], listOf(compiled, 'bareVerbs'))) return true;
  for (let index = Math.max(clause, firstOf(words, from, compiled)); index < to; index++) {
    // "I will be joining Acme" is settled
    if (isOneOf(words[index + 2], listOf(compiled, 'beThen'))) continue;
    if (!isOneOf(words[index], future) || (index > from + 2 && (words[index] as ChunkedWord).word !== 'to')) continue;
    // "decided to accept" is done, "reluctant to accept" is not
    if (index < from || (words[index] as ChunkedWord).word !== 'to' || isOneOf(words[index - 1], listOf(compiled, 'unready'))) return true;
  }
  return false;
}

/** "… another interview with your team": what comes next says that it is the recipient's. */
function isForYou(words: readonly ChunkedWord[], sentence: Sentence, to: number, compiled: CompiledGrammar, isFor: boolean): boolean {
  const limit = Math.min(sentence.to - 1, to + 2);
  for (let index = to; index < limit; index++) {
    if (isOneOf(words[index], listOf(compiled, 'fromYou')) || (isFor && isOneOf(words[index], listOf(compiled, 'from'))))
      return isOneOf(words[index + 1], listOf(compiled, 'you'));
    if (words[index]?.kind !== null || isBoundary(words[index] as ChunkedWord, words, index, listOf(compiled, 'conjunction'), compiled))
      return false;
  }
  return false;
}

/** "You turned down three others": the verb's subject is the one written to. */
function isYourDoing(
  words: readonly ChunkedWord[],
  sentence: Sentence,
  { from }: Match<PatternMeaning>,
  compiled: CompiledGrammar,
): boolean {
  if (!isOneOf(words[from], listOf(compiled, 'doing'))) return false;
  let index = from - 1;
  while (index >= sentence.from && isOneOf(words[index], listOf(compiled, 'aux'))) index--;
  return index >= sentence.from && isOneOf(words[index], listOf(compiled, 'you'));
}

/** "The night shift had been offered a bonus": what a noun or "they" got, and that is no job, was given to somebody else. */
function isOfSomebody(
  words: readonly ChunkedWord[],
  sentence: Sentence,
  { from }: Match<PatternMeaning>,
  compiled: CompiledGrammar,
): boolean {
  if (!isOneOf(words[from], listOf(compiled, 'passive'))) return false;
  let at = from - 1;
  while (at > sentence.from && isOneOf(words[at], listOf(compiled, 'aux'))) at--;
  const subject = words[at];
  if (at < sentence.from || subject?.kind !== null || /^\W/.test(subject.word) || isOneOf(subject, listOf(compiled, 'job'))) return false;
  if (isOneOf(subject, listOf(compiled, 'theyAndYou'))) return true;
  if (isOneOf(subject, listOf(compiled, 'subjects')) || isOneOf(subject, listOf(compiled, 'singular'))) return false;
  const isOneBefore = (name: string): boolean => hasOneOf(words, Math.max(sentence.from, at - 3), at, listOf(compiled, name));
  return isOneBefore('ofSomebody') && !isOneBefore('i');
}

/** Where to begin to look for what is yet to come: at the subject, "I write to say | I have taken", or five words before. */
function firstOf(words: readonly ChunkedWord[], from: number, compiled: CompiledGrammar): number {
  let first = from;
  while (from - first < 5 && !isOneOf(words[first], listOf(compiled, 'i'))) first--;
  return first;
}

/** "Another firm wants me in for a second chat": that is a step, not an offer. */
function isForSelection(words: readonly ChunkedWord[], match: Match<PatternMeaning>, to: number, compiled: CompiledGrammar): boolean {
  const steps = listOf(compiled, 'selection');
  for (let index = match.from; index < Math.min(to, match.to + 5); index++)
    if (isOneOf(words[index], steps) && !hasOneOf(words, index - 2, index, listOf(compiled, 'afterwards'))) return true;
  return false;
}
