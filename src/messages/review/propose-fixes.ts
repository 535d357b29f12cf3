import type { Facts } from '../../offers/read-facts.js';
import { strongestClaims } from '../../offers/strongest-claims.js';
import type { Claim, Verdict } from '../../offers/types.js';
import type { FoundClaim } from './find-claims.js';
import type { FixWords } from './grammar.js';

/** A statement with its verdict. */
export interface JudgedClaim extends FoundClaim {
  readonly verdict: Verdict;
}

/** What to put in the place of a part of the readable text. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How much is replaced: the words that are wrong, the sentence around them by an honest one, or the sentence by nothing. */
export type Reach = 'words' | 'sentence' | 'removal';

/** Sentences with the mark at their end, as offsets of the readable text. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * An honest wording for every statement that is not supported: disjoint, in the order of the text, one a place. Where the ledger
 * supports a statement of the same kind, the words alone are replaced; else the sentence, by the strongest true one or by a word of interest.
 */
export function proposeFixes(
  readable: string,
  claims: readonly JudgedClaim[],
  sentences: readonly SentenceSpan[],
  facts: Facts,
  words: FixWords,
  monthFirst: boolean,
  reach: Reach,
): Replacement[] {
  const honest = strongestClaims(facts.others, facts.day, facts.minute);
  const wrong = claims.filter(({ verdict }) => verdict !== 'supported');
  const fixes: Replacement[] = [];
  const told = new Set<string>();
  for (const claim of wrong) {
    const small = reach === 'words' ? inWords(readable, claim, sentences, honest, words, monthFirst) : null;
    const fix = small ?? wholeSentence(claim, sentences);
    const sentence = small === null && reach !== 'removal' ? honestSentence(claim.claim, honest, words) : '';
    if (sentence !== '' && !told.has(sentence)) {
      told.add(sentence);
      fixes.push({ ...fix, text: sentence });
    } else fixes.push(fix);
  }
  return merged(fixes);

  function wholeSentence(claim: JudgedClaim, all: readonly SentenceSpan[]): Replacement {
    const around = all.filter(({ start, end }) => start < claim.end && claim.start < end);
    const start = Math.min(claim.start, ...around.map((sentence) => sentence.start));
    const end = Math.max(claim.end, ...around.map((sentence) => sentence.end));
    return { start, end, text: '' };
  }
}

/** Overlapping replacements become one: the one that reaches furthest. */
function merged(fixes: readonly Replacement[]): Replacement[] {
  const sorted = [...fixes].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Replacement[] = [];
  for (const fix of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= fix.start) kept.push(fix);
    else if (fix.end > last.end) kept[kept.length - 1] = { start: last.start, end: fix.end, text: last.text };
  }
  return kept;
}

function inWords(
  readable: string,
  found: JudgedClaim,
  sentences: readonly SentenceSpan[],
  honest: readonly Claim[],
  words: FixWords,
  monthFirst: boolean,
): Replacement | null {
  const { claim, start, end, core } = found;
  const span = readable.slice(start, end);
  if (found.verdict === 'confidential-name') {
    // A name has a capital anywhere, other words at the beginning of a sentence only.
    const opens = sentences.some((sentence) => sentence.start === start);
    return { start, end, text: opens ? like(span, words.anotherEmployer) : words.anotherEmployer };
  }
  switch (claim.type) {
    case 'offer': {
      const offer = best(honest, claim.count, claim.form);
      if (offer === null) return null;
      return { start, end, text: like(span, found.isNoun === true ? offerPart(offer, words) : offerClause(offer, words)) };
    }
    case 'deadline': {
      const known = honest.find((each) => each.type === 'deadline');
      if (known === undefined || core === undefined) return null;
      const lead = readable.slice(core.lead, core.start).toLowerCase().split(/\s+/)[0] as string; // split gives one at least
      const prepositions = words.prepositions.split(' ');
      const preposition = lead === '' ? '' : `${prepositions.includes(lead) ? lead : prepositions[0]} `;
      const text = preposition + dateInWords(known.to, words, monthFirst);
      return { start: core.lead, end: core.end, text: like(readable.charAt(core.lead), text) };
    }
    case 'compensation': {
      const pays = honest.filter((each) => each.type === 'compensation').filter(({ basis }) => basis === claim.basis);
      const known = pays.find(({ currency }) => currency === claim.currency) ?? pays[0];
      if (known === undefined) return null;
      return { start, end, text: sumInWords(known.amount, known.currency, known.per, words) };
    }
    default:
      return null;
  }
}

type Offer = Extract<Claim, { type: 'offer' }>;

/** The strongest true statement that is no stronger than what was said. */
function best(honest: readonly Claim[], count: number, form: Offer['form']): Offer | null {
  const offers = honest.filter((claim): claim is Offer => claim.type === 'offer');
  const offer = offers.find((claim) => claim.form === form) ?? offers.at(-1);
  return offer === undefined ? null : { ...offer, count: Math.min(offer.count, count), form: form === 'written' ? offer.form : 'any' };
}

function offerClause({ count, form }: Offer, words: FixWords): string {
  if (count === 1) return form === 'written' ? words.writtenOffer : words.offer;
  return (form === 'written' ? words.writtenOffers : words.offers).replace('{n}', numberWord(count, words));
}

function offerPart({ count, form }: Offer, words: FixWords): string {
  if (count === 1) return form === 'written' ? words.aWrittenOffer : words.anOffer;
  return words.twoOffers.replace('{n}', numberWord(count, words));
}

function numberWord(count: number, words: FixWords): string {
  return words.numbers.split(' ')[count - 2] ?? String(count);
}

/** The strongest true statement of another kind, or a word of interest. */
function honestSentence(claim: Claim, honest: readonly Claim[], words: FixWords): string {
  const offers = honest.filter((each): each is Offer => each.type === 'offer');
  const offer = offers.at(-1);
  if (offer !== undefined && (claim.type === 'offer' || claim.type === 'absence'))
    return `${offerClause({ ...offer, count: 1, form: 'any' }, words)}.`;
  const process = honest.find((each) => each.type === 'process');
  const isAbout = claim.type === 'offer' || claim.type === 'process' || claim.type === 'absence';
  if (process === undefined || !isAbout) return words.interested;
  if (process.stage === 'applied') return `${words.applied}.`;
  return `${process.stage === 'final-round' ? words.finalRound : words.interviewing}.`;
}

function dateInWords(date: string, words: FixWords, monthFirst: boolean): string {
  const name = words.months.split(' ')[Number(date.slice(5, 7)) - 1] as string; // months are 1 to 12
  const form = monthFirst && words.date === '{d} {m}' ? '{m} {d}' : words.date;
  return form.replace('{d}', String(Number(date.slice(8)))).replace('{m}', name);
}

const signs: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };

function sumInWords(amount: number, currency: string, per: 'year' | 'month' | 'day' | 'hour', words: FixWords): string {
  const whole = String(amount).replace(/\B(?=(?:\d{3})+(?!\d))/g, words.thousands);
  const sign = signs[currency];
  const sum = sign === undefined ? `${currency} ${whole}` : words.sum.replace('{s}', sign).replace('{n}', whole);
  return `${sum} ${words.per[per]}`;
}

/** With the first letter as it was. */
function like(before: string, text: string): string {
  const first = before.charAt(0);
  const isUpper = first !== first.toLowerCase();
  return isUpper ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
