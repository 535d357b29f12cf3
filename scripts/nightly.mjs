// What takes hours: every law 200,000 times, the oracles in full, and the suite in more zones with each file alone. One line a step; the
// exit code is 1 if any is red. `npm run nightly -- laws` runs only these; `FC_SEED=1 FC_RUNS=1000 npm run nightly -- laws` a night again.
// A law that fails tells its seed, the path to the example and the smallest example.
import { randomInt } from 'node:crypto';
import { runCommand } from './run-command.mjs';

const runs = process.env.FC_RUNS ?? '200000';
const seed = process.env.FC_SEED ?? String(randomInt(2 ** 31));
const alone = 'vitest run --isolate --typecheck.enabled=false';
const inZone = (zone) => [`suite in ${zone}`, alone, { TEST_TZ: zone, TZ: zone, FC_RUNS: '300' }];
const steps = [
  ['examples', 'node scripts/doc-examples.mjs', {}],
  ...['Pacific/Kiritimati', 'America/New_York', 'Asia/Kolkata', 'Pacific/Chatham'].map(inZone),
  ['working days', `node test/oracle/working-days.mjs ${seed}`, {}],
  ['zones', 'node test/oracle/zones.mjs', {}],
  ['offsets', 'node test/oracle/offset-cache.mjs --full', {}],
  ['ics', 'node test/oracle/ics.mjs', {}],
  ['laws', 'vitest run --config etc/vitest.nightly.config.ts', { FC_RUNS: runs, FC_SEED: seed }],
];

const wanted = process.argv.slice(2);
for (const name of wanted) if (!steps.some(([known]) => known === name)) throw new Error(`no step is called ${name}`);

console.log(`seed ${seed}, ${runs} runs a law; again: FC_SEED=${seed} FC_RUNS=${runs} npm run nightly`);
const count = { passed: 0, failed: 0 };
for (const [name, command, extra] of steps) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const start = performance.now();
  const { status, stdout, stderr } = runCommand(command, extra);
  const said = `${stdout}\n${stderr}`;
  count[status === 0 ? 'passed' : 'failed'] += 1;
  const figures = said.match(/^oracle .*?: (.*)$/m)?.[1] ?? said.match(/Tests +(.*)/)?.[1] ?? '';
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${name.padEnd(26)}${String(seconds).padStart(7)} s  ${status === 0 ? 'ok' : 'FAILED'}  ${figures}`.trimEnd());
  if (status !== 0) console.log(told(said));
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 ? 1 : 0;

/** The seeds first, in case that the end of the output is all that is kept. */
function told(said) {
  const lines = said.split('\n');
  const seeds = lines.filter((line) => /\{ seed: /.test(line));
  return [...new Set(seeds), ...lines.slice(-150)].map((line) => `    ${line.trimEnd().slice(0, 400)}`).join('\n');
}
