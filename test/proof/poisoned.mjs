// Every public function in a fresh process whose clock, chance, environment and network are poisoned before the first import: nothing is
// touched, and the answers are those of a process that is not poisoned. Every function has a call, and a refusal at that.
import { spawnSync } from 'node:child_process';
import { publicValues } from './public-functions.mjs';

const plain = answersOf([]);
const poisoned = answersOf(['--import', './test/proof/poison.mjs']);
const values = publicValues();
const problems = [
  ...poisoned.wrong,
  ...poisoned.touches.map(({ what, times, stack }) => `${what}, ${times} times: ${stack.split('\n').slice(3, 6).join(' ')}`),
  ...values
    .filter(({ door, name }) => poisoned.calls[`${door} ${name}`] === undefined)
    .map(({ door, name }) => `${door} ${name} has no call in test/proof/vectors`),
];
if (plain.hash !== poisoned.hash) problems.push('the answers are others than without poison');

const functions = values.filter(({ kind }) => kind !== 'constant').length;
for (const problem of problems) console.log(`  ${problem}`);
console.log(
  `poisoned: ${poisoned.touches.length} touches, ${poisoned.vectors} calls of ${functions} functions, ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;

function answersOf(flags) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, 'test/proof/run-vectors.mjs'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
