// All oracles, at the same time: `node test/oracle/run.mjs`. Each ends with a line `oracle NAME: N compared, M differ`; the exit code is 1
// if any differ. What needs Python is skipped where there is none.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const started = ['working-days.mjs', 'zones.mjs', 'offset-cache.mjs', 'ics.mjs'].map((script) => {
  const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], { stdio: ['ignore', 'pipe', 'inherit'] });
  return { script, said: text(child.stdout), ended: once(child, 'close') };
});

for (const { script, said, ended } of started) {
  process.stdout.write(await said);
  const [status] = await ended;
  if (status === 0) continue;
  console.log(`  ${script} exits with ${status}`);
  process.exitCode = 1;
}
