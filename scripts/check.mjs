// All checks, one line each. A red one does not stop the others; the exit code is 1 if any is red.
// `node scripts/check.mjs types tests` runs only the steps with these names.
import { runCommand } from './run-command.mjs';

const steps = [
  ['examples', 'node scripts/doc-examples.mjs'],
  ['format and lint', 'biome check --error-on-warnings'],
  ['types', 'tsc -p tsconfig.json'],
  ['types of tests', 'tsc -p test/tsconfig.json'],
  ['arrows', 'depcruise --config etc/dependency-cruiser.cjs --output-type err src'],
  ['build', 'node scripts/build.mjs'],
  ['tests', 'vitest run --coverage'],
  ['publint', 'publint --strict'],
  ['attw', 'npm_config_ignore_scripts=true attw --pack . --profile node16'],
  ['api', 'node scripts/api.mjs'],
  ['size', 'size-limit'],
  ['pack', 'node scripts/pack-check.mjs'],
  ['knip', 'knip'],
  ['links', 'node scripts/links.mjs'],
  ['types of site', 'tsc -p site/tsconfig.json'],
  ['site', 'node scripts/site.mjs'],
  ['changeset', 'node scripts/changeset-status.mjs'],
];

const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;

for (const [name, command] of steps) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const start = performance.now();
  const { status, stdout, stderr } = runCommand(command);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  if (status === 0) passed += 1;
  else failed += 1;
  console.log(`${name.padEnd(16)}${seconds} s  ${status === 0 ? 'ok' : 'FAILED'}${status === 0 ? note(name, stdout) : `  (${command})`}`);
  if (status !== 0) console.log(`${tail(`${stdout}\n${stderr}`)}\n`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** The figures of a green step. */
function note(name, output) {
  const patterns = {
    examples: /.*examples to run.*/,
    tests: /Tests +(.*)/,
    changeset: /^not checked.*/,
    pack: /.*packed/,
    links: /^links: (.*)/,
    size: /Size:.*/g,
  };
  const found = patterns[name] ? output.match(patterns[name]) : null;
  if (found === null) return '';
  return `  ${(name === 'size' ? found.join(', ') : (found[1] ?? found[0])).replace(/\s+/g, ' ').trim()}`;
}

function tail(output) {
  const lines = output.trim().split('\n');
  return lines
    .slice(-60)
    .map((line) => `    ${line}`)
    .join('\n');
}
