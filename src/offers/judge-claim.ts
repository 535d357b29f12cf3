import { parseDay } from '../time/day.js';
import { foldName } from './fold-name.js';
import { hasLapsedAt } from './has-lapsed-at.js';
import { isActiveAt } from './is-active-at.js';
import { isLiveAt } from './is-live-at.js';
import { isPastOfferAt } from './is-past-offer-at.js';
import { matchesCompensation } from './matches-compensation.js';
import type { Facts } from './read-facts.js';
import type { KnownProcess } from './read-ledger.js';
import { rank, rankOf } from './stages.js';
import type { Claim, Verdict } from './types.js';

/** A verdict and the entries it rests on, in the order of the ledger. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly evidence: readonly KnownProcess[];
}

type ClaimOf<Type extends Claim['type']> = Extract<Claim, { type: Type }>;

const none: readonly KnownProcess[] = [];
const unsupported: Judgement = { verdict: 'unsupported', evidence: none };

/** What the facts say to one claim: the table of schema.md 4, first match wins. */
export function judgeClaim(claim: Claim, facts: Facts): Judgement {
  switch (claim.type) {
    case 'offer':
      return judgeOffer(claim, facts);
    case 'process':
      return judgeProcess(claim, facts);
    case 'deadline':
      return judgeDeadline(claim, facts);
    case 'compensation':
      return judgeCompensation(claim, facts);
    case 'employer':
      return judgeEmployer(claim, facts);
    case 'absence':
      return judgeAbsence(claim, facts);
    case 'outcome':
      return judgeOutcome(claim, facts);
    case 'preference':
      return facts.preferred ? { verdict: 'supported', evidence: none } : unsupported;
  }
}

function judgeOffer(claim: ClaimOf<'offer'>, facts: Facts): Judgement {
  const named = concerned(claim.employer, facts);
  const live = named.filter((process) => isLiveAt(process, facts.day, facts.minute));
  const ofForm = claim.form === 'any' ? live : live.filter((process) => process.process.stage === 'written-offer');
  if (ofForm.length >= claim.count) return { verdict: 'supported', evidence: ofForm };
  if (live.length > 0) return { verdict: 'exaggerated', evidence: live };
  const past = pastOffers(named, facts);
  if (past.verdict === 'expired') return past;
  const hoped = named.filter((process) => process.rank >= rank.interviewing && isActiveAt(process, facts.day, facts.minute));
  return hoped.length > 0 ? { verdict: 'exaggerated', evidence: hoped } : unsupported;
}

function judgeProcess(claim: ClaimOf<'process'>, facts: Facts): Judgement {
  const named = concerned(claim.employer, facts);
  const active = named.filter((process) => isActiveAt(process, facts.day, facts.minute));
  const farEnough = active.filter((process) => process.rank >= rankOf(claim.stage));
  if (farEnough.length >= claim.count) return { verdict: 'supported', evidence: farEnough };
  if (active.length > 0) return { verdict: 'exaggerated', evidence: active };
  return named.length > 0 ? { verdict: 'expired', evidence: named } : unsupported;
}

function judgeDeadline(claim: ClaimOf<'deadline'>, facts: Facts): Judgement {
  const named = concerned(claim.employer, facts);
  const live = named.filter((process) => isLiveAt(process, facts.day, facts.minute));
  const from = parseDay(claim.from);
  const to = parseDay(claim.to);
  const due = live.filter((process) => process.answerByDay >= from && process.answerByDay <= to);
  if (due.length > 0) return { verdict: 'supported', evidence: due };
  return live.length > 0 ? { verdict: 'wrong-deadline', evidence: live } : pastOffers(named, facts);
}

function judgeCompensation(claim: ClaimOf<'compensation'>, facts: Facts): Judgement {
  const named = concerned(claim.employer, facts);
  const live = named.filter((process) => isLiveAt(process, facts.day, facts.minute));
  const paying = live.filter(({ process }) => process.compensation !== null && matchesCompensation(claim, process.compensation));
  if (paying.length > 0) return { verdict: 'supported', evidence: paying };
  return live.length > 0 ? { verdict: 'wrong-figure', evidence: live } : pastOffers(named, facts);
}

function judgeEmployer(claim: ClaimOf<'employer'>, facts: Facts): Judgement {
  const named = concerned(claim.employer, facts);
  if (named.length === 0) return unsupported;
  const mayBeTold = named.every(({ process }) => process.nameDisclosable);
  return { verdict: mayBeTold ? 'supported' : 'confidential-name', evidence: named };
}

function judgeAbsence(claim: ClaimOf<'absence'>, facts: Facts): Judgement {
  const contradicts = claim.scope === 'offers' ? isLiveAt : isActiveAt;
  const found = facts.others.filter((process) => contradicts(process, facts.day, facts.minute));
  return found.length > 0 ? { verdict: 'unsupported', evidence: found } : { verdict: 'supported', evidence: none };
}

function judgeOutcome(claim: ClaimOf<'outcome'>, facts: Facts): Judgement {
  const ended = concerned(claim.employer, facts).filter(
    (process) => process.process.stage === claim.status || (claim.status === 'expired' && hasLapsedAt(process, facts.day, facts.minute)),
  );
  if (ended.length >= claim.count) return { verdict: 'supported', evidence: ended };
  return ended.length > 0 ? { verdict: 'exaggerated', evidence: ended } : unsupported;
}

/** The entries a claim speaks of: those of the employer it names, or all. */
function concerned(employer: string | undefined, facts: Facts): readonly KnownProcess[] {
  if (employer === undefined) return facts.others;
  const name = foldName(employer);
  return facts.others.filter((process) => process.names.includes(name));
}

/** The verdict on something said of an offer when none is live. */
function pastOffers(named: readonly KnownProcess[], facts: Facts): Judgement {
  const past = named.filter((process) => isPastOfferAt(process, facts.day, facts.minute));
  return past.length > 0 ? { verdict: 'expired', evidence: past } : unsupported;
}
