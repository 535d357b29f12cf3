import { expect, test } from 'vitest';
import { english } from '../../src/phrases/en.js';
import { saidOn } from './said-on.js';

// Ten months are 304 days: from Wednesday, 3 June 2026, they reach to Saturday, 3 April 2027.
test.each([
  ['2026-06-03', 'on 3 June', ['3 June = on 2026-06-03']], // today
  ['2026-06-03', 'on 2 June', ['2 June = on 2026-06-02']], // yesterday
  ['2026-06-03', 'on 3 April', ['3 April = on 2027-04-03']],
  ['2026-06-03', 'on 4 April', ['4 April = on 2026-04-04']], // it was said of the last one
  ['2026-12-31', 'on 31 December', ['31 December = on 2026-12-31']],
  ['2026-12-31', 'on 1 January', ['1 January = on 2027-01-01']],
  ['2027-01-01', 'on 31 December', ['31 December = on 2026-12-31']],
  ['2028-02-28', 'on 29 February', ['29 February = on 2028-02-29']],
  ['2028-02-29', 'on 29 February', ['29 February = on 2028-02-29']],
  ['2028-03-01', 'on 29 February', ['29 February = on 2028-02-29']],
  ['2027-02-28', 'on 29 February', []], // 2026 and 2027 have none, and 2028 is further ahead
  ['2026-06-03', '2026-00-10', []],
  ['2026-06-03', '2026-01-00', []],
  ['2026-06-03', '2026-13-01', []],
  ['2026-06-03', '2026-12-31', ['2026-12-31 = on 2026-12-31']],
  ['2026-06-03', '2026-12-32', []],
  ['2026-06-03', '30 April 2027', ['30 April 2027 = on 2027-04-30']],
  ['2026-06-03', '31 April 2027', []],
])('%s: %s', (date, text, expected) => {
  const found = saidOn(date, english, text);

  expect(found).toEqual(expected);
});
