import { expect, test } from 'vitest';
import { cli } from './cli.js';
import { monday, promised } from './northwind.js';

const good = JSON.stringify(promised);

test('an unknown key is refused with the nearest one that exists', async () => {
  const stdin = JSON.stringify({ ...promised, contcats: promised.contacts, contacts: undefined });

  const { exit, out, err } = await cli(['next', '--now', monday], { stdin });

  expect({ exit, out }).toStrictEqual({ exit: 65, out: '' });
  expect(err).toBe('stdin: contcats: "contcats" is not a known key: did you mean "contacts"? (unknown-key)\n');
});

test('what the schema and what the engine sees is told in one go', async () => {
  const history = [
    { type: 'feedback-promised', at: '2026-03-05T16:25:00-05:00', by: { date: '2026-02-30' } },
    { type: 'applied', at: '2026-04-01T09:00:00Z' },
    { type: 'heard', at: '2026-03-06T09:00:00Z', from: 'nobody', kind: 'other' },
  ];

  const { exit, err } = await cli(['next', '--now', monday], { stdin: JSON.stringify({ ...promised, history }) });

  expect(exit).toBe(65);
  expect(err.match(/^stdin: \S+ .*\((.*)\)$/gm)).toStrictEqual([
    expect.stringContaining('history.0.by.date: '),
    expect.stringContaining('history.1.at: '),
    expect.stringContaining('history.2.from: '),
  ]);
});

test('a problem that only the engine sees has its path', async () => {
  const { exit, err } = await cli(['next', '--now', '2026-03-01T09:00:00Z'], { stdin: good });

  expect(exit).toBe(65);
  expect(err).toContain('stdin: history.1.at: ');
  expect(err).toContain('(after-now)\n');
});

test('one bad entry of an array has its index; the others are answered and keep their places', async () => {
  const stdin = `[${good}, { "id": "b", "role": 7, "employer": { "timeZone": "Europe/Atlantis" } }, ${good}]`;

  const { exit, out, err } = await cli(['next', '--json', '--now', monday], { stdin });

  expect(exit).toBe(65);
  expect(JSON.parse(out)).toStrictEqual([expect.objectContaining({ type: 'wait' }), null, expect.objectContaining({ type: 'wait' })]);
  expect(err).toBe(
    'stdin: 1.role: 7 is not a text (wrong-type)\n' +
      'stdin: 1.employer.timeZone: "Europe/Atlantis" is not an IANA time zone: write a region and a city of the IANA database, as in "Europe/London" (unknown-time-zone)\n',
  );
});

test('in words a bad entry leaves no gap', async () => {
  const { exit, out } = await cli(['next', '--now', monday], { stdin: `[7, ${good}]` });

  expect(exit).toBe(65);
  expect(out).toMatch(/^Data Engineer at Northwind/);
});

test('an entry that is no application at all is named by its place', async () => {
  const { err } = await cli(['next'], { stdin: '[7]' });

  expect(err).toBe('stdin: 0: 7 is not an application (wrong-type)\n');
});

test.each(['7', 'null', '"text"'])('JSON that is no application is bad data: %s', async (stdin) => {
  const { exit, out, err } = await cli(['next', '--json'], { stdin });

  expect({ exit, out }).toStrictEqual({ exit: 65, out: '' });
  expect(err).toBe(`stdin: ${stdin} is not an application (wrong-type)\n`);
});

test('bad data weighs more than a contact unknown to another', async () => {
  const { exit } = await cli(['may-contact', '--channel', 'phone', '--to', 'bob', '--now', monday], { stdin: `[${good}, 7]` });

  expect(exit).toBe(65);
});

test('ten thousand problems of one entry are cut short', async () => {
  const history = Array.from({ length: 10_000 }, () => ({ type: 'applied', at: '2027-01-01' })); // all after now

  const { exit, err } = await cli(['next', '--now', monday], { stdin: JSON.stringify([{ ...promised, history }]) });

  expect(exit).toBe(65);
  expect(err.trimEnd().split('\n')).toHaveLength(101);
  expect(err.endsWith('stdin: 0: and 9900 more\n')).toBe(true);
});

test('keys and values cannot steer the terminal', async () => {
  const { err } = await cli(['next'], {
    stdin: '{ "\\u001b[2J": 1, "id": "\\u202e", "role": "a", "employer": { "timeZone": "\\u001b]0;x\\u0007" } }',
  });

  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  expect(err).toContain('\\u001b[2J');
});

test('hostile JSON is an answer, not a crash', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const proto = '{ "__proto__": { "role": "x" }, "id": "a", "employer": { "timeZone": "UTC" } }';

  expect((await cli(['next'], { stdin: deep })).exit).toBe(65);
  expect((await cli(['next'], { stdin: proto })).exit).toBe(65);
});
