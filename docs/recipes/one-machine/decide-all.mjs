#!/usr/bin/env node
// What to do next for each application of a file or of standard input, an application a line, a decision a line:
//   node decide-all.mjs --now 2026-03-13T09:30:00-04:00 [--workers 2] [applications.ndjson] > decisions.ndjson
// Output, problems and exit codes are those of `interview-followup next --json --ndjson`.
import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { isFollowUpError, nextFollowUp } from 'interview-followup';
import { cutChunks } from './cut-chunks.mjs';
import { decideChunks } from './decide-chunks.mjs';

const exitCodes = { due: 0, nothingDue: 1, usage: 2, badLines: 65, noInput: 66, broken: 70, cannotWrite: 74 };
process.exitCode = await main();

/** @returns {Promise<number>} */
async function main() {
  const settings = readSettings();
  if (typeof settings === 'string') {
    console.error(`${settings}\nusage: node decide-all.mjs --now INSTANT [--workers N] [FILE|-]`);
    return exitCodes.usage;
  }
  const { now, workers, file } = settings;
  const input = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  const name = file === '-' ? 'stdin' : file;
  const started = performance.now();
  const tally = { lines: 0, decided: 0, due: 0, bad: 0 };
  try {
    await pipeline(
      input,
      cutChunks,
      (/** @type {AsyncIterable<Uint8Array<ArrayBuffer>>} */ chunks) => decideChunks(chunks, { now, workers }),
      async function* (decided) {
        for await (const { output, lines, decided: good, due, bad, problems } of decided) {
          for (const { line, path, message, code } of problems) {
            const place = `${name}:${tally.lines + line}: ${path === '' ? '' : `${path}: `}`;
            await write(process.stderr, `${printable(`${place}${message} (${code})`)}\n`);
          }
          tally.lines += lines;
          tally.decided += good;
          tally.due += due;
          tally.bad += bad;
          if (output.length > 0) yield output;
        }
      },
      process.stdout,
      { end: false },
    );
  } catch (error) {
    const { code, syscall, message } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EPIPE') return codeOf(tally); // who reads has had enough: `| head`
    console.error(`${name}: ${message}`);
    if (syscall === 'write') return exitCodes.cannotWrite;
    return syscall === undefined ? exitCodes.broken : exitCodes.noInput;
  }
  console.error(JSON.stringify({ ...tally, ...costs(started) }));
  return codeOf(tally);
}

/** @returns {{ now: string, workers: number, file: string } | string} what is wrong with the arguments, if a text */
function readSettings() {
  try {
    const { values, positionals } = parseArgs({
      options: { now: { type: 'string' }, workers: { type: 'string' } },
      allowPositionals: true,
    });
    const { now, workers = String(availableParallelism()) } = values;
    const [file = '-', ...more] = positionals;
    if (now === undefined) return '--now is missing: no clock is read, so that a run can be repeated';
    if (more.length > 0) return 'one file at a time';
    if (!/^\d{1,2}$/.test(workers)) return `--workers ${workers}: write a whole number from 0 to 99`;
    nextFollowUp({ id: 'nobody', role: 'none', employer: { timeZone: 'UTC' } }, { now }); // told once, not on every line
    return { now, workers: Number(workers), file };
  } catch (error) {
    if (isFollowUpError(error)) return `--${error.issues[0]?.path}: ${error.issues[0]?.message}`;
    return error instanceof Error ? error.message : String(error);
  }
}

/** @param {{ lines: number, decided: number, due: number, bad: number }} tally */
function codeOf({ decided, due, bad }) {
  if (bad > 0) return exitCodes.badLines;
  if (decided === 0) return exitCodes.noInput;
  return due > 0 ? exitCodes.due : exitCodes.nothingDue;
}

/**
 * Of this process with all its threads.
 *
 * @param {number} started
 */
function costs(started) {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const seconds = Number(((performance.now() - started) / 1000).toFixed(2));
  return { seconds, cpuSeconds: Number(((userCPUTime + systemCPUTime) / 1e6).toFixed(2)), peakMiB: Math.round(maxRSS / 1024) };
}

/**
 * @param {NodeJS.WriteStream} stream
 * @param {string} text
 */
async function write(stream, text) {
  if (!stream.write(text)) await new Promise((resolve) => stream.once('drain', () => resolve(undefined)));
}

/** @param {string} text from a file that may hold anything, on its way to a terminal */
function printable(text) {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]/gu, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
