import { safeParseJobApplication, safeParseLedger } from 'interview-followup/schema';
import { describe, expect, test } from 'vitest';
import { cli } from './cli.js';
import { exampleOf, fileOf, ledger } from './northwind.js';

describe.each(['promised', 'no-promise', 'rejected'] as const)('the example %s', (name) => {
  test('passes the schema as it is', () => {
    const application = exampleOf(name);

    expect(safeParseJobApplication(application)).toStrictEqual({ type: 'valid', value: application });
  });

  test('knows the holidays of its year', async () => {
    const { out } = await cli(['next', fileOf(name), '--json', '--now', '2026-03-26T11:00:00-04:00']);

    expect(out).not.toContain('holidays-unknown');
  });
});

test('all three together, at one instant after everything', async () => {
  const files = [fileOf('promised'), fileOf('no-promise'), fileOf('rejected')];

  const { exit, out, err } = await cli(['next', ...files, '--now', '2026-03-26T11:00:00-04:00']); // a Thursday, an hour after the no

  expect({ exit, err }).toStrictEqual({ exit: 0, err: '' });
  expect(out.match(/^ {2}(?:Due|Overdue|Wait|Stop) .*$/gm)).toStrictEqual([
    expect.stringContaining('Overdue   Call Dana Okafor'),
    expect.stringMatching(/Overdue {3}E-?mail Dana Okafor/),
    expect.stringMatching(/Due {7}E-?mail Dana Okafor .* how you came across/),
  ]);
});

test('the ledger passes the schema as it is', () => {
  expect(safeParseLedger(ledger)).toStrictEqual({ type: 'valid', value: ledger });
});
