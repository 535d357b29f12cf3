import { agenda, type JobApplication } from 'interview-followup';
import { describeReasons } from 'interview-followup/messages';
import { expect, test } from 'vitest';
import { cli } from './cli.js';
import { exampleFile, exampleOf, fileOf, friday, ledger, promised } from './northwind.js';
import { fileWith } from './temporary.js';

const analyst: JobApplication = { ...promised, id: 'analyst', role: 'Analyst', preferred: false };
const both = JSON.stringify([promised, analyst]);

test('it tells all applications in one order, and why one was moved: the same person is not asked twice', async () => {
  const { exit, out, err } = await cli(['agenda', '--now', friday], { stdin: both });

  const moved = agenda([promised, analyst], { now: friday })[1]?.moved;
  expect({ exit, err }).toStrictEqual({ exit: 0, err: '' });
  expect(out).toBe(`Data Engineer at Northwind (northwind-promised)
  Due       Call Dana Okafor
  When      Friday 13 March 2026 at 09:30 (UTC-04:00)

Analyst at Northwind (analyst)
  Due       Call Dana Okafor
  When      Monday 16 March 2026 at 09:00 (UTC-04:00)
  Moved     ${moved == null ? '' : describeReasons([moved], { application: analyst })[0]}
`);
});

test('--json prints what agenda answers, an array for one application too', async () => {
  const one = await cli(['agenda', '--json', '--now', friday, fileOf('promised')]);
  const two = await cli(['agenda', '--json', '--now', friday], { stdin: both });

  expect(JSON.parse(one.out)).toStrictEqual(agenda([promised], { now: friday }));
  expect(JSON.parse(two.out)).toStrictEqual(agenda([promised, analyst], { now: friday }));
});

test('for NDJSON it is a line an item, in the order of the agenda', async () => {
  const stdin = `${JSON.stringify(analyst)}\n${JSON.stringify(promised)}\n`;

  const { out } = await cli(['agenda', '--json', '--now', friday], { stdin });

  const lines = out.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toStrictEqual(agenda([analyst, promised], { now: friday }));
});

test('several files are one search', async () => {
  const { out } = await cli(['agenda', '--json', '--now', friday, fileOf('promised'), fileWith(analyst)]);

  expect(JSON.parse(out)).toHaveLength(2);
});

test('--days and --ledger are those of agenda', async () => {
  const args = ['agenda', '--json', '--now', '2026-03-11T09:30:00-04:00', '--ledger', exampleFile('ledger'), fileOf('promised')];
  const options = { now: '2026-03-11T09:30:00-04:00', ledger };

  expect(JSON.parse((await cli(args)).out)).toStrictEqual(agenda([promised], options));
  expect(JSON.parse((await cli([...args, '--days', '0'])).out)).toStrictEqual(agenda([promised], { ...options, days: 0 }));
});

test('what another offer makes urgent is told', async () => {
  const { out } = await cli(['agenda', '--now', friday, '--ledger', exampleFile('ledger'), fileOf('promised')]);

  expect(out).toMatch(/^ {2}Urgent {4}.*/m);
});

test('an empty agenda exits with 1 and says so', async () => {
  const over = exampleOf('rejected');
  const later = '2026-06-01T12:00:00Z';

  expect(await cli(['agenda', '--now', later], { stdin: JSON.stringify(over) })).toStrictEqual({
    exit: 1,
    out: 'Nothing is to be done in these days\n',
    err: '',
  });
  expect(await cli(['agenda', '--json', '--now', later], { stdin: JSON.stringify(over) })).toMatchObject({ exit: 1, out: '[]\n' });
});

test('a bad entry is told with its place, the others are answered, and it exits with 65', async () => {
  const { exit, out, err } = await cli(['agenda', '--json', '--now', friday], {
    stdin: JSON.stringify([{ id: 'x', role: 'y' }, promised]),
  });

  expect(exit).toBe(65);
  expect(JSON.parse(out)).toStrictEqual(agenda([promised], { now: friday }));
  expect(err).toMatch(/^stdin: 0\.employer: .* \(missing\)\n$/);
});

test('what only shows in all of them together is told at its place', async () => {
  const { exit, out, err } = await cli(['agenda', '--now', friday], {
    stdin: JSON.stringify([{ id: 'x' }, promised, { ...analyst, preferred: true }]),
  });

  expect({ exit, out }).toStrictEqual({ exit: 65, out: '' });
  expect(err).toMatch(/^stdin: 2\.preferred: .*$/m);
});

test.each([
  [['--days', '-1'], '--days: '],
  [['--days', 'x'], '--days: "x" is not a whole number from 0'],
  [['--days', '99999'], '--days: '],
  [['--now', 'monday'], '--now: '],
])('%j is not used rightly', async (args, said) => {
  const { exit, out, err } = await cli(['agenda', fileOf('promised'), ...args]);

  expect({ exit, out }).toStrictEqual({ exit: 2, out: '' });
  expect(err).toContain(args[1] === '-1' ? 'ambiguous' : said);
});

test('without input it exits with 66', async () => {
  expect((await cli(['agenda', '--now', friday])).exit).toBe(66);
  expect((await cli(['agenda', '--now', friday], { stdinIsTerminal: true })).err).toContain('no input');
  expect((await cli(['agenda', '--now', friday, 'nowhere.json'])).err).toBe('nowhere.json: there is no such file\n');
  expect((await cli(['agenda', '-', '-'])).exit).toBe(2);
});
