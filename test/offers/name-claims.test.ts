import { expect, test } from 'vitest';
import { checkClaims } from '../../src/offers/check-claims.js';
import { nameClaims } from '../../src/offers/name-claims.js';
import type { Claim } from '../../src/offers/types.js';
import { entry } from './entry.js';

test('each name told in passing is a claim of its own, once; a claim that only names is not repeated', () => {
  const claims: Claim[] = [
    { type: 'offer', count: 1, form: 'any', employer: 'Alder Build' },
    { type: 'deadline', from: '2026-07-31', to: '2026-07-31', employer: 'Alder Build' },
    { type: 'offer', count: 1, form: 'any' },
    { type: 'employer', employer: 'Birch & Co' },
    { type: 'outcome', status: 'declined', count: 1, employer: 'Cedar' },
    { type: 'preference' },
  ];

  expect(nameClaims(claims)).toStrictEqual([
    { type: 'employer', employer: 'Alder Build' },
    { type: 'employer', employer: 'Cedar' },
  ]);
});

test('an employer that is left out by undefined is no name', () => {
  const claim = { type: 'offer', count: 1, form: 'any', employer: undefined };

  expect(nameClaims([claim as never])).toStrictEqual([]); // what JavaScript may hand over
});

test('a true claim that tells a secret name is found out through its name', () => {
  const claims: Claim[] = [{ type: 'offer', count: 1, form: 'any', employer: 'Alder Build' }];
  const ledger = [entry({ nameDisclosable: false })];

  const checked = checkClaims([...claims, ...nameClaims(claims)], { ledger, now: '2026-07-20T11:00:00+01:00', timeZone: 'Europe/London' });

  expect(checked.map(({ verdict }) => verdict)).toStrictEqual(['supported', 'confidential-name']);
});
