// Run in a project that has the packed package installed: its types compile without DOM, without Node, without skipLibCheck.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const [compiler] = process.argv.slice(2);
const { exports: doors } = JSON.parse(readFileSync('node_modules/interview-followup/package.json', 'utf8'));
const names = Object.keys(doors).filter((door) => !door.endsWith('.json'));
const text = names.map((door, index) => `export * as door${index} from 'interview-followup${door.slice(1)}';\n`).join('');
const compilerOptions = {
  noEmit: true,
  strict: true,
  target: 'es2022',
  lib: ['es2022'],
  types: [],
  module: 'nodenext',
  skipLibCheck: false,
};

writeFileSync('doors.mts', text);
writeFileSync('doors.cts', text);
writeFileSync('tsconfig.json', JSON.stringify({ compilerOptions, files: ['doors.mts', 'doors.cts'] }));
const { status } = spawnSync(process.execPath, [compiler, '-p', '.'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
