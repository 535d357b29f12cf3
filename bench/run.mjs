// One measurement in a process of its own: node --expose-gc --single-threaded bench/run.mjs next|plan ZONES COUNT MILLISECONDS
import { applications } from './generate.mjs';

const [task, zoneCount, count, milliseconds] = [process.argv[2], ...process.argv.slice(3).map(Number)];
const cpu = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};
const beforeImport = process.cpuUsage();
const { nextFollowUp, planFollowUps } = await import(process.env.BENCH_ENGINE ?? '../dist/index.js');
const importMs = cpu(beforeImport);
const cases = applications(count, zoneCount);
const ask = task === 'plan' ? planFollowUps : nextFollowUp;
const call = (index) => ask(cases[index][0], { now: cases[index][1] });

const beforeFirst = process.cpuUsage();
call(0);
const firstMs = cpu(beforeFirst);
let kept = 0;
for (let index = 0; index < count; index++) kept += call(index).length ?? 1; // warm-up, and every zone seen once
globalThis.gc?.();
const started = process.cpuUsage();
let done = 0;
let spent = 0;
do {
  for (let index = 0; index < count; index++) kept += call(index).length ?? 1;
  done += count;
  spent = cpu(started);
} while (spent < milliseconds);
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const burst = Math.min(count, 10_000);
for (let index = 0; index < burst; index++) kept += call(index).length ?? 1;
const bytes = (process.memoryUsage().heapUsed - before) / burst;
console.log(
  JSON.stringify({
    task,
    zones: zoneCount,
    opsPerCpuSecond: Math.round((done / spent) * 1000),
    bytesPerOp: Math.round(bytes),
    importMs,
    firstMs,
    kept,
  }),
);
