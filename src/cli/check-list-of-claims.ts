import { type Claim, checkClaims } from '../index.js';
import type { Parsed } from '../schema/index.js';
import { issuesOf } from './issues-of.js';
import { unknownKeys } from './unknown-keys.js';

const keysOf: { readonly [type in Claim['type']]: readonly string[] } = {
  offer: ['type', 'count', 'form', 'employer'],
  process: ['type', 'count', 'stage', 'employer'],
  deadline: ['type', 'from', 'to', 'employer'],
  compensation: ['type', 'amount', 'amountMax', 'currency', 'per', 'basis', 'cmp', 'employer'],
  employer: ['type', 'employer'],
  absence: ['type', 'scope'],
  outcome: ['type', 'status', 'count', 'employer'],
  preference: ['type'],
};

/** The input as a list of claims, or what is wrong with it; whether they are true is another question. */
export function checkListOfClaims(input: unknown): Parsed<readonly Claim[]> {
  const claims = input as readonly Claim[]; // the library checks what it is given
  const wrong = issuesOf(() => checkClaims(claims, { ledger: [], now: '2026-01-01T00:00:00Z', timeZone: 'UTC' }));
  const issues = wrong.map((issue) => ({ ...issue, path: issue.path.replace(/^claims\.?/, '') }));
  for (const [index, claim] of (Array.isArray(input) ? input : []).entries()) {
    const keys = Object.hasOwn(keysOf, String(claim?.type)) ? keysOf[claim.type as Claim['type']] : null;
    if (keys !== null) issues.push(...unknownKeys(claim, keys, String(index)));
  }
  return issues.length > 0 ? { type: 'invalid', issues } : { type: 'valid', value: claims };
}
