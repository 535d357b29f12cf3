// Run in a project that has the packed package installed: imports every door, makes a real call, runs the command.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { application, calls, now } from './smoke-calls.cjs';

const require = createRequire(import.meta.url);
const load = async (door) =>
  door.endsWith('.json') ? require(`interview-followup${door.slice(1)}`) : import(`interview-followup${door.slice(1)}`);
const { exports: doors, bin, version } = await load('./package.json');
const left = process.argv.slice(2); // doors to leave out

for (const door of Object.keys(doors).filter((name) => !left.includes(name))) {
  if (!calls[door]) throw new Error(`no call is written for the door ${door}: see smoke-calls.cjs`);
  await calls[door](await load(door), load);
}
console.log(`imported on Node ${process.version}: ${Object.keys(doors).join(' ')}`);

if (bin !== undefined) {
  for (const name of Object.keys(bin)) {
    const run = (args, input) => spawnSync(`node_modules/.bin/${name}`, args, { input, encoding: 'utf8' });
    const shown = run(['--version'], '');
    assert.equal(shown.status, 0, shown.stderr);
    assert.ok(shown.stdout.includes(version), shown.stdout);
    const next = run(['next', '-', '--json', '--now', now], JSON.stringify(application));
    assert.equal(next.status, 0, next.stderr);
    assert.equal(JSON.parse(next.stdout).type, 'act');
    console.log(`ran ${name}`);
  }
}
