// Empties dist and builds every door. tsup's own `clean` would not do: its two builds run at the same time.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
run('node_modules/tsup/dist/cli-default.js', '--silent');
cpSync('src/adapters/holidays/peer.cjs', 'dist/holidays/peer.cjs'); // as it is: see tsup.config.ts
run('scripts/build-schema.mjs'); // dist/schema.json

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
