import type { Channel, JobApplication } from '../../application/types.js';
import { FollowUpError, type Issue } from '../../errors.js';
import { judgeClaim } from '../../offers/judge-claim.js';
import { readFacts } from '../../offers/read-facts.js';
import type { CompetingProcess, Recipient } from '../../offers/types.js';
import { findDates } from '../../phrases/find-dates.js';
import type { FollowUpPolicy } from '../../policy/types.js';
import type { InstantInput, TimeZoneId } from '../../time/types.js';
import type { ClaimInText } from '../draft.js';
import { chunkWords } from './chunks.js';
import { compile } from './compile.js';
import { detectLanguage } from './detect-language.js';
import { type FoundClaim, findStatements } from './find-claims.js';
import { findDeadlines } from './find-deadlines.js';
import { findNamesTold } from './find-names-told.js';
import { findPay } from './find-pay.js';
import { reviewGrammars } from './languages/all.js';
import { markNames } from './mark-names.js';
import { maskQuotes } from './mask-quotes.js';
import { findMoney } from './money.js';
import { findNames, wantedNames } from './names.js';
import { normalise } from './normalise.js';
import { isOfferVerb } from './offer-verb.js';
import { joinWords, splitSentences } from './sentences.js';
import { tokensOf } from './tokens.js';
import type { Finding, Review } from './types.js';

export function reviewMessage(
  text: string,
  options: {
    readonly ledger: readonly CompetingProcess[];
    readonly now: InstantInput;
    readonly timeZone: TimeZoneId;
    readonly recipient?: Recipient;
    readonly channel?: Channel;
    readonly locale?: string;
    readonly application?: JobApplication;
    readonly policy?: FollowUpPolicy;
  },
): Review {
  const issues: Issue[] = [];
  const facts = readFacts({ ...options }, issues);
  if (facts === null) throw new FollowUpError(issues);
  const { text: readable, starts, ends } = normalise(text);
  const masked = maskQuotes(readable);
  const tokens = tokensOf(masked);
  const languages = reviewGrammars.map((grammar) => ({ language: grammar.language, frequent: compile(grammar).frequent }));
  const language = detectLanguage(tokens, languages, options.locale?.slice(0, 2).toLowerCase() ?? null);
  const grammar = reviewGrammars.find((known) => known.language === language);
  if (grammar === undefined) return { status: 'unsupported-language', ok: false, claims: [], findings: [] };
  const read = compile(grammar);
  const isFirstPerson = tokens.some(({ word }) => read.lists.get('i')?.has(word) === true && word !== 'we');
  const compiled = isFirstPerson ? { ...read, friends: read.friendsAndThey } : read;
  const monthFirst = options.timeZone.startsWith('America/') || options.timeZone.startsWith('US/');
  const dates = findDates(masked, { today: facts.day, grammar: grammar.dates, monthFirst });
  const money = findMoney(tokens, grammar.money);
  const ownNames = options.recipient?.employer === undefined ? [] : [options.recipient.employer];
  const names = findNames(masked, wantedNames(facts.others, ownNames));
  const people = new Set((options.recipient?.person ?? '').toLowerCase().split(/\s+/));
  const split = splitSentences(joinWords(tokens, dates, money, names));
  const marked = markNames(split.words, split.sentences, masked, {
    before: compiled.lists.get('placed') ?? new Set(),
    after: compiled.lists.get('offerVerbs') ?? new Set(),
    people,
    known: compiled.lists.get('aux') ?? new Set(),
  });
  const { words, sentences } = chunkWords(marked, split.sentences, compiled.groups, (all, at, from, to) =>
    isOfferVerb(all, at, from, to, compiled),
  );
  const statements = findStatements(words, sentences, compiled);
  const currencies = new Set(
    facts.others.map(({ process }) => process.compensation?.currency).filter((currency) => currency !== undefined),
  );
  const found: FoundClaim[] = [
    ...statements,
    ...findDeadlines(words, sentences, compiled, statements),
    ...findPay(words, sentences, compiled, statements, [...currencies][0] ?? null),
    ...findNamesTold(words, statements),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const claims: ClaimInText[] = found.map(({ claim, start, end }) => {
    const { verdict, evidence } = judgeClaim(claim, facts);
    const from = starts[start] as number;
    const to = ends[end - 1] as number;
    return { claim, verdict, evidence: evidence.map((process) => process.index), start: from, end: to, quote: text.slice(from, to) };
  });
  const findings: Finding[] = claims
    .filter(({ verdict }) => verdict !== 'supported')
    .map(({ verdict, evidence, start, end, quote }) => ({
      rule: `honesty/${verdict}`,
      kind: 'honesty',
      severity: 'error',
      start,
      end,
      quote,
      verdict,
      evidence,
    }));
  const isOk = findings.every(({ severity }) => severity === 'info');
  return { status: isOk ? 'ok' : 'problems', ok: isOk, claims, findings };
}
