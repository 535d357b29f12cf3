// The tarball holds what users need and nothing else, no maps to sources that are not there; every file that package.json names is in it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { exports, bin, main, module, types } = JSON.parse(readFileSync('package.json', 'utf8'));
const [{ files, size }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }));
const packed = files.map((file) => file.path);

const belongs = (path) => (path.startsWith('dist/') && !path.endsWith('.map')) || ['package.json', 'README.md', 'LICENSE'].includes(path);
const strangers = packed.filter((path) => !belongs(path));
const mapped = packed.filter((path) => /\.c?js$/.test(path) && readFileSync(path, 'utf8').includes('\n//# sourceMappingURL='));
const named = [main, module, types, ...leaves(exports), ...leaves(bin)].filter(Boolean).map((path) => path.replace('./', ''));
const missing = ['package.json', 'README.md', 'LICENSE', ...named].filter((path) => !packed.includes(path));

console.log(`${packed.length} files, ${(size / 1000).toFixed(1)} kB packed`);
if (strangers.length > 0) console.error(`does not belong in the package: ${strangers.join(', ')}`);
if (missing.length > 0) console.error(`missing in the package: ${[...new Set(missing)].join(', ')}`);
if (mapped.length > 0) console.error(`names a map that is not in the package: ${mapped.join(', ')}`);
process.exitCode = strangers.length + missing.length + mapped.length > 0 ? 1 : 0;

function leaves(value) {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : Object.values(value).flatMap(leaves);
}
