import { checkClaims, honestClaims } from 'interview-followup';
import { describeClaim } from 'interview-followup/messages';
import { expect, test } from 'vitest';
import { cli } from './cli.js';
import { candidate, exampleFile, fileOf, ledger, promised, tuesday } from './northwind.js';
import { fileWith } from './temporary.js';

const processes = ['--ledger', exampleFile('ledger')];
const here = ['--time-zone', 'America/New_York'];
const facts = { now: tuesday, timeZone: candidate.timeZone };
const northwind = { applicationId: promised.id, employer: 'Northwind' };

test('it lists what may honestly be said', async () => {
  const result = await cli(['claims', ...processes, ...here, '--now', tuesday]);

  const sentences = honestClaims(ledger, facts).map((claim) => `  May say   ${describeClaim(claim)}\n`);
  expect(result).toStrictEqual({ exit: 0, out: sentences.join(''), err: '' });
  expect(result.out).not.toContain('Fabrikam');
});

test('to an application it may also be said to be the favourite', async () => {
  const { exit, out } = await cli(['claims', fileOf('promised'), ...processes, '--now', tuesday]);

  expect(exit).toBe(0);
  expect(out).toMatch(/^Data Engineer at Northwind \(northwind-promised\)\n {2}May say /);
  expect(out).toContain(`  May say   ${describeClaim({ type: 'preference' })}\n`);
});

test('--json prints what honestClaims answers; standard input is -', async () => {
  const { out } = await cli(['claims', '-', ...processes, '--now', tuesday, '--json'], { stdin: JSON.stringify(promised) });

  expect(JSON.parse(out)).toStrictEqual(honestClaims(ledger, { ...facts, recipient: northwind, preferred: true }));
});

test('their own offer is no other offer: the recipient is the application, or --recipient', async () => {
  const all = ['claims', ...processes, ...here, '--now', tuesday, '--json'];
  const own = fileWith([{ ...ledger[0], applicationId: promised.id }]);

  const toContoso = JSON.parse((await cli([...all, '--recipient', 'CONTOSO'])).out);
  const instead = JSON.parse((await cli([...all, fileOf('promised'), '--recipient', 'Contoso'])).out);
  const byId = JSON.parse((await cli(['claims', fileOf('promised'), '--ledger', own, '--now', tuesday, '--json'])).out);

  expect(toContoso).toStrictEqual(honestClaims(ledger, { ...facts, recipient: { employer: 'Contoso' } }));
  expect(instead).not.toContainEqual(expect.objectContaining({ type: 'offer' }));
  expect(byId).toStrictEqual([{ type: 'absence', scope: 'processes' }, { type: 'preference' }]);
});

test("the zone is --time-zone, else the candidate's, else the employer's", async () => {
  const file = fileWith([{ ...ledger[0], answerBy: '2026-03-20' }]);
  const ask = async (...args: string[]) => {
    const { out } = await cli(['claims', '--ledger', file, '--now', '2026-03-21T02:00:00Z', '--json', ...args]); // still the 20th in New York
    return out.includes('"deadline"');
  };
  const london = fileWith({ name: 'Sam Rivera', timeZone: 'Europe/London' });

  expect(await ask(fileOf('promised'))).toBe(true);
  expect(await ask(fileOf('promised'), '--candidate', london)).toBe(false);
  expect(await ask('--candidate', london)).toBe(false);
  expect(await ask('--candidate', london, ...here)).toBe(true);
});

