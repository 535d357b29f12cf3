import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nextFollowUp, planFollowUps } from 'interview-followup';
import { afterAll, expect, test } from 'vitest';
import { cli } from './cli.js';
import { exampleOf, fileOf, friday, monday, promised } from './northwind.js';

const folder = mkdtempSync(join(tmpdir(), 'interview-followup-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const one = JSON.stringify(promised);
const waits = nextFollowUp(promised, { now: monday });
const acts = nextFollowUp(exampleOf('no-promise'), { now: friday });

test.each([[[]], [['-']]])('standard input is read with %j', async (files) => {
  const { out } = await cli(['next', ...files, '--json', '--now', monday], { stdin: one });

  expect(JSON.parse(out)).toStrictEqual(waits);
});

test('an array gives an array, in its order', async () => {
  const stdin = JSON.stringify([promised, exampleOf('no-promise')]);

  const { exit, out } = await cli(['next', '--json', '--now', friday], { stdin });

  expect(exit).toBe(0);
  expect(JSON.parse(out)).toStrictEqual([nextFollowUp(promised, { now: friday }), acts]);
});

test('an array of plans is an array of arrays', async () => {
  const { out } = await cli(['plan', '--json', '--steps', '2', '--now', monday], { stdin: `[${one}]` });

  expect(JSON.parse(out)).toStrictEqual([planFollowUps(promised, { now: monday, steps: 2 })]);
});

test('of an array it takes one to exit with 0', async () => {
  const two = [promised, { ...promised, id: 'second', history: [] }]; // of the second nothing was promised, and the thanks are gone

  const due = await cli(['next', '--now', '2026-03-12T12:00:00-04:00'], { stdin: JSON.stringify(two) });
  const none = await cli(['next', '--now', monday], { stdin: JSON.stringify(two) });

  expect([due.exit, none.exit]).toStrictEqual([0, 1]);
});

test('answers in words are separated by an empty line', async () => {
  const { out } = await cli(['next', '--now', monday], { stdin: `[${one},${one}]` });

  expect(out.split('\n\n')).toHaveLength(2);
});

test('an empty array has nothing that is due', async () => {
  expect(await cli(['next', '--json'], { stdin: '[]' })).toStrictEqual({ exit: 1, out: '[]\n', err: '' });
});

test('several files give one array', async () => {
  const { exit, out } = await cli(['next', fileOf('no-promise'), '-', fileOf('promised'), '--json', '--now', friday], {
    stdin: `[${one}]`,
  });

  const due = nextFollowUp(promised, { now: friday });
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toStrictEqual([acts, due, due]);
});

test.each(['', ' \n\t\r\n'])('empty input is no input: %j', async (stdin) => {
  expect(await cli(['next'], { stdin })).toStrictEqual({ exit: 66, out: '', err: 'stdin: there is nothing in it\n' });
});

test('an empty NDJSON input is no input', async () => {
  expect((await cli(['next', '--ndjson'], { stdin: '\n\n' })).exit).toBe(66);
});

test('a terminal is not waited for', async () => {
  const { exit, err } = await cli(['next'], { stdinIsTerminal: true });

  expect(exit).toBe(66);
  expect(err).toBe('interview-followup: no input: name a file, or pipe one in\n');
});

test('standard input cannot be read twice', async () => {
  const { exit, err } = await cli(['next', '-', '-'], { stdin: one });

  expect(exit).toBe(2);
  expect(err).toBe('interview-followup: - is named twice: standard input is read once\n');
});

test('a file that is not there is no input, and the others are still answered', async () => {
  const { exit, out, err } = await cli(['next', join(folder, 'none.json'), fileOf('promised'), '--json', '--now', friday]);

  expect(exit).toBe(66);
  expect(JSON.parse(out)).toHaveLength(1);
  expect(err).toBe(`${join(folder, 'none.json')}: there is no such file\n`);
});

test('a folder is no input', async () => {
  const { exit, err } = await cli(['next', folder]);

  expect(exit).toBe(66);
  expect(err).toBe(`${folder}: this is a folder: name the files in it\n`);
});

test('JSON that breaks off is bad data, with line and column', async () => {
  const file = written('broken.json', '{\n  "id": "a",\n}\n');

  const { exit, out, err } = await cli(['next', file]);

  expect({ exit, out }).toStrictEqual({ exit: 65, out: '' });
  expect(err).toMatch(/broken\.json: this is not JSON: .*\(line 3 column 1\) \(not-json\)\n$/);
});

test('a byte order mark is passed over', async () => {
  const file = written('bom.json', `\ufeff${one}`);

  const { out } = await cli(['next', file, '--json', '--now', monday]);

  expect(JSON.parse(out)).toStrictEqual(waits);
});

test('what is not UTF-8 is bad data, not guessed at', async () => {
  const file = written('latin1.json', Buffer.from(one.replace('Okafor', 'Okáfor'), 'latin1'));

  const { exit, err } = await cli(['next', file]);

  expect(exit).toBe(65);
  expect(err).toBe(`${file}: this is not UTF-8 text: save it as UTF-8 (not-json)\n`);
});

test('a character that comes in two pieces is read whole', async () => {
  const bytes = Buffer.from(one.replace('Okafor', 'Okáfor'));
  const middle = bytes.indexOf('á') + 1;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield bytes.subarray(0, middle);
    yield bytes.subarray(middle);
  }

  const { out } = await cli(['next', '--now', monday], { stdin: pieces() });

  expect(out).toContain('Call Dana Okáfor');
});

test('reading that fails is no input', async () => {
  const failing: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({
      next: () => Promise.reject(Object.assign(new Error('EIO: i/o error'), { code: 'EIO', syscall: 'read' })),
    }),
  };

  const { exit, err } = await cli(['next'], { stdin: failing });

  expect(exit).toBe(66);
  expect(err).toBe('stdin: this cannot be read: EIO: i/o error\n');
});

test('a fault that is not of the input is not hidden', async () => {
  const failing: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new TypeError('ours')) }) };

  await expect(cli(['next'], { stdin: failing })).rejects.toThrow('ours');
});
