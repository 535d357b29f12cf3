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
  /** Taken when the text names none: the ledger's. */
  usualCurrency: string | null,
): FoundClaim[] {
  const found: FoundClaim[] = [];
  const leads = listOf(compiled, 'payLead');
  for (const [number, sentence] of sentences.entries()) {
    if (!hasKind(words, sentence, '#money')) continue;
    const matches = matchesIn(compiled.pay, words, sentence.from, sentence.to);
    const start = (words[sentence.from] as ChunkedWord).start;
    const end = (words[sentence.to - 1] as ChunkedWord).end;
    const offersHere = statements.some((said) => said.claim.type === 'offer' && said.start < end && start < said.end);
    const earlier = sentences[Math.max(0, number - 3)] as Sentence;
    const offersBefore = statements.some(
      (said) => said.claim.type === 'offer' && said.start >= (words[earlier.from] as ChunkedWord).start && said.start < end,
    );
    const isNext = statements.some((said) => said.claim.type === 'offer' && said.start < end && start - said.end < near);
    for (let at = sentence.from; at < sentence.to; at++) {
      const { money, kind } = words[at] as ChunkedWord; // within the sentence
      if (kind !== '#money' || money === undefined) continue;
      if (money.amount > mostPay && !largeUnits.has(money.currency ?? '')) continue;
      const context = contextOf(words, sentence, at, compiled);
      // "Dort würde ich 62.000 € verdienen" tells what is paid
      const isEarned = isOneOf(words[at + 1], listOf(compiled, 'wouldEarn'));
      if (context.isOthers || context.isHistory || (context.isHypothetical && !offersHere && !isNext && !isEarned)) continue;
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
        offersHere ||
        offersBefore ||
        isSaidTheirs ||
        hasKind(words, sentence, '#employer') ||
        hasKind(words, sentence, '#name') ||
        // "What a firm would quote for a roof: about £85,000": a preposition alone does not say that it is pay
        (hasKind(words, sentence, '#giver') &&
          (isNext || around.some(({ from, meaning }) => meaning === 'pay' && !isOneOf(words[from], leads)))) ||
        hasOneOf(words, sentence.from, sentence.to, listOf(compiled, 'else'));
      if (!isTheirs || !(isPaid || offersHere || isNext)) continue;
      // "pesos" are the ledger's, and nobody's where it has none
      const isUsual = money.currency === null || (money.isDollar && dollars.has(usualCurrency ?? ''));
      const currency = money.currency === '' ? (usualCurrency ?? 'XXX') : isUsual ? usualCurrency : money.currency;
      if (currency === null) continue;
      const basis = basisOf(words, sentence, at, compiled);
      found.push({
        claim: {
          type: 'compensation',
          amount: money.amount,
          ...(money.amountMax === null ? {} : { amountMax: money.amountMax }),
          currency,
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
  for (let index = at + 1; index < Math.min(sentence.to, at + 4); index++) {
    const word = words[index];
    if (word?.word === ',' || word?.kind === '#money') break;
    if (isOneOf(word, bonus)) {
      if (isOneOf(words[index - 1], listOf(compiled, 'plus'))) return 'base'; // "62.000 € plus Bonus"
      const including = listOf(compiled, 'including');
      return isOneOf(words[index - 1], including) || (words[index - 2] !== words[at] && isOneOf(words[index - 2], including))
        ? 'total'
        : 'bonus';
    }
    if (isOneOf(word, base)) return 'base';
    if (isOneOf(word, total)) return 'total';
  }
  for (let index = at - 1; index >= sentence.from && index >= at - 9; index--) {
    const word = words[index];
    if (word?.kind === '#money') break;
    if (isOneOf(word, bonus))
      return [words[index - 1], words[index - 2]].some((lead) => isOneOf(lead, listOf(compiled, 'including'))) ? 'total' : 'bonus';
    if (isOneOf(word, base)) return 'base';
    if (isOneOf(word, total)) return 'total';
  }
  for (let index = at + 4; index < Math.min(sentence.to, at + 9); index++) {
    if (words[index]?.kind === '#money') break;
    if (isOneOf(words[index], total)) return 'total';
  }
  return 'base';
}
