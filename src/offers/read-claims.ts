import type { Issue } from '../errors.js';
import { wrongType } from '../input/check.js';
import { limits } from '../input/limits.js';
import { isRecord } from '../input/plain-data.js';
import { show } from '../input/show.js';
import { checkAmount, checkCount, checkCurrency, checkText, checkWord, readDay, readRequiredList } from './check.js';
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

/** The claims, each checked by its type; issues stand under `path`, and a broken claim is left out. */
export function readClaims(input: unknown, path: string, issues: Issue[]): Claim[] {
  const claims: Claim[] = [];
  for (const [index, claim] of readRequiredList(input, path, limits.claims, issues).entries()) {
    if (!isRecord(claim)) {
      issues.push(wrongType(claim, `${path}.${index}`, 'a claim: an object with a type'));
      continue;
    }
    const before = issues.length;
    checkWord(claim.type, Object.keys(checks), `${path}.${index}.type`, issues);
    if (issues.length === before) checks[claim.type as Claim['type']](claim, `${path}.${index}`, issues); // one of the keys, by the line above
    if (issues.length === before) claims.push(claim as unknown as Claim); // checked field by field above
  }
  return claims;
}

function checkEmployer(claim: Record<string, unknown>, path: string, issues: Issue[]): void {
  if (claim.employer !== undefined) checkText(claim.employer, `${path}.employer`, issues);
}

function reversed(from: unknown, to: unknown, path: string, remedy: string): Issue {
  return { code: 'range-reversed', path, message: `${show(from)} comes after ${show(to)}: ${remedy}` };
}
