import { expect, test } from 'vitest';
import { copperfield, review, windrush } from './reading.js';

const text = 'My other offer pays 71,000 a year.';

const currenciesOf = (options: Parameters<typeof review>[1]): string[] =>
  review(text, options).claims.flatMap(({ claim }) => (claim.type === 'compensation' ? [claim.currency] : []));

test('a sum without its currency is in that of the first offer whose pay is known', () => {
  expect(currenciesOf({ ledger: [windrush, copperfield] })).toEqual(['GBP']);
});

test('without one, it is in dollars where the month comes first, and in euros elsewhere', () => {
  expect(currenciesOf({ ledger: [windrush], timeZone: 'America/New_York' })).toEqual(['USD']);
  expect(currenciesOf({ ledger: [windrush], timeZone: 'Europe/Berlin' })).toEqual(['EUR']);
});
