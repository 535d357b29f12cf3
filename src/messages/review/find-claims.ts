import type { Claim } from '../../offers/types.js';
import type { Chunk, ChunkedWord } from './chunks.js';
import { contextOf, isBoundary } from './clause-context.js';
import type { CompiledGrammar } from './compile.js';
import type { PatternMeaning } from './grammar.js';
import { likelyClaim, type SpanOfClaim } from './likely-claim.js';
import { listOf } from './list-of.js';
import { isOneOf, type Match, matchesIn } from './pattern.js';
import type { Sentence } from './sentences.js';

/** A claim as it stands in the words of a text; offsets are those of the readable text. */
export interface FoundClaim {
  readonly claim: Claim;
  readonly start: number;
  readonly end: number;
  /** It is said by a noun alone, "my other offer", within a sentence about something else. */
  readonly isNoun?: boolean;
  /** Of a deadline: its date, with the words that lead to it. */
  readonly core?: { readonly lead: number; readonly start: number; readonly end: number };
}

/** Offers, processes, outcomes and denials that a text asserts; dates, sums and names are found by others. */
export function findStatements(words: readonly ChunkedWord[], sentences: readonly Sentence[], compiled: CompiledGrammar): FoundClaim[] {
  const found: FoundClaim[] = [];
  for (const sentence of sentences) {
    const matches = matchesIn(compiled.claims, words, sentence.from, sentence.to);
    const taken: boolean[] = [];
    const isFree = (from: number, to: number): boolean => {
      for (let index = from; index < to; index++) if (taken[index - sentence.from] === true) return false;
      return true;
    };
    const take = (from: number, to: number): void => {
      for (let index = from; index < to; index++) taken[index - sentence.from] = true;
    };
    for (const match of matches) if (match.meaning.type === 'nothing') take(match.from, match.to);
    for (const type of ['absence', 'outcome', 'offer', 'process'] as const) {
      if (type === 'offer') {
        for (let at = sentence.from; at < sentence.to; at++) {
          const word = words[at] as ChunkedWord; // within the sentence
          if (word.kind !== '#offer' || word.chunk === undefined || !isFree(at, at + 1)) continue;
          // "I have applied to other offers": those are adverts
          if (matches.some(({ to, meaning }) => to === at + 1 && meaning.type === 'process' && meaning.stage === 'applied')) continue;
          // "An offer from Acme is on the cards": it is yet to come
          const hope = matches.find(
            (match) => match.from <= at && at < match.to && match.meaning.type === 'process' && match.meaning.isHope,
          );
          const hoped = hope === undefined ? null : claimOf(words, sentence, hope, compiled);
          if (hope !== undefined && hoped !== null && isFree(hope.from, hope.to)) {
            const start = extendLeft(words, sentence, hope.from, compiled);
            found.push(placed(words, start, hope.to, hoped));
            take(hope.from, hope.to);
            continue;
          }
          const offer = offerClaim(words, sentence, at, word.chunk, compiled);
          if (offer !== null && isFree(offer.from, offer.to)) {
            found.push({ ...placed(words, offer.from, offer.to, offer.claim), ...(offer.isNoun === true ? { isNoun: true } : {}) });
            take(offer.from, offer.to);
          }
        }
      }
      // The longest first: "final round with another firm" before "round with another firm".
      const ofType = matches.filter((match) => match.meaning.type === type).sort(strongestFirst);
      for (const match of ofType) {
        if (!isFree(match.from, match.to)) continue;
        const claim = claimOf(words, sentence, match, compiled);
        if (claim === null) continue;
        found.push(
          placed(words, extendLeft(words, sentence, match.from, compiled), withObject(words, sentence, match.to, compiled), claim),
        );
        take(match.from, match.to);
      }
    }
    if (!taken.includes(true)) {
      const likely = likelyClaim(words, sentence, compiled);
      if (likely !== null) found.push(placed(words, likely.from, likely.to, likely.claim));
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
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

/** What a sentence says of an offer it names: held, denied, gone, hoped for, or nothing. */
function offerClaim(
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
  if (chunk.det === 'no' || (chunk.det === 'any' && context.isNegated)) {
    if (context.isHypothetical) return null;
    return { from: left.from, to: right.to, claim: { type: 'absence', scope: 'offers' } };
  }
  // "No other company has made me an offer"
  if (left.isNobodys) return context.isHypothetical ? null : { from: left.from, to: right.to, claim: { type: 'absence', scope: 'offers' } };
  if (chunk.det === 'any') return null;
  if (left.isHoped || right.isToCome) {
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
    (left.isWeighed && chunk.det !== 'the' && !left.isThanks);
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

interface RightSide {
  readonly to: number;
  readonly isYours: boolean;
  readonly isMine: boolean;
  readonly isElsewhere: boolean;
  readonly isOnTable: boolean;
  readonly hasCome: boolean;
  readonly isToCome: boolean;
  readonly isWritten: boolean;
  readonly giver: ChunkedWord | null;
  readonly count: number;
  readonly employer: string | null;
}

function lookRight(words: readonly ChunkedWord[], sentence: Sentence, at: number, compiled: CompiledGrammar): RightSide {
  const from = listOf(compiled, 'from');
  const you = listOf(compiled, 'you');
  const i = listOf(compiled, 'i');
  const limit = Math.min(sentence.to, at + 9);
  let to = at + 1;
  let isYours = false;
  let isMine = false;
  let isElsewhere = false;
  let isOnTable = false;
  let hasCome = false;
  let isToCome = false;
  let isWritten = false;
  let giver: ChunkedWord | null = null;
  let count = 1;
  let employer: string | null = null;
  for (let index = at + 1; index < limit; index++) {
    const word = words[index] as ChunkedWord;
    if (word.kind === null && /^[;()]$/.test(word.word)) break;
    if (word.kind === '#offer') break;
    if (
      index > at + 1 &&
      word.kind === null &&
      (isOneOf(word, listOf(compiled, 'not')) ||
        (word.word.endsWith('ing') && index <= at + 3 && !isOneOf(word, listOf(compiled, 'arrive'))))
    )
      break;
    // "das Angebot einer anderen Firma": a genitive needs no preposition
    if (index === at + 1 && isOneOf(word, listOf(compiled, 'ofWhom'))) {
      giver = word;
      to = index + 1;
      count = word.chunk?.count ?? 1;
      employer = word.name?.employer ?? null;
      continue;
    }
    if (from.has(word.word) && word.kind === null) {
      let next = index + 1;
      if (isOneOf(words[next], listOf(compiled, 'det')) && (words[next + 1]?.kind === '#employer' || words[next + 1]?.kind === '#own'))
        next++;
      const named = words[next];
      if (named !== undefined && next < sentence.to) {
        if (isOneOf(named, you) && isOneOf(word, listOf(compiled, 'fromYou')) && index <= at + 4) {
          isYours = giver === null;
          break;
        }
        if (named.kind === '#giver' || named.kind === '#employer' || named.kind === '#name' || isOneOf(named, listOf(compiled, 'else'))) {
          giver = named;
          to = next + 1;
          count = named.chunk?.count ?? namesJoined(words, next, sentence.to);
          if (count > 1 && named.chunk === undefined) to = next + 1 + (count - 1) * 2;
          if (named.kind === '#employer' && named.name !== undefined && named.name.employer !== null && count === 1)
            employer = named.name.employer;
          continue;
        }
        // "an offer with a base of", "an offer for a place"
      }
    }
    if (index <= at + 5 && isOneOf(word, listOf(compiled, 'toCome'))) {
      isToCome = true;
      to = index + 1;
    } else if (isOneOf(word, listOf(compiled, 'else'))) {
      isElsewhere = true;
      to = index + 1;
    } else if (index <= at + 3 && isOneOf(word, you) && isOneOf(words[index + 1], listOf(compiled, 'gave'))) isYours = true;
    else if (index <= at + 3 && isOneOf(word, i) && word.word !== 'me' && isOneOf(words[index + 1], listOf(compiled, 'heldAfter'))) {
      isMine = true;
      to = Math.max(to, endOfVerbs(words, index, sentence.to, compiled));
    } else if (index <= at + 4 && isOneOf(word, listOf(compiled, 'arrive'))) {
      hasCome = true;
      to = Math.max(to, index + 1);
    } else if (index <= at + 5 && isOneOf(word, listOf(compiled, 'written')) && isOneOf(words[index - 1], listOf(compiled, 'in'))) {
      isWritten = true;
      to = index + 1;
    } else if (index <= at + 4 && isOneOf(word, listOf(compiled, 'table'))) {
      hasCome = true;
      isOnTable = true;
      to = index + 1;
    } else if (word.word === ',' && (index > at + 2 || isOneOf(words[index + 1], listOf(compiled, 'but')))) break;
  }
  return { to, isYours, isMine, isElsewhere, isOnTable, hasCome, isToCome, isWritten, giver, count, employer };
}

function endOfVerbs(words: readonly ChunkedWord[], at: number, to: number, compiled: CompiledGrammar): number {
  let end = at + 1;
  while (end < to && (isOneOf(words[end], listOf(compiled, 'aux')) || isOneOf(words[end], listOf(compiled, 'heldAfter')))) end++;
  return end;
}

/** "Acme and Beta": two names. */
function namesJoined(words: readonly ChunkedWord[], at: number, to: number): number {
  let count = 1;
  let index = at;
  while (
    index + 2 < to &&
    /^(?:and|und|et|y|,|&)$/.test((words[index + 1] as ChunkedWord).word) &&
    (words[index + 2] as ChunkedWord).kind === '#employer'
  ) {
    count++;
    index += 2;
  }
  return count;
}

/** "J'ai lu une offre": the verb only helps another one, that holds nothing. */
function helpsOther(words: readonly ChunkedWord[], index: number, at: number, compiled: CompiledGrammar): boolean {
  if (!isOneOf(words[index], listOf(compiled, 'helping'))) return false;
  let next = index + 1;
  while (next < at && isOneOf(words[next], listOf(compiled, 'aux'))) next++;
  const word = words[next];
  if (next >= at || word === undefined || word.kind !== null || !/(?:[eiu]|ert|is|it)e?s?$/.test(word.word)) return false;
  return !['hold', 'give', 'weigh', 'arrive', 'accepted', 'expect', 'table', 'from'].some((name) => isOneOf(word, listOf(compiled, name)));
}

interface LeftSide {
  readonly from: number;
  readonly isHeld: boolean;
  readonly isWeighed: boolean;
  readonly exists: boolean;
  readonly isYours: boolean;
  readonly isThanks: boolean;
  readonly isHoped: boolean;
  /** The recipient's side holds it. */
  readonly isYoursHeld: boolean;
  /** Its giver is "no other firm". */
  readonly isNobodys: boolean;
  readonly isWritten: boolean;
  readonly count: number;
  /** Who gave it: "Acme made me an offer". */
  readonly employer: string | null;
}

function lookLeft(words: readonly ChunkedWord[], clause: number, at: number, compiled: CompiledGrammar): LeftSide {
  const hold = listOf(compiled, 'hold');
  const weigh = listOf(compiled, 'weigh');
  const give = listOf(compiled, 'give');
  const i = listOf(compiled, 'i');
  const you = listOf(compiled, 'you');
  let from = at;
  let isHeld = false;
  let isWeighed = false;
  let exists = false;
  let isYours = false;
  let isThanks = false;
  let isGiven = false;
  let isHoped = false;
  let isYoursHeld = false;
  let count = 1;
  let employer: string | null = null;
  let isNobodys = false;
  let hasMe = false;
  const start = Math.max(clause, at - 10);
  for (let index = at - 1; index >= start; index--) {
    const word = words[index] as ChunkedWord;
    if (word.kind === null && listOf(compiled, 'thanks').has(word.word)) isThanks = true;
    if (isOneOf(word, listOf(compiled, 'me'))) hasMe = true;
    if (isOneOf(word, listOf(compiled, 'expect'))) {
      isHoped = true;
      from = index;
    } else if (!isHeld && isOneOf(word, hold) && !helpsOther(words, index, at, compiled)) {
      isHeld = true;
      from = index;
    } else if (isOneOf(word, weigh)) {
      isWeighed = true;
      from = index;
    } else if (isOneOf(word, give)) {
      isGiven = true;
      from = index;
    } else if (
      isOneOf(word, listOf(compiled, 'there')) &&
      (isOneOf(words[index + 1], listOf(compiled, 'be')) ||
        isOneOf(words[index + 1], hold) ||
        isOneOf(words[index + 2], listOf(compiled, 'be')))
    ) {
      exists = true;
      from = index;
    } else if (isOneOf(word, i) && isOneOf(word, listOf(compiled, 'subject'))) {
      // "Inzwischen prüfe ich": where the verb comes second, it may stand before its subject
      const isVerbFirst = index > clause && isOneOf(words[index - 1], listOf(compiled, 'holdFirst'));
      isHeld ||= isVerbFirst;
      from = isVerbFirst ? index - 1 : index;
      break;
    } else if (word.kind === '#giver' || word.kind === '#employer' || word.kind === '#name') {
      count = word.chunk?.count ?? 1;
      if (isGiven && word.name?.isPart !== true) employer = word.name?.employer ?? null;
      isNobodys = isGiven && word.chunk?.det === 'no' && compiled.groups.placed.size > 0;
      isHeld = true;
      from = index;
      break;
    } else if (isOneOf(word, you) && !isOneOf(words[index - 1], compiled.groups.of)) {
      isYoursHeld = isHeld && !isGiven;
      isYours = isHeld || isGiven || word.kind === '#own';
      break;
    }
  }
  if (isGiven && hasMe) isHeld = true;
  // "Von Acme habe ich ein Angebot": where the verb comes second, the giver may stand before all else
  for (let index = start; index < from - 1; index++) {
    const named = words[index + 1] as ChunkedWord;
    if (!isOneOf(words[index], listOf(compiled, 'fromBefore')) || !isOneOf(named, listOf(compiled, 'g'))) continue;
    from = index;
    count = named.chunk?.count ?? 1;
    employer = named.name?.employer ?? null;
  }
  // "I have received in writing an offer"
  let isWritten = false;
  for (let index = from; index < at; index++) isWritten ||= isOneOf(words[index], listOf(compiled, 'written'));
  return {
    from,
    isHeld,
    isWeighed,
    exists,
    isYours,
    isThanks,
    isHoped,
    isYoursHeld,
    isNobodys,
    isWritten,
    count,
    employer,
  };
}

/** What a pattern claims where it stands; null when the words around it take it back. */
function claimOf(words: readonly ChunkedWord[], sentence: Sentence, match: Match<PatternMeaning>, compiled: CompiledGrammar): Claim | null {
  const { meaning } = match;
  const context = contextOf(words, sentence, match.from, compiled);
  if (context.isOthers || (context.isHistory && meaning.type !== 'absence')) return null;
  let giver: ChunkedWord | null = null;
  let count = 0;
  let isWritten = false;
  let isDefinite = false;
  const end = withObject(words, sentence, match.to, compiled);
  let { isNegated } = context;
  let isNone = false;
  for (let index = match.from; index < end; index++) {
    const word = words[index] as ChunkedWord;
    if (word.kind === '#own' || (isOneOf(word, listOf(compiled, 'yours')) && meaning.type !== 'absence')) return null;
    if (word.chunk !== undefined) {
      count = Math.max(count, word.chunk.count);
      isWritten ||= word.chunk.isWritten;
      isDefinite ||= word.chunk.det === 'my' || (word.chunk.det === 'the' && word.chunk.isOther);
      if (word.chunk.det === 'your') return null;
      if (word.chunk.det === 'no') {
        if (word.chunk.isGuess === true) return null; // "no other plans"
        isNone = true;
      }
    }
    // Where verbs come last, "not" stands between them and their object.
    if (index < match.to && isOneOf(word, listOf(compiled, 'notWithin'))) isNegated = true;
    if (word.kind === '#employer' || word.kind === '#name') giver ??= word;
    if (word.kind === null && compiled.groups.many.has(word.word)) count = Math.max(count, 2);
    if (/^others$/.test(word.word) && word.kind === null) count = Math.max(count, 2);
    if (word.kind === null && meaning.type !== 'process' && compiled.groups.numbers.has(word.word))
      count = Math.max(count, compiled.groups.numbers.get(word.word) as number);
    if (isOneOf(word, listOf(compiled, 'written'))) isWritten = true;
  }
  if (isForYou(words, sentence, end, compiled)) return null;
  if (meaning.type === 'offer' && isForSelection(words, match, context.to, compiled)) return null;
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
      return context.isHypothetical || context.isQuestion ? null : { type: 'absence', scope: meaning.scope };
    case 'outcome':
      // "I have been accepted by another school": the school did it
      if (meaning.status === 'accepted' && isOneOf(words[match.from - 1], listOf(compiled, 'passive'))) return null;
      if (context.isHypothetical || isNegated || context.isQuestion || isYetToCome(words, context.from, match.from, match.to, compiled))
        return null;
      return { type: 'outcome', status: meaning.status, count: Math.max(1, count), ...named };
    case 'offer':
      if (isNegated || ((context.isHypothetical || context.isQuestion) && !isDefinite)) return null;
      return { type: 'offer', count: Math.max(1, count), form: isWritten ? 'written' : (meaning.form ?? 'any'), ...named };
    case 'process':
      if (isNegated || context.isHypothetical || context.isQuestion) return null;
      // an advert to which the candidate has applied, and which may be the recipient's
      if (meaning.stage === 'applied' && words.slice(match.from, match.to).some(({ kind, chunk }) => kind === '#offer' && !chunk?.isOther))
        return null;
      return { type: 'process', count: Math.max(1, count), stage: meaning.stage, ...named };
  }
}

/** "I will have to decline", "before I accept": not done. */
function isYetToCome(words: readonly ChunkedWord[], clause: number, from: number, to: number, compiled: CompiledGrammar): boolean {
  const future = listOf(compiled, 'future');
  for (let index = Math.max(clause, from - 5); index < Math.min(to, from + 3); index++) {
    if (isOneOf(words[index], future) && (index < from || (words[index] as ChunkedWord).word !== 'to')) return true;
  }
  return false;
}

/** "… another interview with your team": what comes next says that it is the recipient's. */
function isForYou(words: readonly ChunkedWord[], sentence: Sentence, to: number, compiled: CompiledGrammar): boolean {
  const limit = Math.min(sentence.to - 1, to + 2);
  for (let index = to; index < limit; index++) {
    if (isOneOf(words[index], listOf(compiled, 'fromYou')) || isOneOf(words[index], listOf(compiled, 'from')))
      return isOneOf(words[index + 1], listOf(compiled, 'you'));
    if (words[index]?.kind !== null || isBoundary(words[index] as ChunkedWord, words, index, listOf(compiled, 'conjunction'), compiled))
      return false;
  }
  return false;
}

/** "Another firm wants me in for a second chat": that is a step, not an offer. */
function isForSelection(words: readonly ChunkedWord[], match: Match<PatternMeaning>, to: number, compiled: CompiledGrammar): boolean {
  const steps = listOf(compiled, 'selection');
  if (steps.size === 0) return false;
  for (let index = match.from; index < Math.min(to, match.to + 5); index++)
    if (
      isOneOf(words[index], steps) &&
      !isOneOf(words[index - 1], listOf(compiled, 'afterwards')) &&
      !isOneOf(words[index - 2], listOf(compiled, 'afterwards'))
    )
      return true;
  return false;
}

/** Where the words end that say with whom: "offered a role | at Polderwerk", "out of the running | at two other carriers". */
function withObject(words: readonly ChunkedWord[], sentence: Sentence, to: number, compiled: CompiledGrammar): number {
  const limit = Math.min(sentence.to, to + 5);
  for (let index = to; index < limit; index++) {
    const word = words[index] as ChunkedWord; // within the sentence
    if (index <= to + 2 && (word.kind === '#role' || word.kind === '#offer')) return index + 1;
    if (isBoundary(word, words, index, listOf(compiled, 'conjunction'), compiled)) return to;
    if (word.kind !== null && word.kind !== '#date' && word.kind !== '#number') return to;
    if (!isOneOf(word, listOf(compiled, 'from'))) continue;
    const next = words[index + 1];
    if (next?.kind === '#giver' || next?.kind === '#employer' || next?.kind === '#role' || next?.kind === '#name') return index + 2;
  }
  return to;
}
