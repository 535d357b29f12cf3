import { planFollowUps } from 'interview-followup';
import { expect, test } from 'vitest';
import { cli } from './cli.js';
import { fileOf, monday, promised } from './northwind.js';

test('the plan is a numbered list', async () => {
  const { exit, out } = await cli(['plan', fileOf('promised'), '--now', monday, '--steps', '3']);

  expect(exit).toBe(0);
  expect(out).toBe(`Data Engineer at Northwind (northwind-promised)
  Plan      1. Call Dana Okafor between Friday 13 March at 09:00 and Monday 16 March at 17:00, New York time
            2. Call Dana Okafor between Monday 16 March at 09:00 and Tuesday 17 March at 17:00, New York time
            3. Call Lee Chen between Thursday 19 March at 09:00 and Friday 20 March at 17:00, New York time
`);
});

test('a first step that is overdue is said to be', async () => {
  const { out } = await cli(['plan', fileOf('promised'), '--now', '2026-03-18T09:30:00-04:00', '--steps', '1']);

  expect(out).toContain('1. Call Dana Okafor on Wednesday 18 March from 09:30');
});

test('--json prints what planFollowUps answers', async () => {
  const { out } = await cli(['plan', fileOf('promised'), '--now', monday, '--until', '2026-03-20T00:00:00Z', '--json']);

  expect(JSON.parse(out)).toStrictEqual(planFollowUps(promised, { now: monday, until: '2026-03-20T00:00:00Z' }));
});

test('a plan without a step exits with 1 and says what comes next', async () => {
  const { exit, out } = await cli(['plan', fileOf('promised'), '--now', monday, '--until', '2026-03-10T00:00:00Z']);

  expect(exit).toBe(1);
  expect(out).toContain('  Plan      No step within --steps and --until; this is what comes next:\n  Wait      Call Dana Okafor');
});

test('a plan of what is over exits with 1 and says why', async () => {
  const { exit, out } = await cli(['plan', fileOf('rejected'), '--now', '2026-05-01T12:00:00Z']);

  expect(exit).toBe(1);
  expect(out).toMatch(/^Data Engineer at Northwind \(northwind-rejected\)\n {2}Stop {6}.*\n {2}Why {7}.*\n$/);
});

test.each(['3.5', '-1', 'many', '1001', '1e2'])('--steps %s is a usage error', async (steps) => {
  const { exit, out, err } = await cli(['plan', fileOf('promised'), '--now', monday, `--steps=${steps}`]);

  expect({ exit, out }).toStrictEqual({ exit: 2, out: '' });
  expect(err).toMatch(/^interview-followup: --steps: .* is not a whole number from 0 to 1000\n$/);
});

test('--until must be an instant', async () => {
  const { exit, err } = await cli(['plan', fileOf('promised'), '--now', monday, '--until', '2026-03-20']);

  expect(exit).toBe(2);
  expect(err).toContain('interview-followup: --until: "2026-03-20" is not an instant');
});
