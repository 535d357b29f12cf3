import type { Claim, CompetingProcess } from './types.js';

type CompensationClaim = Extract<Claim, { type: 'compensation' }>;
type Compensation = NonNullable<CompetingProcess['compensation']>;

const exact = 0.005;
const about = 0.03;

/** Whether an offer pays what is claimed: in the same currency, months and years converted, the total being base and bonus (schema.md 4). */
export function matchesCompensation(claim: CompensationClaim, compensation: Compensation): boolean {
  const actual = amountOf(compensation, claim.basis);
  const factor = factorBetween(claim.per, compensation.per);
  if (compensation.currency !== claim.currency || actual === null || factor === null) return false;
  const claimed = claim.amount * factor;
  switch (claim.cmp) {
    case 'eq':
      return Math.abs(actual - claimed) <= exact * actual;
    case 'approx':
      return Math.abs(actual - claimed) <= about * actual;
    case 'gte':
      return actual >= claimed;
    case 'lte':
      return actual <= claimed;
    case 'range':
      return claim.amountMax !== undefined && actual >= claimed && actual <= claim.amountMax * factor;
  }
}

function amountOf(compensation: Compensation, basis: CompensationClaim['basis']): number | null {
  switch (basis) {
    case 'base':
      return compensation.amount;
    case 'total':
      return compensation.basis === 'total' ? compensation.amount : compensation.amount + (compensation.bonus ?? 0);
    case 'bonus':
      return compensation.bonus ?? null;
  }
}

/** What turns an amount of the one period into one of the other; null for days and hours, as nobody knows how many are worked. */
function factorBetween(from: Compensation['per'], to: Compensation['per']): number | null {
  if (from === to) return 1;
  if (from === 'month' && to === 'year') return 12;
  return from === 'year' && to === 'month' ? 1 / 12 : null;
}