test('--check says of each claim whether it may be said; one that may not makes 1', async () => {
  const said = [
    { type: 'offer', count: 1, form: 'written' },
    { type: 'offer', count: 2, form: 'any' },
    { type: 'employer', employer: 'Fabrikam' },
    { type: 'employer', employer: 'Tailspin' },
  ] as const;
  const check = ['--check', fileWith(said)];

  const words = await cli(['claims', fileOf('promised'), ...processes, ...check, '--now', tuesday]);
  const json = await cli(['claims', fileOf('promised'), ...processes, ...check, '--now', tuesday, '--json']);

  expect({ exit: words.exit, err: words.err }).toStrictEqual({ exit: 1, err: '' });
  expect(words.out).toContain(`
  May say   ${describeClaim(said[0])}
  Don't say ${describeClaim(said[1])} (exaggerated: see ledger.0)
  Don't say ${describeClaim(said[2])} (confidential-name: see ledger.1)
  Don't say ${describeClaim(said[3])} (unsupported)
`);
  expect(json.exit).toBe(1);
  expect(JSON.parse(json.out)).toStrictEqual(checkClaims(said, { ledger, ...facts, recipient: northwind, preferred: true }));
});

test('all supported makes 0, none to check too', async () => {
  const fine = fileWith(honestClaims(ledger, facts));

  expect((await cli(['claims', ...processes, ...here, '--check', fine, '--now', tuesday])).exit).toBe(0);
  expect(await cli(['claims', ...processes, ...here, '--check', fileWith([]), '--now', tuesday])).toStrictEqual({
    exit: 0,
    out: '  Claims    None in the list\n',
    err: '',
  });
});

test('of several applications all must support it', async () => {
  const favourite = fileWith([{ type: 'preference' }]);
  const files = [fileOf('promised'), fileOf('no-promise')];

  const { exit, out } = await cli(['claims', ...files, ...processes, '--check', favourite, '--now', tuesday, '--json']);

  expect(exit).toBe(1);
  expect(JSON.parse(out).map(([{ verdict }]: [{ verdict: string }]) => verdict)).toStrictEqual(['supported', 'unsupported']);
});

test('claims that cannot be read are bad data, unknown keys too', async () => {
  const slips = fileWith([
    { type: 'offer', count: 0, form: 'any' },
    { type: 'offer', count: 1, form: 'any', employr: 'X' },
    { type: 'x' },
    5,
  ]);

  const { exit, out, err } = await cli(['claims', ...processes, ...here, '--check', slips, '--now', tuesday]);

  expect({ exit, out }).toStrictEqual({ exit: 65, out: '' });
  for (const path of ['0.count', '1.employr', '2.type', '3']) expect(err).toContain(`given.json: ${path}: `);
  expect((await cli(['claims', ...processes, ...here, '--check', fileWith({})])).exit).toBe(65);
});

test('an application that cannot be read is bad data', async () => {
  const { exit, err } = await cli(['claims', '-', ...processes], { stdin: '{ "id": "a", "role": "x", "employer": {} }' });

  expect(exit).toBe(65);
  expect(err).toMatch(/^stdin: employer\.timeZone: .*\n$/);
});

test('what must be given is a usage error', async () => {
  expect(await cli(['claims', ...here])).toStrictEqual({
    exit: 2,
    out: '',
    err: "interview-followup: --ledger must be given: a JSON file with the candidate's processes\n",
  });
  expect(await cli(['claims', ...processes])).toStrictEqual({
    exit: 2,
    out: '',
    err: 'interview-followup: --time-zone or --candidate must be given when no application is\n',
  });
});

test.each([
  ['--time-zone', 'Mars'],
  ['--recipient', ''],
  ['--now', 'today'],
  ['--locale', 'ja'],
])('a bad %s is a usage error', async (option, value) => {
  const ways = [[], [fileOf('promised')]];
  for (const files of ways) {
    const { exit, err } = await cli(['claims', ...files, ...processes, ...here, option, value]);

    expect(exit).toBe(2);
    expect(err).toMatch(new RegExp(`^interview-followup: ${option}: `));
  }
});

test('files that are not there are no input', async () => {
  expect((await cli(['claims', '--ledger', 'nowhere.json', ...here])).exit).toBe(66);
  expect((await cli(['claims', ...processes, ...here, '--check', 'nowhere.json'])).exit).toBe(66);
  expect((await cli(['claims', ...processes, '--candidate', 'nowhere.json'])).exit).toBe(66);
});
