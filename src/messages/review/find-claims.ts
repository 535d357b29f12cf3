import type { Claim } from '../../offers/types.js';
import type { ChunkedWord } from './chunk.js';
import { claimOf } from './claim-of.js';
import type { CompiledGrammar } from './compile.js';
import type { PatternMeaning } from './grammar.js';
import { likelyClaim } from './likely-claim.js';
import { listOf } from './list-of.js';
import { offerClaim } from './offer-claim.js';
import { isOneOf, type Match, matchesIn } from './pattern.js';
import type { Sentence } from './sentences.js';
import { withObject } from './with-object.js';

/** A claim as it stands in the words of a text; offsets are those of the readable text. */
export interface FoundClaim {
  readonly claim: Claim;
  readonly start: number;
  readonly end: number;
  /** It is said by a noun alone, "my other offer", within a sentence about something else. */
  readonly isNoun?: boolean;
  /** Of an offer that is yet to come. */
  readonly isHope?: true;
  /** Of a deadline: its date, with the words that lead to it. */
  readonly core?: { readonly lead: number; readonly start: number; readonly end: number };
}

/** Offers, processes, outcomes and denials that a text asserts; dates, sums and names are found by others. */
export function findStatements(words: readonly ChunkedWord[], sentences: readonly Sentence[], compiled: CompiledGrammar): FoundClaim[] {
  const found: FoundClaim[] = [];
  for (const sentence of sentences) {
    const before = found.length;
    const matches = matchesIn(compiled.claims, words, sentence.from, sentence.to);
    const taken: boolean[] = [];
    const isFree = (from: number, to: number): boolean => {
      for (let index = from; index < to; index++) if (taken[index - sentence.from] === true) return false;
      return true;
    };
    const take = (from: number, to: number): void => {
      for (let index = from; index < to; index++) taken[index - sentence.from] = true;
    };
    for (const { from, to, meaning } of matches)
      if (meaning.type === 'nothing') take(meaning.isSentence ? sentence.from : from, meaning.isSentence ? sentence.to : to);
    for (const type of ['absence', 'outcome', 'offer', 'process'] as const) {
      if (type === 'offer') {
        // "An offer from Acme is on the cards", "they are going to offer me the job": it is yet to come
        for (const match of matches.filter(({ meaning }) => meaning.type === 'process' && meaning.isHope).sort(strongestFirst)) {
          const hoped = isFree(match.from, match.to) ? claimOf(words, sentence, match, compiled) : null;
          if (hoped === null) continue;
          take(match.from, match.to);
          if (found.length === 0 && !speaksOfAnother(words, sentence, compiled)) continue;
          const start = extendLeft(words, sentence, match.from, compiled);
          found.push({ ...placed(words, start, withObject(words, sentence, match.to, compiled), hoped), isHope: true });
        }
        for (let at = sentence.from; at < sentence.to; at++) {
          const word = words[at] as ChunkedWord; // within the sentence
          if (word.kind !== '#offer' || word.chunk === undefined || !isFree(at, at + 1)) continue;
          // "I have applied to other offers": those are adverts
          if (matches.some(({ to, meaning }) => to === at + 1 && meaning.type === 'process' && meaning.stage === 'applied')) continue;

          const offer = offerClaim(words, sentence, at, word.chunk, compiled);
          if (offer !== null && isFree(offer.from, offer.to)) {
            found.push({ ...placed(words, offer.from, offer.to, offer.claim), ...(offer.isNoun === true ? { isNoun: true } : {}) });
            take(offer.from, offer.to);
          }
        }
      }
      // The longest first: "final round with another firm" before "round with another firm".
      const ofType = matches.filter(({ meaning }) => meaning.type === type && !('isHope' in meaning)).sort(strongestFirst);
      for (const match of ofType) {
        if (!isFree(match.from, match.to)) continue;
        // "They want me to start in May", once it is told that they have made an offer
        if (type === 'offer' && isOneOf(words[match.from], listOf(compiled, 'pronouns')) && found.some((said) => said.claim.type === type))
          continue;
        const claim = claimOf(words, sentence, match, compiled);
        if (claim === null) continue;
        found.push(
          placed(words, extendLeft(words, sentence, match.from, compiled), withObject(words, sentence, match.to, compiled), claim),
        );
        take(match.from, match.to);
      }
    }
    // "They made me an offer, and I let it run out": what is told of it is that it is gone
    const gone = found.slice(before).find(({ claim }) => claim.type === 'outcome' && claim.status !== 'accepted');
    if (gone !== undefined && hasPronoun(words, sentence, gone, compiled)) dropOffers(found, before, gone.start);
    if (!taken.includes(true)) {
      const likely = likelyClaim(words, sentence, compiled);
      if (likely !== null) found.push(placed(words, likely.from, likely.to, likely.claim));
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "Helen said an offer would follow": without another employer, that of the recipient is meant. */
function speaksOfAnother(words: readonly ChunkedWord[], sentence: Sentence, compiled: CompiledGrammar): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at] as ChunkedWord; // within the sentence
    const { kind, chunk } = word;
    if (kind === '#employer' || kind === '#name' || kind === '#role' || isOneOf(word, listOf(compiled, 'else'))) return true;
    if (kind === '#giver' && (chunk?.isOther === true || chunk?.det !== 'the')) return true;
    if (kind === '#offer' && (chunk?.isOther === true || (chunk?.count ?? 1) > 1)) return true;
  }
  return false;
}

function hasPronoun(words: readonly ChunkedWord[], sentence: Sentence, { start, end }: FoundClaim, compiled: CompiledGrammar): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at] as ChunkedWord; // within the sentence
    if (word.start >= start && word.end <= end && word.kind === null && listOf(compiled, 'offerAgain').has(word.word)) return true;
  }
  return false;
}

/** Offers among the statements from `first` on that end before a place. */
function dropOffers(found: FoundClaim[], first: number, place: number): void {
  for (let index = found.length - 1; index >= first; index--) {
    const { claim, end } = found[index] as FoundClaim; // the index is within
    if (claim.type === 'offer' && end <= place) found.splice(index, 1);
  }
}

const stageRank: Readonly<Record<string, number>> = { applied: 0, interviewing: 1, 'final-round': 2 };

function strongestFirst(a: Match<PatternMeaning>, b: Match<PatternMeaning>): number {
  const rank = (match: Match<PatternMeaning>): number => (match.meaning.type === 'process' ? (stageRank[match.meaning.stage] ?? 0) : 0);
  return rank(b) - rank(a) || b.to - b.from - (a.to - a.from) || a.from - b.from;
}

function placed(words: readonly ChunkedWord[], from: number, to: number, claim: Claim): FoundClaim {
  return { claim, start: (words[from] as ChunkedWord).start, end: (words[to - 1] as ChunkedWord).end };
}

/** The subject and its auxiliaries belong to what is said. */
function extendLeft(words: readonly ChunkedWord[], sentence: Sentence, from: number, compiled: CompiledGrammar): number {
  const aux = listOf(compiled, 'aux');
  const subjects = listOf(compiled, 'i');
  let start = from;
  while (start > sentence.from && from - start < 5 && isOneOf(words[start - 1], aux)) start--;
  if (start > sentence.from && (isOneOf(words[start - 1], subjects) || words[start - 1]?.kind === '#giver')) start--;
  return start < from && isOneOf(words[start], subjects) ? start : from;
}
