import type { Claim } from '../../offers/types.js';
import type { ChunkedWord } from './chunk.js';
import { contextOf } from './clause-context.js';
import type { CompiledGrammar } from './compile.js';
import { listOf } from './list-of.js';
import { isOneOf } from './pattern.js';
import type { Sentence } from './sentences.js';

/** A claim and the words in which it stands; `to` is exclusive. */
export interface SpanOfClaim {
  readonly from: number;
  readonly to: number;
  readonly claim: Claim;
  /** It is said by a noun alone, "my other offer", within a sentence about something else. */
  readonly isNoun?: boolean;
}

/**
 * What a sentence that brings another employer and the candidate together most likely says, when no pattern knows its words: somebody who
 * writes to one employer about another and themselves, with words for work or for choosing people, speaks of an offer or of a process.
 */
export function likelyClaim(words: readonly ChunkedWord[], sentence: Sentence, compiled: CompiledGrammar): SpanOfClaim | null {
  const list = (name: string): ReadonlySet<string> => listOf(compiled, name);
  const [processWords, commitWords, sureWords] = [list('processWords'), list('commitWords'), list('sureWords')];
  if (commitWords.size === 0 || !hasOther(words, sentence, compiled)) return null;
  const refused = list('refuseWords');
  let at = -1;
  let isSure = false;
  let me = -1;
  let object = -1;
  let commits = 0;
  let hasSure = false;
  let hasProcess = false;
  let isFinal = false;
  let isApplied = true;
  let isWritten = false;
  let to = sentence.from;
  for (let index = sentence.from; index < sentence.to; index++) {
    const word = words[index] as ChunkedWord; // within the sentence
    if (isOneOf(word, refused) || isOneOf(word, list('you')) || word.chunk?.det === 'your' || word.chunk?.det === 'no') return null;
    if (compiled.friendsAndThey.has(word.word) && !isOneOf(words[index + 2], list('g'))) return null;
    if (isOneOf(word, list('wouldBe')) && isOneOf(words[index - 1], list('i'))) return null;
    // "another bank has no job for me"
    if (isOneOf(word, compiled.groups.no) && isOneOf(words[index + 1], commitWords)) return null;
    if (!isSure) {
      const strength = strengthOf(word, compiled);
      if (strength > 0) at = index;
      isSure = strength === 2;
    }
    const isMine = isOneOf(word, list('singular')) || word.chunk?.det === 'my';
    if (isMine) me = index;
    if (isMine && !isOneOf(word, list('i'))) object = index;
    const isProcess = isOneOf(word, processWords);
    const isCommit = isOneOf(word, commitWords) || word.kind === '#money';
    if (isProcess) {
      hasProcess = true;
      isFinal ||= isOneOf(word, list('finals'));
      isApplied &&= isOneOf(word, list('applied'));
    }
    if (isCommit && index !== at) commits++;
    hasSure ||= isOneOf(word, sureWords);
    isWritten ||= isOneOf(word, list('written'));
    if (isProcess || isCommit || isMine || index === at) to = index + 1;
  }
  const anchor = words[at] as ChunkedWord; // found above
  const verb = words[at + 1];
  // "Tessel has me in mind", "another theatre wants me": it acts, and upon the candidate
  const acts = isOneOf(verb, list('acts')) && object > at;
  if (!isSure && !acts && (commits < 2 || !isOneOf(words[at - 1], list('from')))) return null;
  if (me < 0 && !(hasSure && isSure && (anchor.chunk === undefined || anchor.chunk.isOther))) return null;
  const isOffer = hasSure || (!hasProcess && (commits > 0 || (acts && anchor.kind !== '#name')));
  if (!isOffer && !hasProcess) return null;
  const context = contextOf(words, sentence, at, compiled);
  const isKnown = !context.isOthers && !context.isHistory && !context.isHypothetical && !context.isQuestion;
  if (!isKnown || (isOffer && context.isNegated)) return null;
  const employer = anchor.name;
  const named = employer?.employer == null || employer.isPart ? {} : { employer: employer.employer };
  const count = Math.max(1, anchor.chunk?.count ?? 1);
  const claim: Claim = isOffer
    ? { type: 'offer', count, form: isWritten ? 'written' : 'any', ...named }
    : { type: 'process', count, stage: isFinal ? 'final-round' : isApplied ? 'applied' : 'interviewing', ...named };
  const from = Math.max(sentence.from, Math.min(at, me < 0 ? at : Math.max(me, at - 8)));
  return { from, to, claim };
}

/** Whether another employer is in the sentence at all; without one, which most are, nothing is likely. */
function hasOther(words: readonly ChunkedWord[], sentence: Sentence, compiled: CompiledGrammar): boolean {
  for (let at = sentence.from; at < sentence.to; at++) if (strengthOf(words[at] as ChunkedWord, compiled) > 0) return true;
  return false;
}

/** 2 for a named or another employer, 1 for "a theatre" and "another ship", 0 for all else. */
function strengthOf(word: ChunkedWord, compiled: CompiledGrammar): 0 | 1 | 2 {
  if (word.kind === '#employer') return 2;
  if (word.kind === '#name') return 1;
  if (isOneOf(word, listOf(compiled, 'else'))) return 2;
  if (word.kind === '#role') return 2;
  if (word.kind !== '#giver' || word.chunk === undefined) return 0;
  const { isOther, isGuess, det } = word.chunk;
  return !isGuess && (isOther || det === '') ? 2 : 1;
}
