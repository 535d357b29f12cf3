import { judgeClaim } from '../../offers/judge-claim.js';
import type { Facts } from '../../offers/read-facts.js';
import { findDates } from '../../phrases/find-dates.js';
import type { ChunkedWord } from './chunk.js';
import { chunkWords } from './chunks.js';
import type { CompiledGrammar } from './compile.js';
import { type FoundClaim, findStatements } from './find-claims.js';
import { findDeadlines } from './find-deadlines.js';
import { findMoney } from './find-money.js';
import { findNamesTold } from './find-names-told.js';
import { findPay } from './find-pay.js';
import { findPreference } from './find-preference.js';
import { listOf } from './list-of.js';
import { markNames } from './mark-names.js';
import { maskQuotes } from './mask-quotes.js';
import { findNames, type WantedName } from './names.js';
import { normalise, type ReadableText } from './normalise.js';
import { isOfferVerb } from './offer-verb.js';
import type { JudgedClaim } from './propose-fixes.js';
import { rejoinTokens } from './rejoin-tokens.js';
import { joinWords, type Sentence, splitSentences, type Word } from './sentences.js';
import { type Token, tokensOf } from './tokens.js';

/** A text read as far as is the same in every language. */
export interface ReadText extends ReadableText {
  /** `text` with what others wrote blanked. */
  readonly own: string;
  readonly tokens: readonly Token[];
}

/** Undoes markup, entities, disguises and quoting, and takes the text apart. */
export function readText(given: string): ReadText {
  const readable = normalise(given);
  const own = maskQuotes(readable.text);
  return { ...readable, own, tokens: tokensOf(own) };
}

/** What a text is held against. */
export interface Circumstances {
  readonly facts: Facts;
  /** The names to look for, of the ledger and of the employer it goes to. */
  readonly names: readonly WantedName[];
  /** The person it goes to, and where that person works: no other employer is called so. Empty when unknown. */
  readonly person: string;
  /** Whether 6/12 is the twelfth of June. */
  readonly monthFirst: boolean;
  /** Whether "my first choice" is judged: only where the application is known. */
  readonly judgesPreference: boolean;
}

/** Everything that the statements of a text come to; offsets are those of the readable text. */
export interface Analysis {
  readonly claims: readonly (JudgedClaim & { readonly evidence: readonly number[] })[];
  /** Words and sentences, first as they stand, then with groups of nouns joined. */
  readonly plain: { readonly words: readonly Word[]; readonly sentences: readonly Sentence[] };
  readonly grouped: { readonly words: readonly ChunkedWord[]; readonly sentences: readonly Sentence[] };
}

/** So many days back a date still says nothing of a career. */
const recent = 100;

/** Finds and judges the statements of a text. */
export function analyse(text: ReadText, language: CompiledGrammar, circumstances: Circumstances): Analysis {
  const { facts } = circumstances;
  const { own } = text;
  const whole = language.grammar.language === 'en' ? text.tokens : rejoinTokens(text.tokens, own);
  const tokens = whole.map((token) => {
    const meant = token.kind === null ? language.aliases.get(token.word) : undefined;
    return meant === undefined ? token : { ...token, word: meant };
  });
  // In a text of the first person, "he" and "she" are somebody else; in one that is written for the candidate they are not.
  const i = listOf(language, 'i');
  const mine = listOf(language, 'mine');
  const isFirstPerson =
    tokens.some(({ word }) => word !== 'we' && (i.has(word) || mine.has(word))) &&
    !tokens.some(({ word }, at) => language.onBehalf.has(word) || language.onBehalf.has(`${tokens[at - 1]?.word}-${word}`));
  const compiled = isFirstPerson ? { ...language, friends: language.friendsAndThey } : language;
  const dates = findDates(own, { today: facts.day, grammar: compiled.grammar.dates, monthFirst: circumstances.monthFirst });
  const money = findMoney(tokens, compiled.grammar.money);
  const names = findNames(own, circumstances.names);
  const plain = splitSentences(joinWords(tokens, dates, money, names, facts.day - recent));
  const marked = markNames(plain.words, plain.sentences, own, {
    before: listOf(compiled, 'placed'),
    after: listOf(compiled, 'offerVerbs'),
    pronouns: listOf(compiled, 'tome'),
    of: compiled.groups.of,
    offers: compiled.groups.offer,
    people: new Set(circumstances.person.toLowerCase().split(/\s+/)),
    nouns: compiled.commonNouns,
    known: compiled.small,
    plain: compiled.plain,
    aux: listOf(compiled, 'aux'),
    namesAct: listOf(compiled, 'namesAct'),
    offersWhat: listOf(compiled, 'offersWhat'),
    namesProve: listOf(compiled, 'namesProve'),
    in: listOf(compiled, 'in'),
    with: listOf(compiled, 'namesWith'),
    withBefore: listOf(compiled, 'namesWithBefore'),
    orgs: listOf(compiled, 'org'),
    and: listOf(compiled, 'and'),
    for: listOf(compiled, 'namesFor'),
    forBefore: listOf(compiled, 'namesForBefore'),
  });
  const grouped = chunkWords(marked, plain.sentences, compiled.groups, (all, at, from, to) => isOfferVerb(all, at, from, to, compiled));
  const { words, sentences } = grouped;
  const statements = findStatements(words, sentences, compiled);
  const currency =
    facts.others.find(({ process }) => process.compensation !== null)?.process.compensation?.currency ??
    (circumstances.monthFirst ? 'USD' : 'EUR');
  const told = [
    ...statements,
    ...findDeadlines(words, sentences, compiled, statements),
    ...findPay(words, sentences, compiled, statements, currency),
  ];
  const found: FoundClaim[] = [
    ...told,
    ...findNamesTold(marked, plain.sentences, told),
    ...(circumstances.judgesPreference ? findPreference(words, sentences, compiled) : []),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const claims = found.map((claim) => {
    const { verdict, evidence } = judgeClaim(claim.claim, facts);
    return { ...claim, verdict, evidence: evidence.map((process) => process.index) };
  });
  return { claims, plain, grouped };
}
