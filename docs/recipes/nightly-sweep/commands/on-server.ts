// DATABASE_URL=postgres://... npm run server: a night on your server, with two worker processes. An empty table is filled with
// COUNT=10000 examples; the tables are those of schema.sql, pg-boss has a schema of its own.
import { firstNight } from '../example/application-at.ts';
import { fill } from '../example/fill.ts';
import { startReceiver } from '../example/receiver.ts';
import { startProcess } from '../example/start-process.ts';
import { untilDone } from '../example/until-done.ts';
import { openServer, setUp } from '../open-boss.ts';
import { planNight } from '../plan-night.ts';

const { DATABASE_URL, COUNT = '10000' } = process.env;
if (DATABASE_URL === undefined) {
  console.error('DATABASE_URL is not set, for example postgres://user:password@127.0.0.1:5432/name');
  process.exit(2);
}
const boss = await openServer(DATABASE_URL, 'command');
await setUp(boss);
const db = boss.getDb();
const { rows: before } = await db.executeSql('select exists (select from applications) as filled, max(until) as until from nights');
if (!before[0].filled) await fill(db, Number(COUNT));

const starts: string = before[0].until?.toISOString() ?? firstNight; // run again, it is the next night
const night = { starts, until: new Date(Date.parse(starts) + 24 * 3_600_000).toISOString() };
const receiver = await startReceiver();
const workers = await Promise.all(['one', 'two'].map((name) => startProcess(name, { DATABASE_URL, RECEIVER_URL: receiver.url })));
const began = performance.now();
const planned = await planNight(boss, night);
await untilDone(db);
const seconds = (performance.now() - began) / 1000;
for (const { child } of workers) child.kill('SIGTERM');
await Promise.all(workers.map(({ ended }) => ended));
for (const complaint of workers.flatMap(({ complaints }) => complaints)) console.error(complaint);

const { rows: all } = await db.executeSql(
  'select count(*)::int as count, count(*) filter (where problem is not null)::int as problems from applications',
);
console.log(
  `the night of ${starts}: ${planned.due} of ${all[0].count} applications looked at in ${planned.jobs} jobs, ${seconds.toFixed(1)} s`,
);
console.log(`${receiver.requests.size} messages delivered, ${all[0].problems} applications could not be read`);
await boss.stop();
receiver.close();
