// The packed package in an empty project: its declarations compile with TypeScript 5.0, 5.9, 6.0 and 7.0, without DOM, without Node's types
// and with `skipLibCheck: false`; every door, as ESM and as CommonJS.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packed } from './packed.mjs';
import { installed } from './tools.mjs';

const versions = ['5.0', '5.9', '6.0', '7.0'];
const script = fileURLToPath(new URL('../../scripts/smoke-types.mjs', import.meta.url));
const consumer = packed();
const red = [];

for (const version of versions) {
  const folder = installed([`typescript@${version}`]);
  const compiler = ['lib/tsc.js', 'bin/tsc']
    .map((path) => join(folder ?? '', 'node_modules/typescript', path))
    .find((path) => existsSync(path));
  if (compiler === undefined) {
    red.push(`TypeScript ${version} cannot be had from npm`);
    continue;
  }
  const project = mkdtempSync(join(tmpdir(), 'interview-followup-types-'));
  cpSync(consumer, project, { recursive: true });
  const { status, stdout } = spawnSync(process.execPath, [script, compiler], { cwd: project, encoding: 'utf8' });
  rmSync(project, { recursive: true, force: true });
  if (status !== 0) red.push(`TypeScript ${version}: ${stdout.trim().split('\n').slice(0, 8).join('\n    ')}`);
}

rmSync(consumer, { recursive: true, force: true });
for (const line of red) console.log(`  ${line}`);
console.log(`types: ${versions.length} versions of TypeScript (${versions.join(', ')}), ${red.length} do not compile`);
process.exitCode = red.length > 0 ? 1 : 0;
