import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileOf, friday, promised } from './northwind.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}temp/cli`; // two below the root, like dist/cli: it looks for package.json from there
const main = `${folder}/main.mjs`;

beforeAll(async () => {
  const entry = { main: `${root}src/cli/main.ts` };
  await build({
    config: false,
    entry,
    outDir: folder,
    format: 'esm',
    outExtension: () => ({ js: '.mjs' }),
    target: 'es2022',
    silent: true,
  });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the built command as a process of its own. */
function program(
  args: readonly string[],
  after: (child: ReturnType<typeof spawn>) => void,
): Promise<{ exit: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...args]);
    let out = '';
    let err = '';
    child.stdout?.on('data', (piece) => {
      out += piece;
    });
    child.stderr?.on('data', (piece) => {
      err += piece;
    });
    child.stdin?.on('error', () => {}); // it may have gone before we are done
    child.on('close', (exit) => resolve({ exit, out, err }));
    after(child);
  });
}

test('the program says the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

  expect(await program(['--version'], (child) => child.stdin?.end())).toStrictEqual({ exit: 0, out: `${version}\n`, err: '' });
});

test('the program answers on standard input, and its exit status is the answer', async () => {
  const { exit, out, err } = await program(['next', '--json', '--now', friday], (child) => child.stdin?.end(JSON.stringify(promised)));

  expect({ exit, err }).toStrictEqual({ exit: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({ type: 'act' });
});

test('the program exits quietly when its reader goes', async () => {
  const { exit, err } = await program(['next', '--json', '--now', friday], (child) => {
    const lines = `${JSON.stringify(promised)}\n`.repeat(500);
    const feed = (): void => {
      while (child.stdin?.writable && child.stdin.write(lines));
    };
    child.stdin?.on('drain', feed);
    child.stdout?.once('data', () => child.stdout?.destroy());
    feed();
  });

  expect({ exit, err }).toStrictEqual({ exit: 0, err: '' });
}, 30_000);

test('without --now the program asks the clock', async () => {
  const { exit, err } = await program(['next', fileOf('rejected')], (child) => child.stdin?.end());

  expect({ exit, err }).toStrictEqual({ exit: 1, err: '' }); // long ago: all done
});
