import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkClaims } from '../../src/offers/check-claims.js';
import type { Claim, CompetingProcess, Verdict } from '../../src/offers/types.js';
import { verdict as oracle } from '../oracle/claims-oracle.mjs';

interface Case {
  readonly id: string;
  readonly now: string;
  readonly timeZone: string;
  readonly ledger: readonly CompetingProcess[];
  readonly claim: Claim;
  readonly expected: Verdict;
}

const cases = readFileSync(new URL('../corpus/structured-claims.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case); // the format of schema.md section 7

test('the corpus holds the 69 public cases', () => {
  expect(cases).toHaveLength(69);
});

test.each(cases)('$id: $claim.type is $expected', ({ now, timeZone, ledger, claim, expected }) => {
  const [checked] = checkClaims([claim], { ledger, now, timeZone });

  expect(checked?.verdict).toBe(expected);
});

test.each(cases)('$id: the reference adjudicator says the same', ({ now, ledger, claim, expected }) => {
  expect(oracle(claim, ledger, now)).toBe(expected);
});
