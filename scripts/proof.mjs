// Every measure by which the library proves what it promises, one line each, on the built package; the figures go into docs/proof.md.
// `npm run proof` builds and runs all (some ten minutes); `npm run proof -- pure poisoned` runs only these, and leaves the other rows as they were.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { runCommand } from './run-command.mjs';

/** Name, what is promised, the command, and where its figures are in what it prints. */
const measures = [
  [
    'poisoned',
    'No clock, chance, environment, network, file or locale of the machine is touched, from the first import on',
    'node --import ./test/proof/poison.mjs test/proof/poison-bites.mjs && node test/proof/poisoned.mjs',
    /^poisoned: (.*)$/m,
  ],
  ['matrix', 'The same bytes on any machine', 'node test/proof/matrix.mjs', /^matrix: (.*)$/m],
  ['runtimes', 'The same bytes in other runtimes', 'node test/proof/runtimes.mjs', /^runtimes: (.*)$/m],
  ['pure', 'Input is left alone, answers survive JSON and fit the exported schema', 'node test/proof/purity.mjs', /^purity: (.*)$/m],
  ['hostile', 'Hostile input gets an answer or a typed error, within 50 ms and 10 kB', 'node test/proof/hostile.mjs', /^hostile: (.*)$/m],
  ['types', 'The types compile without DOM, without Node, with `skipLibCheck: false`', 'node test/proof/types.mjs', /^types: (.*)$/m],
  [
    'zones',
    'Local times agree with zoneinfo of Python, at every change of clocks 2015 to 2035',
    'node test/oracle/zones.mjs',
    /^oracle zones: (.*)$/m,
  ],
  ['offsets', 'Remembered offsets are those of the database', 'node test/oracle/offset-cache.mjs', /^oracle offset.*?: (.*)$/m],
  ['working days', 'Working days agree with numpy', 'node test/oracle/working-days.mjs', /^oracle working.*?: (.*)$/m],
  [
    'laws',
    `The laws hold for whatever is made at random, ${process.env.FC_RUNS ?? 300} times each`,
    'vitest run test/properties --typecheck.enabled=false',
    /Tests +(.*)/,
  ],
  ['expressions', 'No regular expression can be made to hang', 'vitest run test/redos.test.ts --typecheck.enabled=false', /Tests +(.*)/],
  ['supply', 'Two dependencies, nothing runs at installation, the lock file is sound', 'node test/proof/supply.mjs', /^supply: (.*)$/m],
  ['pack', 'The package holds what it lists and nothing else', 'node scripts/pack-check.mjs', /^(.*packed)$/m],
];

const page = new URL('../docs/proof.md', import.meta.url);
const [begin, end] = ['<!-- figures: written by `npm run proof` -->', '<!-- end of figures -->'];
const wanted = process.argv.slice(2);
for (const name of wanted) if (!measures.some(([known]) => known === name)) throw new Error(`no measure is called ${name}`);

const rows = new Map(rowsOf(readFileSync(page, 'utf8')).map((row) => [row[0], row]));
if (!existsSync('dist/index.js')) run('node scripts/build.mjs');
let passed = 0;
let failed = 0;
let skipped = 0;

for (const [name, promise, command, figures] of measures) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const start = performance.now();
  const { status, said } = run(command);
  const found = said.match(figures)?.[1]?.replace(/\s+/g, ' ').trim() ?? 'no figures';
  const isSkipped = status === 0 && found.startsWith('skipped');
  if (status !== 0) failed += 1;
  else if (isSkipped) skipped += 1;
  else passed += 1;
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(7);
  console.log(`${name.padEnd(13)}${seconds} s  ${status === 0 ? (isSkipped ? '' : 'ok  ') : 'FAILED  '}${found}`);
  if (status !== 0)
    console.log(
      said
        .trim()
        .split('\n')
        .slice(-40)
        .map((line) => `    ${line.slice(0, 400)}`)
        .join('\n'),
    );
  if (isSkipped) continue;
  const day = new Date().toISOString().slice(0, 10);
  const result = `${status === 0 ? '' : '**failed**: '}${found}`;
  rows.set(name, [name, promise, `\`${command}\``, result.replaceAll('|', '/'), `${day}, Node ${process.versions.node}`]);
}
writeTable();
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

function run(command) {
  const { status, stdout, stderr } = runCommand(command);
  return { status, said: `${stdout}\n${stderr}` };
}

/** The rows that stand in the page. */
function rowsOf(text) {
  const table = text.slice(text.indexOf(begin) + begin.length, text.indexOf(end));
  return table
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| measure '))
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.trim()),
    );
}

function writeTable() {
  const text = readFileSync(page, 'utf8');
  const inOrder = measures.flatMap(([name]) => (rows.has(name) ? [rows.get(name)] : []));
  const table = [
    '| measure | promise | command | figures | when |',
    '|---|---|---|---|---|',
    ...inOrder.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
  writeFileSync(page, `${text.slice(0, text.indexOf(begin) + begin.length)}\n\n${table}\n\n${text.slice(text.indexOf(end))}`);
}
