import { formatDay } from '../../time/day.js';
import type { ChunkedWord } from './chunk.js';
import { contextOf } from './clause-context.js';
import type { CompiledGrammar } from './compile.js';
import type { FoundClaim } from './find-claims.js';
import { hasKind } from './has-kind.js';
import { hasOneOf } from './has-one-of.js';
import { listOf } from './list-of.js';
import { namesAnother } from './names-another.js';
import { isOneOf, matchesIn } from './pattern.js';
import type { Sentence } from './sentences.js';

/** Dates by which another offer must be answered; not those by which the candidate asks to hear, or promises something. */
export function findDeadlines(
  words: readonly ChunkedWord[],
  sentences: readonly Sentence[],
  compiled: CompiledGrammar,
  statements: readonly FoundClaim[],
): FoundClaim[] {
  const isTold = statements.length > 0 || words.length <= briefest || words.some(({ kind }) => kind === '#employer');
  const found = deadlinesIn(words, sentences, compiled, statements, isTold ? nothing : listOf(compiled, 'third'));
  // One statement tells of the others: once it has been mended the text may be brief, and what is found then must be found now.
  return isTold || found.length === 0 ? found : deadlinesIn(words, sentences, compiled, statements, nothing);
}

const nothing: ReadonlySet<string> = new Set();

function deadlinesIn(
  words: readonly ChunkedWord[],
  sentences: readonly Sentence[],
  compiled: CompiledGrammar,
  statements: readonly FoundClaim[],
  /** Words of which one must be in a sentence where it is not said what is decided; with none, nothing needs to be. */
  telling: ReadonlySet<string>,
): FoundClaim[] {
  const found: FoundClaim[] = [];
  for (const sentence of sentences) {
    if (!hasKind(words, sentence, '#date')) continue;
    const matches = matchesIn(compiled.deadlines, words, sentence.from, sentence.to);
    for (let at = sentence.from; at < sentence.to; at++) {
      const { date, kind } = words[at] as ChunkedWord; // within the sentence
      if (kind !== '#date' || date === undefined) continue;
      const context = contextOf(words, sentence, at, compiled);
      const around = matches.filter((match) => match.from <= at && at < match.to);
      const isSure = around.some((match) => match.meaning === 'sure');
      if (!isSure && around.some((match) => match.meaning === 'ask' && match.from >= context.from)) continue;
      if (!isSure && isAboutYours(words, sentence)) continue;
      // "I need to decide by Friday", where nothing in the text says what about, is no deadline of another offer
      const isTold = telling.size === 0 || hasOneOf(words, sentence.from, sentence.to, telling);
      const isAboutOffer = speaksOfOffer(words, sentence, statements, listOf(compiled, 'else'), compiled.groups.placed.size > 0);
      const candidates = around
        .filter(
          ({ meaning }) => meaning === 'sure' || (meaning === 'open' && isAboutOffer) || (meaning === 'answer' && (isAboutOffer || isTold)),
        )
        .sort((a, b) => ranks[a.meaning] - ranks[b.meaning] || b.to - b.from - (a.to - a.from));
      const answer = candidates.find(({ from }) => !isUnreal(words, sentence, from, compiled) && !isCut(words, from, at));
      // A length of time is a deadline where it is given or left: "they gave me 48 hours", not "they want a full month"
      if (answer === undefined || (date.bare === true && !hasOneOf(words, answer.from, answer.to, listOf(compiled, 'grants')))) continue;
      const said = contextOf(words, sentence, answer.from, compiled);
      // "Must I answer by Friday?", not "I have to answer by Friday, so could you …?"
      const isAsked = sentence.isQuestion && said.from === sentence.from && isOneOf(words[said.from], listOf(compiled, 'question'));
      if (said.isHistory || context.isOthers || isAsked) continue;
      // "Alder needs my answer by Friday, and the other company …": the clause is about somebody else than the sentence names
      const employer =
        employerIn(words, context.from, context.to) ??
        (namesAnother(words, context.from, context.to) ? null : employerIn(words, sentence.from, sentence.to));
      const from = Math.max(sentence.from, Math.min(answer.from, subjectBefore(words, answer.from, compiled)));
      // "I said no to two offers on Monday": nothing is left to answer
      const [start, end] = [(words[from] as ChunkedWord).start, (words[answer.to - 1] as ChunkedWord).end];
      // "Acme should make me an offer by Friday": that is when it is to come
      const isNone = ({ claim, isHope, start: said }: FoundClaim): boolean =>
        claim.type === 'outcome' || (isHope === true && (said <= start || answer.meaning === 'open'));
      if (statements.some((said) => isNone(said) && said.start < end && start < said.end)) continue;
      found.push({
        claim: { type: 'deadline', from: formatDay(date.from), to: formatDay(date.to), ...(employer === null ? {} : { employer }) },
        start,
        end,
        core: { lead: date.lead, start: date.start, end: date.end },
      });
      at = Math.max(at, answer.to - 1);
    }
  }
  return found;
}

