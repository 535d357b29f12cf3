// What a release of HEAD would be: its version, its changelog from the changesets, and the files of the package. Nothing is published and
// nothing here is changed: all happens in a copy, which is removed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const copy = join(mkdtempSync(join(tmpdir(), 'interview-followup-release-')), 'copy');

execFileSync('git', ['worktree', 'add', '--detach', '--quiet', copy, 'HEAD'], { cwd: root, stdio: 'inherit' });
try {
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const before = manifest().version;
  run('node_modules/@changesets/cli/bin.js', 'version');
  run('scripts/build.mjs');
  const { name, version } = manifest();
  const changelog = existsSync(join(copy, 'CHANGELOG.md')) ? readFileSync(join(copy, 'CHANGELOG.md'), 'utf8') : '';
  const [pack] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: copy, encoding: 'utf8' }));

  console.log(`${name} ${before} -> ${version}${before === version ? ': no changeset is pending, nothing would be published' : ''}\n`);
  console.log(changelog.split(/^## /m)[1] ? `## ${changelog.split(/^## /m)[1].trim()}\n` : '');
  for (const { path, size } of pack.files) console.log(`${String(size).padStart(9)}  ${path}`);
  console.log(
    `\n${pack.files.length} files, ${(pack.size / 1000).toFixed(1)} kB packed, ${(pack.unpackedSize / 1000).toFixed(1)} kB unpacked; nothing was published`,
  );
} finally {
  execFileSync('git', ['worktree', 'remove', '--force', copy], { cwd: root, stdio: 'inherit' });
  rmSync(join(copy, '..'), { recursive: true, force: true });
}

function manifest() {
  return JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
}

function run(...args) {
  execFileSync(process.execPath, args, { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });
}
