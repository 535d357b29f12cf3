import type { CompetingProcess, Verdict } from 'interview-followup';
import { type Review, reviewMessage, type ToneLabel } from 'interview-followup/messages';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Quoted extends Span {
  readonly quote: string;
}

interface ExpectedClaim extends Quoted {
  readonly kind: string;
  readonly verdict: Verdict;
}

interface ExpectedTone extends Quoted {
  readonly label: ToneLabel;
}

/** One text with what is to be found in it; a line of the corpus. */
export interface CorpusCase {
  readonly id: string;
  readonly lang: string;
  readonly now: string;
  readonly timeZone: string;
  readonly channel: 'email' | 'sms' | 'linkedin' | 'phone';
  readonly recipient: { readonly employer: string; readonly person: string };
  readonly ledger: readonly CompetingProcess[];
  readonly text: string;
  readonly expected: {
    readonly claims: readonly ExpectedClaim[];
    readonly tone: readonly ExpectedTone[];
    readonly ok: boolean;
    /** Debatable findings: neither rewarded nor punished. */
    readonly optional?: readonly ExpectedClaim[];
    readonly optionalTone?: readonly ExpectedTone[];
    /** Whether it is ok is debatable as well. */
    readonly okAmbiguous?: boolean;
  };
}

/** How many were found, made up and missed. */
interface Count {
  found: number;
  extra: number;
  missed: number;
}

/** How well texts are read, each from 0 to 1. */
export interface Score {
  /** Statements: right place and kind. */
  readonly claims: number;
  /** And the right verdict. */
  readonly verdicts: number;
  readonly tone: number;
  /** Whether the text may be sent. */
  readonly ok: number;
}

/** How well the review does on texts of which it is known what is to be found. */
export function scoreOf(cases: readonly CorpusCase[]): Score {
  const claims: Count = { found: 0, extra: 0, missed: 0 };
  const verdicts: Count = { found: 0, extra: 0, missed: 0 };
  const tone: Count = { found: 0, extra: 0, missed: 0 };
  let right = 0;
  let clear = 0;
  for (const given of cases) {
    const { text, expected, lang, ...options } = given;
    const review = reviewMessage(text, { ...options, locale: lang });
    countClaims(review, expected, claims, verdicts);
    countTone(review, expected, tone);
    if (expected.okAmbiguous === true) continue;
    clear++;
    if (review.ok === expected.ok) right++;
  }
  return { claims: mean(claims), verdicts: mean(verdicts), tone: mean(tone), ok: clear === 0 ? 1 : right / clear };
}

/** The harmonic mean of precision and recall. */
function mean({ found, extra, missed }: Count): number {
  return found + extra + missed === 0 ? 1 : (2 * found) / (2 * found + extra + missed);
}

/** A date or a sum says that there is an offer, and a name of an employer that there is a process: saying so twice is no mistake. */
const implying = new Set(['deadline', 'compensation', 'employer', 'outcome']);

function countClaims({ claims }: Review, expected: CorpusCase['expected'], kinds: Count, verdicts: Count): void {
  const told = claims
    .filter(({ claim }) => claim.type !== 'preference')
    .map(({ claim, verdict, start, end }) => ({ kind: claim.type as string, verdict, start, end }));
  const pairs = matched(
    told,
    expected.claims,
    (one, other) => one.kind === other.kind,
    (one, other) => (one.verdict === other.verdict ? 1 : 0),
  );
  const right = pairs.filter(([one, other]) => one.verdict === other.verdict).length;
  const extra = told.filter((one) => {
    if (pairs.some(([known]) => known === one)) return false;
    const isImplied = (kind: string): boolean => (one.kind === 'offer' || one.kind === 'process') && implying.has(kind);
    if (expected.optional?.some((other) => hits(one, other) && (one.kind === other.kind || isImplied(other.kind)))) return false;
    return !expected.claims.some((other) => isImplied(other.kind) && hits(one, other));
  }).length;
  const missed = expected.claims.length - pairs.length;
  kinds.found += pairs.length;
  kinds.extra += extra;
  kinds.missed += missed;
  verdicts.found += right;
  verdicts.extra += extra + pairs.length - right;
  verdicts.missed += missed + pairs.length - right;
}

function countTone({ findings }: Review, expected: CorpusCase['expected'], tone: Count): void {
  const told = findings.flatMap(({ label, start, end }) => (label === undefined ? [] : [{ label, start, end }]));
  const pairs = matched(
    told,
    expected.tone,
    (one, other) => one.label === other.label,
    () => 0,
  );
  const debatable = [...(expected.optionalTone ?? []), ...expected.tone];
  tone.found += pairs.length;
  tone.missed += expected.tone.length - pairs.length;
  tone.extra += told.filter(
    (one) => !pairs.some(([known]) => known === one) && !debatable.some((other) => other.label === one.label && hits(one, other)),
  ).length;
}

/** Pairs, one to one, the best first. */
function matched<One extends Span, Other extends Span>(
  told: readonly One[],
  expected: readonly Other[],
  isAlike: (one: One, other: Other) => boolean,
  rank: (one: One, other: Other) => number,
): readonly (readonly [One, Other])[] {
  const pairs = told
    .flatMap((one) => expected.filter((other) => isAlike(one, other) && hits(one, other)).map((other) => [one, other] as const))
    .sort((a, b) => rank(...b) - rank(...a) || likeness(...b) - likeness(...a));
  const kept: (readonly [One, Other])[] = [];
  for (const pair of pairs) if (!kept.some(([one, other]) => one === pair[0] || other === pair[1])) kept.push(pair);
  return kept;
}

/** Half of either lies in the other, and not the whole text was marked. */
function hits(told: Span, expected: Span): boolean {
  const length = expected.end - expected.start;
  if (told.end - told.start > Math.max(160, 2.5 * length)) return false;
  const both = shared(told, expected);
  return both > 0 && (both * 2 >= length || both * 2 >= told.end - told.start);
}

function likeness(one: Span, other: Span): number {
  const both = shared(one, other);
  return both / (one.end - one.start + other.end - other.start - both);
}

function shared(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
