// What a measure needs besides the project's own dependencies comes from npm, once, into a folder of the system's temporary files.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const store = join(tmpdir(), 'interview-followup-proof');

/** A folder with these packages installed, `['bun@1.4.5']`; null when npm cannot. Install scripts run only where asked, as `bun` and `node` need theirs. */
export function installed(packages, withScripts = 'without') {
  const folder = join(store, packages.join('+').replaceAll(/[^\w.@+-]/g, '-'));
  const done = join(folder, 'done');
  if (existsSync(done)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const scripts = withScripts === 'with scripts' ? [] : ['--ignore-scripts'];
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', ...scripts, ...packages], {
    cwd: folder,
    stdio: 'ignore',
  });
  if (status !== 0) return null;
  writeFileSync(done, '');
  return folder;
}

/** The program of that major version of Node: this one if it is, else npm's `node` package; null when it cannot be had. */
export function nodeBinary(major) {
  if (process.versions.node.split('.')[0] === major) return process.execPath;
  const folder = installed([`node@${major}`], 'with scripts');
  if (folder === null) return null;
  const path = [join(folder, 'node_modules/node/bin/node'), join(folder, 'node_modules/.bin/node')].find((one) => existsSync(one));
  if (path === undefined) return null;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return status === 0 && stdout.startsWith(`v${major}.`) ? path : null;
}
