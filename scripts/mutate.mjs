// Mutants of all rooms: `npm run mutate`, hours. Of one room or file: `npm run mutate -- --mutate 'src/offers/**'`, minutes, for they meet the
// tests of that room alone; `--testFiles` names others. Results are kept in reports/stryker-incremental.json: what has not changed since
// is not tried again, in whatever order rooms come (`--force`: it is).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix } from 'node:path';

const given = process.argv.slice(2);
const pattern = given[given.indexOf('--mutate') + 1];
const isOfRoom = given.includes('--mutate') && pattern?.startsWith('src/') && !given.includes('--testFiles');
const tests = isOfRoom ? ['--testFiles', testsOf(pattern).join(',')] : [];
if (isOfRoom) console.log(`tests: ${tests[1]}`);
const { status } = spawnSync('node_modules/.bin/stryker', ['run', 'etc/stryker.config.json', ...given, ...tests], { stdio: 'inherit' });
process.exitCode = status ?? 1;

/** The nearest folder of test/ that mirrors the pattern's; stories told from end to end are tests of the whole engine. */
function testsOf(mutated) {
  let folder = posix.dirname(mutated.replace(/^src/, 'test').replace(/\*.*$/, 'x'));
  while (!existsSync(folder)) folder = posix.dirname(folder);
  const isEngine = /^test\/(?:application|calendar|follow-up|policy|time)\b/.test(folder);
  return [folder, ...(isEngine ? ['test/scenarios'] : [])].map((one) => `${one}/**/*.test.ts`);
}
