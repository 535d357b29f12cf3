import type { Issue } from '../errors.js';
import { wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import { show } from '../input/show.js';
import { checkAmount, checkCount, checkCurrency, checkText, checkWord, readDay } from './check.js';
import { closedStages, openStages } from './stages.js';
import type { Claim } from './types.js';

/** What is checked of each type of claim; a type that is missing here is a compile error. */
const checks: { readonly [Type in Claim['type']]: (claim: Record<string, unknown>, path: string, issues: Issue[]) => void } = {
  offer: (claim, path, issues) => {
    checkCount(claim.count, `${path}.count`, issues);
    checkWord(claim.form, ['any', 'written'], `${path}.form`, issues);
    checkEmployer(claim, path, issues);
  },
  process: (claim, path, issues) => {
    checkCount(claim.count, `${path}.count`, issues);
    checkWord(claim.stage, openStages, `${path}.stage`, issues);
    checkEmployer(claim, path, issues);
  },
  deadline: (claim, path, issues) => {
    const from = readDay(claim.from, `${path}.from`, issues);
    const to = readDay(claim.to, `${path}.to`, issues);
    if (from > to) issues.push(reversed(claim.from, claim.to, path, 'put the earlier date into from'));
    checkEmployer(claim, path, issues);
  },
  compensation: (claim, path, issues) => {
    const { amount, amountMax } = claim;
    checkAmount(amount, `${path}.amount`, issues);
    if (amountMax !== undefined || claim.cmp === 'range') checkAmount(amountMax, `${path}.amountMax`, issues);
    if (claim.cmp === 'range' && Number(amount) > Number(amountMax))
      issues.push(reversed(amount, amountMax, path, 'put the smaller one into amount'));
    checkCurrency(claim.currency, `${path}.currency`, issues);
    checkWord(claim.per, ['year', 'month', 'day', 'hour'], `${path}.per`, issues);
    checkWord(claim.basis, ['base', 'total', 'bonus'], `${path}.basis`, issues);
    checkWord(claim.cmp, ['eq', 'approx', 'gte', 'lte', 'range'], `${path}.cmp`, issues);
    checkEmployer(claim, path, issues);
  },
  employer: (claim, path, issues) => checkText(claim.employer, `${path}.employer`, issues),
  absence: (claim, path, issues) => checkWord(claim.scope, ['offers', 'processes'], `${path}.scope`, issues),
  outcome: (claim, path, issues) => {
    checkWord(claim.status, closedStages, `${path}.status`, issues);
    checkCount(claim.count, `${path}.count`, issues);
    checkEmployer(claim, path, issues);
  },
  preference: () => {},
};

/** A claim, checked by its type; null, and issues under `path`, when it is broken. */
export function readClaim(claim: unknown, path: string, issues: Issue[]): Claim | null {
  if (!isRecord(claim)) {
    issues.push(wrongType(claim, path, 'a claim: an object with a type'));
    return null;
  }
  const before = issues.length;
  checkWord(claim.type, Object.keys(checks), `${path}.type`, issues);
  if (issues.length === before) checks[claim.type as Claim['type']](claim, path, issues); // one of the keys, by the line above
  return issues.length === before ? (claim as unknown as Claim) : null; // checked field by field above
}

function checkEmployer(claim: Record<string, unknown>, path: string, issues: Issue[]): void {
  if (claim.employer !== undefined) checkText(claim.employer, `${path}.employer`, issues);
}

function reversed(from: unknown, to: unknown, path: string, remedy: string): Issue {
  return { code: 'range-reversed', path, message: `${show(from)} comes after ${show(to)}: ${remedy}` };
}
