// The tarball holds what users need and nothing else; every file that package.json names is in it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { exports, bin, main, module, types } = JSON.parse(readFileSync('package.json', 'utf8'));
const [{ files, size }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }));
const packed = files.map((file) => file.path);

const strangers = packed.filter((path) => !path.startsWith('dist/') && !['package.json', 'README.md', 'LICENSE'].includes(path));
const named = [main, module, types, ...leaves(exports), ...leaves(bin)].filter(Boolean).map((path) => path.replace('./', ''));
const missing = ['package.json', 'README.md', 'LICENSE', ...named].filter((path) => !packed.includes(path));

console.log(`${packed.length} files, ${(size / 1000).toFixed(1)} kB packed`);
if (strangers.length > 0) console.error(`does not belong in the package: ${strangers.join(', ')}`);
if (missing.length > 0) console.error(`missing in the package: ${[...new Set(missing)].join(', ')}`);
process.exitCode = strangers.length + missing.length > 0 ? 1 : 0;

function leaves(value) {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : Object.values(value).flatMap(leaves);
}
