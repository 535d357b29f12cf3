// Builds if src is newer than dist, then asks the command line about the three applications of docs/examples: what to do next, and the
// plan; and for what to write in the first of them. Each is asked at a fixed instant of its story, so the output is the same every day.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const stories = [
  ['northwind-promised', '2026-03-09T09:30:00-04:00', 'Monday 9 March: an answer is promised by Thursday 12 March.'],
  ['northwind-no-promise', '2026-03-13T09:30:00-04:00', 'Friday 13 March: nobody named a date, and the interview was eight days ago.'],
  ['northwind-rejected', '2026-03-26T11:00:00-04:00', 'Thursday 26 March: an hour ago Dana called, and it is a no.'],
];

const command = 'dist/cli/main.js';
if (writtenAt(command) < newestIn('src')) run(['scripts/build.mjs'], [0]);
for (const [name, now, story] of stories) {
  console.log(`\n${story}`);
  for (const question of ['next', 'plan']) {
    const args = [command, question, `docs/examples/${name}.json`, '--now', now];
    console.log(`\n$ node ${args.join(' ')}`);
    run(args, [0, 1]); // 1: nothing is due yet
  }
}
console.log('\nTuesday 10 March: Contoso makes a written offer. Northwind is told, though its own answer is not due before Thursday.');
const draft = ['draft', 'docs/examples/northwind-promised.json', '--candidate', 'docs/examples/candidate.json'];
const args = [command, ...draft, '--ledger', 'docs/examples/ledger.json', '--now', '2026-03-10T14:00:00-04:00'];
console.log(`\n$ node ${args.join(' ')}`);
run(args, [0]);

function run(args, accepted) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (!accepted.includes(status)) process.exit(status ?? 1);
}

function writtenAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newestIn(folder) {
  return Math.max(...readdirSync(folder, { recursive: true }).map((name) => writtenAt(`${folder}/${name}`)));
}
