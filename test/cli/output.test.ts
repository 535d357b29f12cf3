import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import type { Sink } from '../../src/cli/io.js';
import { cli } from './cli.js';
import { fileOf, friday, monday, promised } from './northwind.js';

const line = JSON.stringify(promised);
const args = ['next', fileOf('promised'), '--now', friday];

/** A stream whose reader goes after so many pieces. */
function failingAfter(pieces: number, code: string): Sink {
  let left = pieces;
  return Object.assign(new EventEmitter(), {
    write: (_text: string, done: (error?: Error) => void) => {
      left -= 1;
      setImmediate(done, left < 0 ? Object.assign(new Error(`write ${code}`), { code }) : undefined);
    },
  });
}

test.each(['EPIPE', 'ERR_STREAM_DESTROYED'])('a reader that goes ends it quietly, and no more is read: %s', async (code) => {
  let read = 0;
  async function* endless(): AsyncGenerator<string> {
    for (;;) {
      read += 1;
      yield `${line}\n`.repeat(10);
    }
  }

  const { exit, err } = await cli(['next', '--json', '--now', monday], { stdin: endless(), stdout: failingAfter(2, code) });

  expect({ exit, err }).toStrictEqual({ exit: 0, err: '' });
  expect(read).toBeLessThan(20);
});

test('a pipe that was closed before the first word is quiet too', async () => {
  const { exit, err } = await cli([...args, fileOf('no-promise')], { stdout: failingAfter(0, 'EPIPE') });

  expect({ exit, err }).toStrictEqual({ exit: 0, err: '' });
});

test('a pipe that breaks by an event is quiet', async () => {
  const stdout = Object.assign(new EventEmitter(), {
    write: (_text: string, done: () => void) => {
      stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      done();
    },
  });

  expect(await cli(args, { stdout })).toStrictEqual({ exit: 0, out: '', err: '' });
});

test('a disk that is full is not quiet', async () => {
  const { exit, err } = await cli(args, { stdout: failingAfter(0, 'ENOSPC') });

  expect(exit).toBe(74);
  expect(err).toBe('interview-followup: cannot write: write ENOSPC\n');
});

const csi = '\u001b[';

test('a terminal gets a little colour', async () => {
  const { out } = await cli(args, { stdoutIsTerminal: true });

  expect(out.startsWith(`${csi}1mData Engineer at Northwind${csi}0m (northwind-promised)\n  ${csi}32mDue       ${csi}0mCall Dana`)).toBe(
    true,
  );
});

test.each([
  ['no terminal', {}],
  ['NO_COLOR', { stdoutIsTerminal: true, env: { NO_COLOR: '1' } }],
  ['a dumb terminal', { stdoutIsTerminal: true, env: { TERM: 'dumb' } }],
])('no colour: %s', async (_name, surroundings) => {
  const { out } = await cli(args, surroundings);

  expect(out).not.toContain(csi);
});

test('an empty NO_COLOR asks for nothing', async () => {
  const { out } = await cli(args, { stdoutIsTerminal: true, env: { NO_COLOR: '' } });

  expect(out).toContain(csi);
});

test('JSON has no colour', async () => {
  const { out } = await cli([...args, '--json'], { stdoutIsTerminal: true });

  expect(out).not.toContain(csi);
});

const short = '{ "id": "a", "role": "Engineer", "employer": { "timeZone": "Europe/London" } }';

function listOf(count: number): string {
  return `[${Array.from({ length: count }, () => short).join(',')}]`;
}

test('an array of more than a thousand shows its progress on a terminal, and takes the line away', async () => {
  const { err } = await cli(['next', '--json', '--now', monday], { stdin: listOf(2001), stderrIsTerminal: true });

  expect(err).toBe(`\r1,000 of 2,001 applications\r2,000 of 2,001 applications\r${csi}K`);
});

test('progress does not run into answers on the same terminal', async () => {
  const { err } = await cli(['next', '--json', '--now', monday], { stdin: listOf(1001), stderrIsTerminal: true, stdoutIsTerminal: true });

  expect(err).toBe(`\r1,000 of 1,001 applications\r${csi}K`);
});

test('nor into a problem', async () => {
  const stdin = listOf(1000).replace(/\]$/, ',7]');

  const { err } = await cli(['next', '--json', '--now', monday], { stdin, stderrIsTerminal: true });

  expect(err).toBe(`\r1,000 of 1,001 applications\r${csi}Kstdin: 1000: 7 is not an application (wrong-type)\n`);
});

test('lines are counted, as nobody knows how many there will be', async () => {
  const { err } = await cli(['next', '--json', '--now', monday], { stdin: `${short}\n`.repeat(1000), stderrIsTerminal: true });

  expect(err).toBe(`\r1,000 applications\r${csi}K`);
});

test.each([
  ['an array of a thousand', listOf(1000), true],
  ['no terminal', listOf(1001), false],
])('no progress: %s', async (_name, stdin, stderrIsTerminal) => {
  const { err } = await cli(['next', '--json', '--now', monday], { stdin, stderrIsTerminal });

  expect(err).toBe('');
});
