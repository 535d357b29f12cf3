import type { Claim } from '../offers/types.js';
import { parseDay } from '../time/day.js';
import { localDateOf } from '../time/format-local.js';
import type { ChosenClaim } from './choose-claims.js';
import type { ClaimInText } from './draft.js';
import type { SaidClaim } from './facts.js';
import { inFewLetters } from './in-few-letters.js';
import type { DraftLocale } from './locale.js';
import { sayClaim } from './say-claim.js';

/** Claims as sentences, and where each stands in them. */
export interface SaidClaims {
  /** Empty without claims. */
  readonly text: string;
  readonly said: readonly SaidClaim[];
  /** Offsets into `text`. */
  readonly spans: readonly ClaimInText[];
  /** Short date by which an offer must be answered, if one is told. */
  readonly deadline: string | null;
  /** Whether an offer is told of. */
  readonly tellsOffer: boolean;
}

/** Puts chosen claims into words, in their order; `brief` where there is little room. */
export function sayClaims(chosen: readonly ChosenClaim[], inFull: DraftLocale, usualYear: number, length: 'full' | 'brief'): SaidClaims {
  if (chosen.length === 0) return nothing;
  const locale = length === 'full' ? inFull : { ...inFull, time: inFewLetters(inFull.time) };
  const { draft, time } = locale;
  const said: SaidClaim[] = [];
  const spans: ClaimInText[] = [];
  let text = '';
  let offers: 0 | 1 | 2 = 0;
  let deadline: string | null = null;
  for (const [index, { claim, verdict, evidence, named }] of chosen.entries()) {
    const by = claim.type === 'deadline' && claim.from === claim.to ? time.shortDate(localDateOf(parseDay(claim.to))) : null;
    deadline ??= by;
    const follows = isOfferBefore(claim, chosen[index - 1]?.claim);
    // "…, to answer by 20 March" would speak of all offers: only of a single one is it true.
    const shortJoin = length === 'brief' && by !== null && follows && offers === 1;
    let clause: string;
    if (shortJoin) clause = draft.briefClaims.deadline(by);
    else if (length === 'brief' && claim.type === 'offer') clause = draft.briefClaims.offer(claim);
    else clause = sayClaim(claim, locale, usualYear, offers);
    if (claim.type === 'offer') offers = claim.count > 1 || offers > 0 ? 2 : 1;
    if (!follows) text = text === '' ? clause : `${text} ${clause}`;
    else text = `${text.slice(0, -1)}${shortJoin ? ' ' : draft.offerThenDeadline}${clause}`;
    const start = text.length - clause.length;
    said.push({ claim, text: clause });
    spans.push({ claim, verdict, evidence, start, end: text.length, quote: clause });
    if (named !== null) {
      const name = (named.claim as { readonly employer: string }).employer;
      const at = clause.indexOf(name);
      if (at >= 0)
        spans.push({
          claim: named.claim,
          verdict: named.verdict,
          evidence: named.evidence,
          start: start + at,
          end: start + at + name.length,
          quote: name,
        });
    }
    text += '.';
  }
  return { text, said, spans, deadline, tellsOffer: offers > 0 || deadline !== null };
}

const nothing: SaidClaims = { text: '', said: [], spans: [], deadline: null, tellsOffer: false };

function isOfferBefore(deadline: Claim, before: Claim | undefined): boolean {
  return before?.type === 'offer' && deadline.type === 'deadline' && before.employer === deadline.employer;
}
