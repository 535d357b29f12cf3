import { isDeepStrictEqual } from 'node:util';
import type { Claim, CompetingProcess, Verdict } from 'interview-followup';
import { type ClaimInText, type Review, reviewMessage, type ToneLabel } from 'interview-followup/messages';

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
  readonly meaning: Claim;
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
  readonly found: number;
  readonly extra: number;
  readonly missed: number;
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

/** What is read, text by text and to the letter. */
export interface Reading {
  /** Statements found. */
  readonly found: number;
  /** Those marked from and to exactly where they are said to stand. */
  readonly placed: number;
  /** Those understood exactly as meant. */
  readonly understood: number;
  /** The texts of which something is missed, made up or misjudged. */
  readonly misread: readonly string[];
}

/** How well the review does on texts of which it is known what is to be found. */
export function scoreOf(cases: readonly CorpusCase[]): { readonly score: Score; readonly reading: Reading } {
  const texts = cases.map(readText);
  const clear = texts.filter(({ ok }) => ok !== null);
  const found = texts.flatMap(({ found }) => found);
  return {
    score: {
      claims: mean(texts.map(({ claims }) => claims)),
      verdicts: mean(texts.map(({ verdicts }) => verdicts)),
      tone: mean(texts.map(({ tone }) => tone)),
      ok: clear.length === 0 ? 1 : clear.filter(({ ok }) => ok).length / clear.length,
    },
    reading: {
      found: found.length,
      placed: found.filter(([told, known]) => told.start === known.start && told.end === known.end).length,
      understood: found.filter(([told, known]) => isDeepStrictEqual(told.claim, known.meaning)).length,
      misread: texts.filter(({ verdicts, tone, ok }) => isWrong(verdicts) || isWrong(tone) || ok === false).map(({ id }) => id),
    },
  };
}

interface TextRead {
  readonly id: string;
  readonly claims: Count;
  readonly verdicts: Count;
  readonly tone: Count;
  /** Null where it is debatable. */
  readonly ok: boolean | null;
  readonly found: readonly (readonly [ClaimInText, ExpectedClaim])[];
}

function readText({ id, text, expected, lang, ...options }: CorpusCase): TextRead {
  const review = reviewMessage(text, { ...options, locale: lang });
  const found = expected.claims.flatMap((known): TextRead['found'] => {
    const told = review.claims.find((one) => one.claim.type === known.kind && shared(one, known) > 0);
    return told === undefined ? [] : [[told, known]];
  });
  const ok = expected.okAmbiguous === true ? null : review.ok === expected.ok;
  return { id, ...claimsOf(review, expected), tone: toneOf(review, expected), ok, found };
}

function isWrong({ extra, missed }: Count): boolean {
  return extra + missed > 0;
}

/** The harmonic mean of precision and recall. */
function mean(counts: readonly Count[]): number {
  const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
  const wrong = sum('extra') + sum('missed');
  return sum('found') + wrong === 0 ? 1 : (2 * sum('found')) / (2 * sum('found') + wrong);
}

/** A date or a sum says that there is an offer, and a name of an employer that there is a process: saying so twice is no mistake. */
const implying = new Set(['deadline', 'compensation', 'employer', 'outcome']);

function claimsOf({ claims }: Review, expected: CorpusCase['expected']): Pick<TextRead, 'claims' | 'verdicts'> {
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
  const wrong = pairs.length - right;
  return {
    claims: { found: pairs.length, extra, missed },
    verdicts: { found: right, extra: extra + wrong, missed: missed + wrong },
  };
}

function toneOf({ findings }: Review, expected: CorpusCase['expected']): Count {
  const told = findings.flatMap(({ label, start, end }) => (label === undefined ? [] : [{ label, start, end }]));
  const pairs = matched(
    told,
    expected.tone,
    (one, other) => one.label === other.label,
    () => 0,
  );
  const debatable = [...(expected.optionalTone ?? []), ...expected.tone];
  const extra = told.filter(
    (one) => !pairs.some(([known]) => known === one) && !debatable.some((other) => other.label === one.label && hits(one, other)),
  );
  return { found: pairs.length, extra: extra.length, missed: expected.tone.length - pairs.length };
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