const ranks = { sure: 0, answer: 1, open: 2, ask: 3 } as const;

/** "May I have until Friday to consider your offer?": no other offer and no other employer is in the sentence. */
function isAboutYours(words: readonly ChunkedWord[], sentence: Sentence): boolean {
  let isYours = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    const { kind, chunk } = words[at] as ChunkedWord; // within the sentence
    if (kind === '#giver' || kind === '#employer' || kind === '#name' || kind === '#role') return false;
    if (kind === '#offer' && chunk?.det !== 'your') return false;
    isYours ||= kind === '#offer';
  }
  return isYours;
}

/** Said of a case that may never come; "if I have not signed by Friday, it goes to someone else" gives a date all the same. */
function isUnreal(words: readonly ChunkedWord[], sentence: Sentence, at: number, compiled: CompiledGrammar): boolean {
  const { isHypothetical, isNegated, from } = contextOf(words, sentence, at, compiled);
  const unless = listOf(compiled, 'unless');
  return isHypothetical && !isNegated && !isOneOf(words[from - 1], unless) && !isOneOf(words[from], unless);
}

/** A semicolon stands between what must be done and the date. */
function isCut(words: readonly ChunkedWord[], from: number, at: number): boolean {
  for (let index = from; index < at; index++) if (words[index]?.word === ';' || words[index]?.word === ')') return true;
  return false;
}

/** The one employer that is named there; null when none is, or more than one: the date could be either's. */
function employerIn(words: readonly ChunkedWord[], from: number, to: number): string | null {
  let employer: string | null = null;
  for (let at = from; at < to; at++) {
    const { name } = words[at] as ChunkedWord;
    if (name === undefined || name.employer === null || name.isPart || name.employer === employer) continue;
    if (employer !== null) return null;
    employer = name.employer;
  }
  return employer;
}

/** The subject right before the words, if there is one. */
function subjectBefore(words: readonly ChunkedWord[], from: number, compiled: CompiledGrammar): number {
  const before = words[from - 1];
  if (before === undefined) return from;
  const isSubject =
    before.kind === '#giver' ||
    before.kind === '#employer' ||
    before.kind === '#name' ||
    before.kind === '#offer' ||
    listOf(compiled, 'subjects').has(before.word);
  return isSubject ? from - 1 : from;
}

/** Whether another offer is spoken of in the sentence, or was shortly before. */
function speaksOfOffer(
  words: readonly ChunkedWord[],
  sentence: Sentence,
  statements: readonly FoundClaim[],
  elsewhere: ReadonlySet<string>,
  /** "A supermarket chain" alone is no other employer. */
  isNarrow: boolean,
): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    const { kind, chunk } = words[at] as ChunkedWord;
    if (
      (kind === '#giver' && (chunk?.isOther === true || chunk?.det !== 'a' || !isNarrow)) ||
      kind === '#employer' ||
      kind === '#role' ||
      isOneOf(words[at], elsewhere) ||
      (kind === '#offer' && chunk?.det !== 'your')
    )
      return true;
  }
  const start = (words[sentence.from] as ChunkedWord).start;
  const end = (words[sentence.to - 1] as ChunkedWord).end;
  return statements.some(
    ({ claim, start: from }) => (claim.type === 'offer' || claim.type === 'process') && from < end && start - from < near,
  );
}

/** A text of so many words says nothing that is beside its point. */
const briefest = 60;

/** So many characters after an offer was named, "it" is still that offer. */
const near = 300;
