import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { cli } from './cli.js';
import { fileOf, monday } from './northwind.js';

test.each([['--help'], ['-h'], ['help']])('%s lists all commands, the exit codes and an example', async (word) => {
  const { exit, out, err } = await cli([word]);

  expect({ exit, err }).toStrictEqual({ exit: 0, err: '' });
  for (const { name } of commands) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  for (const code of [0, 1, 2, 65, 66]) expect(out).toMatch(new RegExp(`^ {2}${code} `, 'm'));
  expect(out).toContain('Example\n  interview-followup next application.json\n');
});

test.each(commands)('$name --help shows its options, what 0 and 1 mean, and an example', async (command) => {
  const { exit, out } = await cli([command.name, '--help']);

  expect(exit).toBe(0);
  for (const option of command.options) expect(out).toMatch(new RegExp(`^ {2}--${option}\\b`, 'm'));
  expect(out).toContain(`  0   ${command.yes}\n  1   ${command.no}\n`);
  expect(out).toContain(`  interview-followup ${command.examples[0]}\n`);
});

test('help of a command is also `help <command>` and `<command> -h`', async () => {
  const long = await cli(['plan', '--help']);

  expect(await cli(['help', 'plan'])).toStrictEqual(long);
  expect(await cli(['plan', '-h'])).toStrictEqual(long);
});

test('no line of help is wider than 120 characters', async () => {
  for (const args of [['--help'], ...commands.map(({ name }) => [name, '--help'])]) {
    const { out } = await cli(args);

    expect(out.split('\n').filter((line) => line.length > 120)).toStrictEqual([]);
  }
});

test('--version is that of the package', async () => {
  expect(await cli(['--version'])).toStrictEqual({ exit: 0, out: '1.2.3\n', err: '' });
});

test('without a command it shows the help on standard error and exits with 2', async () => {
  const { exit, out, err } = await cli([]);

  expect({ exit, out }).toStrictEqual({ exit: 2, out: '' });
  expect(err).toContain('Usage\n');
});

test('an unknown command is a usage error', async () => {
  const { exit, out, err } = await cli(['nxt']);

  expect({ exit, out }).toStrictEqual({ exit: 2, out: '' });
  expect(err).toBe(
    'interview-followup: "nxt" is not a command: the first word is one of next, plan, may-contact, draft, claims, review, agenda, owed, ics, timeline, import, mcp; see --help\n',
  );
});

test('an unknown option is a usage error and names those there are', async () => {
  const { exit, err } = await cli(['next', '--nwo', monday, fileOf('promised')]);

  expect(exit).toBe(2);
  expect(err).toBe(
    "interview-followup: Unknown option '--nwo'; options of next: --now --policy --ledger --locale --json --ndjson --help\n",
  );
});

test('an option of another command is unknown', async () => {
  expect((await cli(['next', '--steps', '3', fileOf('promised')])).exit).toBe(2);
});

test('an option without its value is a usage error', async () => {
  expect((await cli(['next', fileOf('promised'), '--now'])).exit).toBe(2);
});

test.each([
  ['2026-03-09T09:30', '"2026-03-09T09:30" is a local time without an offset'],
  ['2026-03-09', '"2026-03-09" is not an instant'],
  ['2026-02-30T09:30:00Z', 'names a date that does not exist'],
  ['yesterday', '"yesterday" is not an instant'],
  ['', '"" is not an instant'],
])('a bad --now is a usage error: %s', async (now, said) => {
  for (const args of [['next'], ['plan'], ['may-contact', '--channel', 'phone']]) {
    const { exit, out, err } = await cli([...args, fileOf('promised'), '--now', now]);

    expect({ exit, out }).toStrictEqual({ exit: 2, out: '' });
    expect(err).toMatch(/^interview-followup: --now: /);
    expect(err).toContain(said);
  }
});

test('a locale that is not there is a usage error', async () => {
  const { exit, err } = await cli(['next', fileOf('promised'), '--locale', 'ja']);

  expect(exit).toBe(2);
  expect(err).toBe('interview-followup: --locale: "ja" is not known: write en-GB, en-US, de, fr, es, nl, it or pt-BR\n');
});

test('what was typed cannot steer the terminal', async () => {
  const { err } = await cli(['\u001b[2J']);

  expect(err).toContain('"\\u001b[2J" is not a command');
});
