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

const dollars = new Set('AUD BSD CAD HKD JMD NZD SGD TTD TWD USD'.split(' '));

/** More is a budget or a reserve, except where the unit of money is small. */
const mostPay = 2_000_000;
const largeUnits = new Set(['', 'INR', 'JPY', 'CLP', 'COP', 'ARS', 'CZK']);

/** So many characters after an offer was named, a sum is taken for its pay. */
const near = 160;

/** What another offer is said to pay; not what the candidate expects, earns now or has read in an advert. */
export function findPay(
  words: readonly ChunkedWord[],
  sentences: readonly Sentence[],
  compiled: CompiledGrammar,
  statements: readonly FoundClaim[],
  /** Taken when the text names none, or "pesos" and no more: the ledger's. */
  usualCurrency: string,
): FoundClaim[] {
  const found: FoundClaim[] = [];
  const leads = listOf(compiled, 'payLead');
  for (const [number, sentence] of sentences.entries()) {
    if (!hasKind(words, sentence, '#money')) continue;
    const matches = matchesIn(compiled.pay, words, sentence.from, sentence.to);
    const start = (words[sentence.from] as ChunkedWord).start;
    const end = (words[sentence.to - 1] as ChunkedWord).end;
    const earliest = (words[(sentences[Math.max(0, number - 3)] as Sentence).from] as ChunkedWord).start;
    let offersHere = false;
    // here or in one of three sentences before
    let offersBefore = false;
    let isNext = false;
    for (const { claim, start: from, end: to } of statements) {
      if (claim.type !== 'offer' || from > end) continue;
      offersHere ||= to > start;
      offersBefore ||= from >= earliest;
      isNext ||= start - to < near;
    }
    for (let at = sentence.from; at < sentence.to; at++) {
      const { money } = words[at] as ChunkedWord; // within the sentence
      if (money === undefined) continue;
      if (money.amount > mostPay && !largeUnits.has(money.currency ?? '')) continue;
      const context = contextOf(words, sentence, at, compiled);
      // "Dort würde ich 62.000 € verdienen" tells what is paid
      const isEarned = isOneOf(words[at + 1], listOf(compiled, 'wouldEarn'));
      if (context.isOthers || context.isHistory || (context.isHypothetical && !isNext && !isEarned)) continue;
      const around = matches.filter((match) => match.from <= at && at < match.to);
      const isSaidTheirs = around.some((match) => match.meaning === 'theirs');
      const isPaid = isSaidTheirs || around.some((match) => match.meaning === 'pay');
      // "I am offered 52,000 elsewhere and your range tops out at 48,000": what follows is said of another sum
      const isPaidThere = isPaid && offersHere;
      // "They want me at the other clinic for $48 an hour": another's clause, in which nothing is the candidate's or the reader's
      const isTold = isPaidThere && namesAnother(words, context.from, context.to);
      if (
        around.some(
          (match) =>
            match.meaning === 'own' &&
            match.from >= context.from &&
            !(match.from === at && isPaidThere) &&
            !(isTold && !hasOwn(words, match.from, match.to, compiled)),
        )
      )
        continue;
      const employer = nearestEmployer(words, sentence.from, sentence.to);
      const isTheirs =
        offersBefore ||
        isSaidTheirs ||
        hasKind(words, sentence, '#employer') ||
        hasKind(words, sentence, '#name') ||
        // "What a firm would quote for a roof: about £85,000": a preposition alone does not say that it is pay
        (hasKind(words, sentence, '#giver') && around.some(({ from, meaning }) => meaning === 'pay' && !isOneOf(words[from], leads))) ||
        hasOneOf(words, sentence.from, sentence.to, listOf(compiled, 'else'));
      if (!isTheirs || !(isPaid || isNext)) continue;
      const isTheirDollar = money.isDollar && dollars.has(usualCurrency);
      const basis = basisOf(words, sentence, at, compiled);
      found.push({
        claim: {
          type: 'compensation',
          amount: money.amount,
          ...(money.amountMax === null ? {} : { amountMax: money.amountMax }),
          currency: isTheirDollar ? usualCurrency : money.currency || usualCurrency,
          per: money.per ?? (money.amount < 250 ? 'hour' : 'year'),
          basis,
          // "ein Angebot über 59.000 €" is one of so much, not of more
          cmp: words[at - 1]?.kind === '#offer' && listOf(compiled, 'amountOf').has((words[at] as ChunkedWord).word) ? 'eq' : money.cmp,
          ...(employer === null ? {} : { employer }),
        },
        start: (words[at] as ChunkedWord).start,
        end: (words[at] as ChunkedWord).end,
      });
    }
  }
  return found;
}

function hasOwn(words: readonly ChunkedWord[], from: number, to: number, compiled: CompiledGrammar): boolean {
  return hasOneOf(words, from, to, listOf(compiled, 'you')) || hasOneOf(words, from, to, listOf(compiled, 'mine'));
}

function nearestEmployer(words: readonly ChunkedWord[], from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const { name, chunk } = words[at] as ChunkedWord;
    const named = name ?? chunk?.owner?.name;
    if (named !== undefined && named.employer !== null && !named.isPart) return named.employer;
  }
  return null;
}

function basisOf(words: readonly ChunkedWord[], sentence: Sentence, at: number, compiled: CompiledGrammar): 'base' | 'total' | 'bonus' {
  const total = listOf(compiled, 'total');
  const base = listOf(compiled, 'base');
  const bonus = listOf(compiled, 'bonus');
  let end = at + 1;
  while (end < Math.min(sentence.to, at + 9) && words[end]?.kind !== '#money') end++; // what comes then belongs to the next sum
  for (let index = at + 1; index < Math.min(end, at + 4) && words[index]?.word !== ','; index++) {
    const word = words[index];
    if (isOneOf(word, bonus)) {
      // "62.000 € plus Bonus", "£71,000 with a bonus of £5,000"
      const isOther = words[index + 2]?.kind === '#money' && isLed(words, index, at, listOf(compiled, 'besides'));
      if (isOther || isOneOf(words[index - 1], listOf(compiled, 'plus'))) return 'base';
      if (isLed(words, index, at, listOf(compiled, 'including'))) return 'total';
      // "£71,000 and a bonus of £5,000": the bonus is the next sum, not this one
      const hasOwnSum = index > at + 1 && words[index + 2]?.kind === '#money' && isOf(words[index + 1], compiled);
      return hasOwnSum ? 'base' : 'bonus';
    }
    if (isOneOf(word, base)) return 'base';
    if (isOneOf(word, total)) return 'total';
  }
  for (let index = at - 1; index >= sentence.from && index >= at - 9; index--) {
    const word = words[index];
    if (word?.kind === '#money') break;
    if (isOneOf(word, bonus)) {
      const isItself = index === at - 2 && isOf(words[at - 1], compiled); // "with a bonus of £5,000"
      return !isItself && isLed(words, index, -1, listOf(compiled, 'including')) ? 'total' : 'bonus';
    }
    if (isOneOf(word, base)) return 'base';
    if (isOneOf(word, total)) return 'total';
  }
  return hasOneOf(words, at + 4, end, total) ? 'total' : 'base';
}

function isOf(word: ChunkedWord | undefined, compiled: CompiledGrammar): boolean {
  return word !== undefined && compiled.groups.of.has(word.word);
}

/** Whether one of the two words before a place, after `from`, is in the list: "including bonus", "with the bonus". */
function isLed(words: readonly ChunkedWord[], at: number, from: number, lead: ReadonlySet<string>): boolean {
  return hasOneOf(words, Math.max(from + 1, at - 2), at, lead);
}
