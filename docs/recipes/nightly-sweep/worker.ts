// A worker: decides and sends until it is told to stop (SIGTERM). Run as many as you like, on as many machines.
// DATABASE_URL and RECEIVER_URL say where; WORKER names it; REHEARSAL=1 lets a day pass in a moment and plans no nights.
import { rehearsalClock, wallClock } from './clock.ts';
import { openServer } from './open-boss.ts';
import { planNight } from './plan-night.ts';
import { keepSending, startDeciding } from './start-worker.ts';

const { DATABASE_URL, RECEIVER_URL, WORKER = `worker-${process.pid}`, REHEARSAL } = process.env;
if (DATABASE_URL === undefined || RECEIVER_URL === undefined) throw new Error('DATABASE_URL and RECEIVER_URL are needed');

const clock = REHEARSAL === '1' ? rehearsalClock : wallClock;
const boss = await openServer(DATABASE_URL, WORKER);
if (REHEARSAL !== '1') {
  // Ten past one, every night; pg-boss sees to it that one worker of all gets the job.
  await boss.schedule('plan', '10 1 * * *', null, { tz: 'UTC' });
  await boss.work('plan', async () => {
    const starts = new Date();
    starts.setUTCHours(1, 10, 0, 0); // the same night, whenever the job is tried again
    await planNight(boss, { starts: starts.toISOString(), until: new Date(starts.getTime() + 24 * 3_600_000).toISOString() });
  });
}
await startDeciding(boss, { clock });
const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
console.log(`${WORKER} works`);
await keepSending(boss, { receiver: RECEIVER_URL, name: WORKER, clock }, stop.signal);
await boss.stop();
