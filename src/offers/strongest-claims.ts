import { formatDay } from '../time/day.js';
import { hasLapsedAt } from './has-lapsed-at.js';
import { isActiveAt } from './is-active-at.js';
import { isLiveAt } from './is-live-at.js';
import type { KnownProcess } from './read-ledger.js';
import { closedStages, openStages, rank } from './stages.js';
import type { Claim } from './types.js';

/** What may be said of one employer as well as of all of them. */
export type StrongClaim = Extract<Claim, { type: 'offer' | 'deadline' | 'compensation' | 'process' | 'outcome' }>;

/** What some entries of the ledger amount to at a local day number and minute of the day, each statement as strong as it is true. */
export function strongestClaims(processes: readonly KnownProcess[], day: number, minute: number): StrongClaim[] {
  const live = processes.filter((process) => isLiveAt(process, day, minute));
  const active = processes.filter((process) => isActiveAt(process, day, minute));
  return [
    ...offersAmong(live),
    ...deadlinesAmong(live),
    ...compensationsAmong(live),
    ...stagesAmong(active),
    ...closedStages.flatMap((status): StrongClaim[] => {
      const count = processes.filter(({ process }) => process.stage === status).length;
      const lapsed = status === 'expired' ? processes.filter((process) => hasLapsedAt(process, day, minute)).length : 0;
      return count + lapsed > 0 ? [{ type: 'outcome', status, count: count + lapsed }] : [];
    }),
  ];
}

/** The written offers; and all offers, if there are more. */
function offersAmong(live: readonly KnownProcess[]): StrongClaim[] {
  const written = live.filter(({ process }) => process.stage === 'written-offer').length;
  const claims: StrongClaim[] = [];
  if (written > 0) claims.push({ type: 'offer', count: written, form: 'written' });
  if (live.length > written) claims.push({ type: 'offer', count: live.length, form: 'any' });
  return claims;
}

/** Each date by which an offer must be answered, the first one first. */
function deadlinesAmong(live: readonly KnownProcess[]): StrongClaim[] {
  const days = new Set(live.map((process) => process.answerByDay).filter((day) => !Number.isNaN(day)));
  return [...days].sort((a, b) => a - b).map((day) => ({ type: 'deadline', from: formatDay(day), to: formatDay(day) }));
}

type CompensationClaim = Extract<Claim, { type: 'compensation' }>;

/** Each figure to the letter, the highest of its kind first: what the ledger states, and the total where it follows from base and bonus. */
function compensationsAmong(live: readonly KnownProcess[]): StrongClaim[] {
  const figures = new Map<string, CompensationClaim>();
  for (const { process } of live) {
    if (process.compensation === null) continue;
    const { amount, bonus, basis, currency, per } = process.compensation;
    const add = (of: CompensationClaim['basis'], figure: number): void => {
      const claim: CompensationClaim = { type: 'compensation', amount: figure, currency, per, basis: of, cmp: 'eq' };
      if (figure < Number.POSITIVE_INFINITY) figures.set(JSON.stringify(claim), claim);
    };
    add(basis, amount);
    if (bonus === undefined || bonus === 0) continue;
    add('bonus', bonus);
    if (basis === 'base') add('total', amount + bonus);
  }
  return [...figures.values()].sort((a, b) => compareText(kindOf(a), kindOf(b)) || b.amount - a.amount);
}

function kindOf(claim: CompensationClaim): string {
  return `${claim.currency} ${claim.per} ${claim.basis}`;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** How many have come how far, the furthest first. Offers are said as offers; a stage is left out when as many have come further. */
function stagesAmong(active: readonly KnownProcess[]): StrongClaim[] {
  const claims: StrongClaim[] = [];
  let further = active.filter((process) => process.rank >= rank.verbalOffer).length;
  for (const [place, stage] of [...openStages.entries()].slice(0, rank.verbalOffer).reverse()) {
    const count = active.filter((process) => process.rank >= place).length;
    if (count > further) claims.push({ type: 'process', count, stage });
    further = count;
  }
  return claims;
}
