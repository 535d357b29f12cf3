import { nextFollowUp } from 'interview-followup';
import { describeFollowUp } from 'interview-followup/messages';
import { expect, test } from 'vitest';
import { cli } from './cli.js';
import { exampleOf, fileOf, friday, monday, promised } from './northwind.js';

test('before the promised date it says to wait, in words, and exits with 1: nothing is due', async () => {
  const result = await cli(['next', fileOf('promised'), '--now', monday]);

  const { headline, reasons } = describeFollowUp(nextFollowUp(promised, { now: monday }), { application: promised });

  expect(result).toStrictEqual({
    exit: 1,
    out: `Data Engineer at Northwind (northwind-promised)
  Wait      ${headline}
  Why       ${reasons[0]}
            ${reasons[1]}
`,
    err: '',
  });
});

test('a step that is due exits with 0', async () => {
  const { exit, out } = await cli(['next', fileOf('promised'), '--now', friday]);

  expect(exit).toBe(0);
  expect(out).toContain('  Due       Call Dana Okafor by Monday 16 March');
});

test('an overdue step exits with 0', async () => {
  const { exit, out } = await cli(['next', fileOf('promised'), '--now', '2026-03-18T09:30:00-04:00']);

  expect(exit).toBe(0);
  expect(out).toContain('  Overdue   Call Dana Okafor on Wednesday 18 March');
});

test('a step that is due while they are closed says when they can be reached again', async () => {
  const { out } = await cli(['next', fileOf('promised'), '--now', '2026-03-14T12:00:00-04:00[America/New_York]']); // a Saturday

  expect(out).toContain('  Reachable Monday 16 March 2026 at 09:00 (UTC-04:00)\n');
});

test('a stop exits with 1', async () => {
  const { exit, out } = await cli(['next', fileOf('rejected'), '--now', '2026-05-01T12:00:00Z']);

  expect(exit).toBe(1);
  expect(out).toContain('\n  Stop      ');
});

test('caveats are notes', async () => {
  const application = exampleOf('no-promise');

  const { out } = await cli(['next', fileOf('no-promise'), '--now', friday]);

  const { caveats } = describeFollowUp(nextFollowUp(application, { now: friday }), { application });
  expect(out).toContain(`  Note      ${caveats[0]}\n`);
});

test('--json prints what nextFollowUp answers', async () => {
  const { exit, out, err } = await cli(['next', fileOf('rejected'), '--json', '--now', '2026-03-26T11:00:00-04:00']);

  expect(exit).toBe(0);
  expect(JSON.parse(out)).toStrictEqual(nextFollowUp(exampleOf('rejected'), { now: '2026-03-26T11:00:00-04:00' }));
  expect(err).toBe('');
});

test('without --now it asks the system clock', async () => {
  const { out } = await cli(['next', fileOf('promised'), '--json'], { now: friday });

  expect(JSON.parse(out)).toStrictEqual(nextFollowUp(promised, { now: friday }));
});

test('dates and times are written as --locale says', async () => {
  const { out } = await cli(['next', fileOf('promised'), '--now', '2026-03-14T12:00:00-04:00', '--locale', 'en-US']);

  expect(out).toContain('Call Dana Okafor by Monday, March 16 at 5:00 PM, New York time');
  expect(out).toContain('  Reachable Monday, March 16, 2026 at 9:00 AM (UTC-04:00)\n');
});

test('a name that would steer the terminal is written out', async () => {
  const employer = { name: 'North\u001b[2Jwind\u202e', timeZone: 'Europe/London' };

  const { out } = await cli(['next'], { stdin: JSON.stringify({ id: 'a\nb', role: 'Engineer', employer }) });

  expect(out).toContain('Engineer at North\\u001b[2Jwind\\u202e (a\\u000ab)\n');
});

test('an employer without a name is left out of the title', async () => {
  const { out } = await cli(['next'], { stdin: '{ "id": "a", "role": "Engineer", "employer": { "timeZone": "Europe/London" } }' });

  expect(out).toMatch(/^Engineer \(a\)\n/);
});
