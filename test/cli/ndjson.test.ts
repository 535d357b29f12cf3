import { EventEmitter } from 'node:events';
import { nextFollowUp } from 'interview-followup';
import { expect, test } from 'vitest';
import type { Sink } from '../../src/cli/io.js';
import { cli } from './cli.js';
import { monday, promised } from './northwind.js';

const line = JSON.stringify(promised);
const answer = JSON.stringify(nextFollowUp(promised, { now: monday }));

async function* chunks(...texts: string[]): AsyncGenerator<string> {
  yield* texts;
}

test('two lines are noticed, and each is answered with a line', async () => {
  const { exit, out, err } = await cli(['next', '--json', '--now', monday], { stdin: `${line}\n${line}\n` });

  expect({ exit, err }).toStrictEqual({ exit: 1, err: '' });
  expect(out).toBe(`${answer}\n${answer}\n`);
});

test('the last line needs no line feed, CRLF is a line end, blank lines are passed over', async () => {
  const { out } = await cli(['next', '--json', '--now', monday], { stdin: `\n${line}\r\n\r\n  \n${line}` });

  expect(out).toBe(`${answer}\n${answer}\n`);
});

test('one line is one application', async () => {
  const { out } = await cli(['next', '--json', '--now', monday], { stdin: `${line}\n\n` });

  expect(out).toBe(`${JSON.stringify(JSON.parse(answer), null, 2)}\n`);
});

test('--ndjson takes even one line for NDJSON', async () => {
  const { out } = await cli(['next', '--json', '--ndjson', '--now', monday], { stdin: `${line}\n` });

  expect(out).toBe(`${answer}\n`);
});

test('JSON over several lines is not NDJSON', async () => {
  const { out } = await cli(['next', '--json', '--now', monday], { stdin: JSON.stringify([promised], null, 2) });

  expect(JSON.parse(out)).toHaveLength(1);
});

test('it is noticed wherever the pieces are cut', async () => {
  for (const cut of [1, line.length, line.length + 1, line.length + 2]) {
    const text = `${line}\n${line}\n`;

    const { out } = await cli(['next', '--json', '--now', monday], { stdin: chunks(text.slice(0, cut), '', text.slice(cut)) });

    expect(out).toBe(`${answer}\n${answer}\n`);
  }
});

test('a bad line is told with its number, and the others go on', async () => {
  const stdin = `${line}\n\n{ "id": \n${line}\n{ "id": "b", "role": "x" }\n`;

  const { exit, out, err } = await cli(['next', '--json', '--now', monday], { stdin });

  expect(exit).toBe(65);
  expect(out).toBe(`${answer}\nnull\n${answer}\nnull\n`);
  expect(err).toMatch(/^stdin:3: this is not JSON: .* \(not-json\)\nstdin:5: employer: .* \(missing\)\n$/);
});

test('in words every line is a paragraph', async () => {
  const { out } = await cli(['next', '--now', monday], { stdin: `${line}\n${line}\n` });

  expect(out.match(/^Data Engineer at Northwind/gm)).toHaveLength(2);
});

test('a line is answered before the next one comes', async () => {
  const written: string[] = [];
  const stdout: Sink = Object.assign(new EventEmitter(), {
    write: (text: string, done: () => void) => {
      written.push(text);
      done();
    },
  });
  async function* slow(): AsyncGenerator<string> {
    yield `${line}\n`;
    while (written.length === 0) await new Promise((resolve) => setTimeout(resolve, 1)); // for ever, if it waited for more
    yield `${line}\n`;
  }

  await cli(['next', '--json', '--ndjson', '--now', monday], { stdin: slow(), stdout });

  expect(written).toStrictEqual([`${answer}\n`, `${answer}\n`]);
});

test('ten thousand lines stream: no more is read than is written, however slow the reader', async () => {
  const perChunk = 100;
  let read = 0;
  let written = 0;
  let most = 0;
  async function* many(): AsyncGenerator<string> {
    for (; read < 10_000; read += perChunk) {
      most = Math.max(most, read - written);
      yield `{ "id": "a", "role": "Engineer", "employer": { "timeZone": "Europe/London" } }\n`.repeat(perChunk);
    }
  }
  const stdout: Sink = Object.assign(new EventEmitter(), {
    write: (text: string, done: () => void) => {
      setImmediate(() => {
        written += text.split('\n').length - 1;
        done();
      });
    },
  });

  const { exit, err } = await cli(['next', '--json', '--now', monday], { stdin: many(), stdout });

  expect({ exit, err }).toStrictEqual({ exit: 1, err: '' });
  expect(written).toBe(10_000);
  expect(most).toBeLessThanOrEqual(3 * perChunk); // what had to be read to notice the lines, and one chunk
}, 30_000);
