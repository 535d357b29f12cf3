import type { Chunk, ChunkedWord } from './chunk.js';
import { contextOf } from './clause-context.js';
import type { CompiledGrammar } from './compile.js';
import { givenNames } from './given-names.js';
import type { SpanOfClaim } from './likely-claim.js';
import { listOf } from './list-of.js';
import { lookLeft } from './look-left.js';
import { lookRight } from './look-right.js';
import { isOneOf } from './pattern.js';
import type { Sentence } from './sentences.js';

/** What a sentence says of an offer it names: held, denied, gone, hoped for, or nothing. */
export function offerClaim(
  words: readonly ChunkedWord[],
  sentence: Sentence,
  at: number,
  chunk: Chunk,
  compiled: CompiledGrammar,
): SpanOfClaim | null {
  const context = contextOf(words, sentence, at, compiled);
  const right = lookRight(words, sentence, at, compiled);
  const left = lookLeft(words, context.from, at, compiled);
  const isOwners = chunk.det === 'your' || right.isYours || left.isYoursHeld || (left.isYours && !chunk.isOther && right.giver === null);
  if (isOwners || context.isOthers || context.isHistory) return null;
  const isOther = chunk.isOther || right.giver !== null || right.isElsewhere;
  const isPresupposed = chunk.det === 'my' || (isOther && (chunk.det === 'the' || chunk.owner !== null)) || right.isMine;
  if (!chunk.isOther && (chunk.det === 'my' || chunk.det === 'the') && isOwnTerms(words, at, compiled)) return null;
  // "Tom's offer": he signs it for his firm
  if (chunk.owner === null && words[at - 1]?.word === "'s" && givenNames.has(words[at - 2]?.word ?? '')) return null;
  if (chunk.det === 'no' || (chunk.det === 'any' && context.isNegated)) {
    if (context.isHypothetical) return null;
    return { from: left.from, to: right.to, claim: { type: 'absence', scope: 'offers' } };
  }
  // "No other company has made me an offer"
  if (left.isNobodys) return context.isHypothetical ? null : { from: left.from, to: right.to, claim: { type: 'absence', scope: 'offers' } };
  if (chunk.det === 'any') return null;
  if ((left.isHoped && (chunk.det !== 'the' || isOther)) || right.isToCome) {
    if (context.isNegated || context.isHypothetical || context.isQuestion) return null;
    return { from: left.from, to: right.to, claim: { type: 'process', count: Math.max(chunk.count, right.count), stage: 'final-round' } };
  }
  if (!isPresupposed && (context.isHypothetical || context.isQuestion)) return null;
  if (context.isNegated && !isPresupposed && !left.isWeighed) {
    return (left.isHeld || left.exists) && (chunk.det !== 'the' || isOther)
      ? { from: left.from, to: right.to, claim: { type: 'absence', scope: 'offers' } }
      : null;
  }
  const isSaid =
    isOther ||
    isPresupposed ||
    (left.isHeld && !left.isThanks) ||
    left.exists ||
    right.hasCome ||
    (left.isWeighed && !left.isThanks && !(chunk.det === '' && chunk.count < 2 && !isOneOf(words[left.from], listOf(compiled, 'i'))));
  if (!isSaid || (left.isThanks && !isOther)) return null;
  // "the offer" again, once it has been told, is no new claim
  if (chunk.det === 'the' && !isOther && !right.isMine && !right.isOnTable) return null;
  const count = Math.max(chunk.count, right.count, left.count);
  const employer = chunk.owner?.name?.employer && !chunk.owner.name.isPart ? chunk.owner.name.employer : (right.employer ?? left.employer);
  const form = chunk.isWritten || right.isWritten || left.isWritten ? 'written' : 'any';
  return {
    isNoun: left.from === at && !right.hasCome,
    from: left.from,
    to: right.to,
    claim: { type: 'offer', count, form, ...(employer === null ? {} : { employer }) },
  };
}

/** "In my offer letter", "I'd like the offer to reflect that", "reflected in my offer": the one that is negotiated with the recipient. */
function isOwnTerms(words: readonly ChunkedWord[], at: number, compiled: CompiledGrammar): boolean {
  const before = listOf(compiled, 'in');
  if (words[at + 1]?.word === 'to' && isOneOf(words[at + 2], listOf(compiled, 'amend'))) return true;
  if (!isOneOf(words[at - 1], before)) return false;
  return words[at]?.chunk?.isLetter === true || isOneOf(words[at - 2], listOf(compiled, 'amended'));
}
