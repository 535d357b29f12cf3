// npm run bench [-- --count 100000 --milliseconds 2000 --repeats 3]: builds, then measures each task in processes of their own and
// prints medians. CPU seconds, not wall: machines are shared. Nothing is gated on these figures.
import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    milliseconds: { type: 'string', default: '2000' },
    repeats: { type: 'string', default: '3' },
  },
});
const tasks = [
  ['next', 1],
  ['next', 10],
  ['next', 100],
  ['plan', 10],
];
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const runs = new Map();
for (let repeat = 0; repeat < Number(values.repeats); repeat++) {
  for (const [task, zones] of tasks) {
    const output = execFileSync(
      process.execPath,
      [
        '--expose-gc',
        '--single-threaded',
        '--max-semi-space-size=128',
        new URL('run.mjs', import.meta.url).pathname,
        task,
        String(zones),
        values.count,
        values.milliseconds,
      ],
      { encoding: 'utf8' },
    );
    const key = `${task} ${zones}`;
    runs.set(key, [...(runs.get(key) ?? []), JSON.parse(output)]);
  }
}

console.log(`node ${process.version}, time zones ${process.versions.tz}, ${os.cpus()[0].model} x${os.cpus().length}`);
console.log(`${values.count} applications, ${values.repeats} repeats, medians; a plan is 6 steps\n`);
console.log('| task | zones | per CPU second | min..max | bytes each | import, ms CPU | first decision, ms CPU |');
console.log('|---|--:|--:|--:|--:|--:|--:|');
for (const [key, results] of runs) {
  const [task, zones] = key.split(' ');
  const speeds = results.map((result) => result.opsPerCpuSecond);
  const of = (field) => median(results.map((result) => result[field]));
  console.log(
    `| ${task === 'next' ? 'nextFollowUp' : 'planFollowUps'} | ${zones} | ${median(speeds).toLocaleString('en')} | ${Math.min(...speeds).toLocaleString('en')}..${Math.max(...speeds).toLocaleString('en')} | ${of('bytesPerOp')} | ${of('importMs').toFixed(1)} | ${of('firstMs').toFixed(1)} |`,
  );
}
