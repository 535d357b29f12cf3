// What comes with an installation: at most two runtime dependencies, none of them with dependencies or install scripts of its own; a lock file
// by lockfile-lint, and by the rules that it leaves alone where entries have no address (`resolved`).
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installed } from './tools.mjs';

const mostDependencies = 2;
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const problems = [];

const runtime = Object.keys(manifest.dependencies ?? {});
if (runtime.length > mostDependencies) problems.push(`${runtime.length} runtime dependencies: ${runtime.join(', ')}`);
for (const script of ['preinstall', 'install', 'postinstall']) {
  if (manifest.scripts[script] !== undefined) problems.push(`a script runs at installation: ${script}`);
}

const entries = Object.entries(packages).filter(([path]) => path !== '');
const shipped = entries.filter(([, entry]) => !entry.dev && !entry.devOptional && !entry.peer && !entry.optional);
for (const [path, entry] of shipped) {
  if (entry.hasInstallScript) problems.push(`${path} has an install script`);
  if (!runtime.includes(path.replace('node_modules/', ''))) problems.push(`${path} comes along with a dependency`);
}
for (const [path, { integrity, resolved, link, inBundle }] of entries) {
  if (link) problems.push(`${path} is a link`);
  if (!inBundle && !/^sha512-/.test(integrity ?? '')) problems.push(`${path} has no sha512 integrity`);
  if (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')) problems.push(`${path} comes from ${resolved}`);
}
for (const section of ['dependencies', 'devDependencies', 'peerDependencies']) {
  for (const [name, range] of Object.entries(manifest[section] ?? {})) {
    if (/[:/]/.test(range)) problems.push(`${name} does not come from the registry: ${range}`);
  }
}

const folder = installed(['lockfile-lint@5.0.1']);
if (folder === null) problems.push('lockfile-lint cannot be had from npm');
else {
  const program = join(folder, 'node_modules/lockfile-lint/bin/lockfile-lint.js');
  const rules = ['--type', 'npm', '--allowed-hosts', 'npm', '--validate-https', '--validate-integrity', '--validate-package-names'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--path', 'package-lock.json', ...rules], { encoding: 'utf8' });
  if (status !== 0) problems.push(`lockfile-lint: ${(stderr || stdout).trim().slice(0, 500)}`);
}

for (const problem of problems) console.log(`  ${problem}`);
const scripts = shipped.filter(([, { hasInstallScript }]) => hasInstallScript).length;
console.log(
  `supply: ${runtime.length} runtime dependencies, ${scripts} install scripts, ${entries.length} locked packages, ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
