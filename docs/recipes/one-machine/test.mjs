// Decides about the same file with a plain loop of its own, then with decide-all.mjs without workers, with one, and with more, and compares
// every byte: `node test.mjs [count] [workers]`. Counts and answers decide whether it passes, never seconds.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nextFollowUp } from 'interview-followup';
import { decideChunks } from './decide-chunks.mjs';
import { applicationLines, now } from './generate.mjs';
import { openWorkers } from './open-workers.mjs';

const count = Number(process.argv[2] ?? 100_000);
const most = Number(process.argv[3] ?? 2);
const program = fileURLToPath(new URL('decide-all.mjs', import.meta.url));
const commandLine = fileURLToPath(new URL('cli/main.js', import.meta.resolve('interview-followup')));
const folder = await mkdtemp(join(tmpdir(), 'one-machine-'));
const file = join(folder, 'applications.ndjson');
let passed = 0;

try {
  const expected = await writeAndDecide();
  console.log(`${count.toLocaleString('en')} lines: ${JSON.stringify(expected.tally)}\n`);
  await check('the data has decisions to act, to wait and to stop, and bad lines', () => {
    assert.ok(Object.values(expected.types).every((times) => times > count / 100));
    assert.ok(expected.tally.bad === Math.floor(count / 997) && expected.tally.bad > 0);
  });
  for (const workers of [...new Set([0, 1, most])]) {
    const how = workers === 0 ? 'a plain loop' : workers === 1 ? '1 worker' : `${workers} workers`;
    const output = join(folder, `decisions-${workers}.ndjson`);
    const { code, stderr } = await run(program, ['--now', now, '--workers', String(workers), file], { output });
    const problems = stderr.trimEnd().split('\n');
    const { seconds, cpuSeconds, peakMiB, ...tally } = JSON.parse(problems.pop() ?? '');
    await check(`${how}: the expected bytes, counts and bad lines`, async () => {
      assert.equal(code, 65);
      assert.deepEqual(tally, expected.tally);
      const lineNumbers = problems.map((problem) => Number(problem.slice(file.length + 1).split(':', 1)[0]));
      assert.deepEqual([...new Set(lineNumbers)], expected.badLines);
      assert.equal(await hashOf(output), expected.hash);
    });
    const speed = Math.round(count / seconds).toLocaleString('en');
    console.log(`        ${seconds} s, ${speed} a second, ${cpuSeconds} s of CPU, peak ${peakMiB} MiB`);
    await rm(output);
  }
  await checkConventions();
  await checkPressure();
  console.log(`\n${passed} passed`);
} finally {
  await rm(folder, { recursive: true });
}

/** Writes the file, and decides line by line on the way, without anything of the recipe. */
async function writeAndDecide() {
  const output = createWriteStream(file);
  const hash = createHash('sha256');
  const tally = { lines: 0, decided: 0, due: 0, bad: 0 };
  const types = { act: 0, wait: 0, stop: 0 };
  const badLines = [];
  for (const { text, kind } of applicationLines(count)) {
    tally.lines += 1;
    if (!output.write(`${text}\n`)) await once(output, 'drain');
    if (kind === 'good') {
      const decision = nextFollowUp(JSON.parse(text), { now });
      tally.decided += 1;
      types[decision.type] += 1;
      hash.update(`${JSON.stringify(decision)}\n`);
    } else if (kind === 'bad') {
      badLines.push(tally.lines);
      hash.update('null\n');
    }
  }
  output.end();
  await once(output, 'finish');
  return { tally: { ...tally, due: types.act, bad: badLines.length }, types, badLines, hash: hash.digest('hex') };
}

