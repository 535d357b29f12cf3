// The packed package under Bun, Deno (both from npm) and in Chromium gives the answers that Node gives, byte for byte. `CHROMIUM` names the
// browser; where there is none it is left out, and named. In the browser without ./holidays, whose peer is loaded as Node loads it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { readData } from './load-doors.mjs';
import { packed } from './packed.mjs';
import { installed } from './tools.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const project = packed();
for (const path of ['test/proof', 'test/adapters/ats/samples', 'test/corpus/review'])
  cpSync(join(root, path), join(project, path), { recursive: true });
const script = join(project, 'test/proof/run-vectors.mjs');

const wanted = linesOf(process.execPath, [script, '--lines']);
const problems = [];
const ran = [];
const left = [];

compare('Node, as CommonJS', linesOf(process.execPath, [script, '--lines', '--require']), wanted);
const bun = installed(['bun@1'], 'with scripts');
if (bun === null) problems.push('Bun cannot be had from npm');
else compare('Bun', linesOf(join(bun, 'node_modules/.bin/bun'), ['run', script, '--lines']), wanted);
const deno = installed(['deno@2'], 'with scripts');
if (deno === null) problems.push('Deno cannot be had from npm');
else
  compare(
    'Deno',
    linesOf(join(deno, 'node_modules/.bin/deno'), ['run', '--allow-read', '--node-modules-dir=manual', script, '--lines']),
    wanted,
  );
const browser = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== '' && existsSync(path),
);
if (browser === undefined) left.push('Chromium');
else {
  const expected = wanted.filter((line) => !line.startsWith('./holidays'));
  compare('Chromium', await linesInBrowser(browser), expected);
}
rmSync(project, { recursive: true, force: true });

for (const problem of problems) console.log(`  ${problem}`);
const note = left.length > 0 ? `; not there: ${left.join(', ')}` : '';
console.log(`runtimes: ${wanted.length} answers under ${ran.join(', ')}, ${problems.length} problems${note}`);
process.exitCode = problems.length > 0 ? 1 : 0;

function linesOf(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: project, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) return [`exits with ${status ?? error}: ${stderr?.slice(0, 500)}`];
  return stdout.trimEnd().split('\n');
}

function compare(name, lines, expected) {
  ran.push(name);
  const other = expected.findIndex((line, index) => line !== lines[index]);
  if (other >= 0) problems.push(`${name}: ${lines[other]?.slice(0, 300)}\n    where Node says ${expected[other].slice(0, 300)}`);
  else if (lines.length !== expected.length) problems.push(`${name}: ${lines.length} answers, not ${expected.length}`);
}

async function linesInBrowser(executablePath) {
  const { exports } = JSON.parse(readFileSync(join(project, 'node_modules/interview-followup/package.json'), 'utf8'));
  const names = Object.keys(exports).filter((door) => !door.endsWith('.json') && door !== './holidays');
  const entry = join(project, 'test/proof/in-browser.mjs');
  writeFileSync(
    entry,
    `${names.map((door, index) => `import * as door${index} from 'interview-followup${door.slice(1)}';`).join('\n')}
import { answerAll } from './answer-all.mjs';
import { vectorsOf } from './vectors/index.mjs';
const doors = { ${names.map((door, index) => `'${door}': door${index}`).join(', ')} };
globalThis.answers = (data) => answerAll(vectorsOf(doors, data).filter(({ door }) => door !== './holidays'), doors);`,
  );
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    logLevel: 'silent',
  });
  const launched = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await launched.newPage();
    await page.addScriptTag({ content: outputFiles[0].text });
    const { lines } = await page.evaluate((data) => globalThis.answers(data), readData());
    return lines;
  } catch (error) {
    return [String(error).slice(0, 500)];
  } finally {
    await launched.close();
  }
}
