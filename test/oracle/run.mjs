// All oracles, one after the other: `node test/oracle/run.mjs`. Each ends with a line `oracle NAME: N compared, M differ`; the exit code
// is 1 if any differ. What needs Python is skipped where there is none.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

for (const script of ['working-days.mjs', 'zones.mjs', 'offset-cache.mjs']) {
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], { stdio: 'inherit' });
  if (status !== 0) {
    console.log(`  ${script} exits with ${status}`);
    process.exitCode = 1;
  }
}