/** What `interview-followup next` does with odd input, so does this. */
async function checkConventions() {
  const some = [...applicationLines(2500)].map(({ text }) => text);
  const [first = '', second = ''] = some;
  await check('the command line gives the same bytes and the same exit code', async () => {
    const input = Buffer.from(some.join('\n')); // the last line without its line feed
    const ours = await run(program, ['--now', now, '--workers', '2'], { input });
    const theirs = await run(commandLine, ['next', '--json', '--ndjson', '--now', now], { input });

    assert.equal(ours.stdout.toString(), theirs.stdout.toString());
    assert.deepEqual([ours.code, theirs.code], [65, 65]);
  });
  await check('a line that is not UTF-8 is bad, the others are not', async () => {
    const input = Buffer.concat([Buffer.from(`${first}\n{"id":"caf`), Buffer.from([0xe9]), Buffer.from(`"}\n\n${second}`)]);

    const { code, stdout, stderr } = await run(program, ['--now', now, '--workers', '1'], { input });

    const lines = stdout.toString().split('\n');
    assert.deepEqual([code, lines.length, lines[1]], [65, 4, 'null']);
    assert.match(stderr, /^stdin:2: this is not JSON: .*\(not-json\)\n\{"lines":4,"decided":2,/);
  });
  await check('a line longer than a chunk is read like any other', async () => {
    const long = JSON.stringify({ ...JSON.parse(first), note: 'x'.repeat(3 << 20) });

    const { code, stdout } = await run(program, ['--now', now, '--workers', '2'], {
      input: Buffer.from(`${second}\n${long}\n${second}\n`),
    });

    const decisions = [second, first, second].map((text) => `${JSON.stringify(nextFollowUp(JSON.parse(text), { now }))}\n`);
    assert.equal(stdout.toString(), decisions.join(''));
    assert.ok(code === 0 || code === 1);
  });
  await check('exit codes: 1 nothing is due, 2 usage, 66 no input', async () => {
    const nothingDue = Buffer.from('{"id":"a","role":"Cook","employer":{"timeZone":"Europe/Paris"}}');
    const codes = [
      await run(program, ['--now', now], { input: nothingDue }),
      await run(program, [], { input: nothingDue }),
      await run(program, ['--now', '2026-03-19T10:00'], { input: nothingDue }),
      await run(program, ['--now', now, '--workers', 'two'], { input: nothingDue }),
      await run(program, ['--now', now], { input: Buffer.from(' \n\n') }),
      await run(program, ['--now', now, join(folder, 'not-there.ndjson')], {}),
    ].map(({ code }) => code);

    assert.deepEqual(codes, [1, 2, 2, 2, 66, 66]);
  });
  await check('who reads only the first lines ends the run', async () => {
    const child = spawn(process.execPath, [program, '--now', now, '--workers', '2', file], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stderr.resume();
    child.stdout.once('data', () => child.stdout.destroy());

    const [code] = await once(child, 'exit');

    assert.ok(code === 0 || code === 65);
  });
}

/** That memory stays flat is a matter of counts too. */
async function checkPressure() {
  const chunk = Buffer.from(`${[...applicationLines(50)].map(({ text }) => text).join('\n')}\n`);
  await check('while nobody takes the output, no more than two chunks for each worker are read', async () => {
    let read = 0;
    const chunks = (async function* () {
      for (; read < 100; ) {
        read += 1;
        yield new Uint8Array(chunk);
      }
    })();
    const decided = decideChunks(chunks, { now, workers: 2 });

    await decided.next();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const readMeanwhile = read;
    let lines = 50;
    for await (const more of decided) lines += more.lines;

    assert.deepEqual([readMeanwhile, read, lines], [4, 100, 5000]);
  });
  await check('a worker that dies fails what it was asked, and what it is asked later', async () => {
    const crew = openWorkers(2, now);
    const asked = [crew.decide(new Uint8Array(chunk)), crew.decide(new Uint8Array(chunk)), crew.decide(new Uint8Array(chunk))];
    const told = Promise.allSettled(asked);

    await crew.close();
    const later = await Promise.allSettled([crew.decide(new Uint8Array(chunk))]);

    assert.deepEqual(
      [...(await told), ...later].map(({ status }) => status),
      ['rejected', 'rejected', 'rejected', 'rejected'],
    );
  });
}

/**
 * Runs a program of Node to its end.
 *
 * @param {string} script
 * @param {readonly string[]} args
 * @param {{ input?: Uint8Array, output?: string }} streams what it reads from standard input, and the file that takes its output
 * @returns {Promise<{ code: number | null, stdout: Buffer, stderr: string }>}
 */
async function run(script, args, { input, output }) {
  const inputFile = join(folder, 'stdin');
  const outputFile = output ?? join(folder, 'stdout');
  await writeFile(inputFile, input ?? '');
  const files = [await open(inputFile), await open(outputFile, 'w')];
  const child = spawn(process.execPath, [script, ...args], { stdio: [files[0]?.fd, files[1]?.fd, 'pipe'] });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const [code] = await once(child, 'close');
  await Promise.all(files.map((opened) => opened.close()));
  return { code, stdout: output === undefined ? await readFile(outputFile) : Buffer.alloc(0), stderr };
}

/** @param {string} path */
async function hashOf(path) {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(bytes);
  return hash.digest('hex');
}

/**
 * @param {string} name
 * @param {() => unknown} assertions
 */
async function check(name, assertions) {
  await assertions();
  passed += 1;
  console.log(`ok      ${name}`);
}
