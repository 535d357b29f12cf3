// npm run pglite: a night on PGlite, in this one process, nothing to install. COUNT=2000 says how many applications.
// It checks itself: what was delivered is what a plain loop says, less those who withdrew before their hour.
import { PGlite } from '@electric-sql/pglite';
import { rehearsalClock } from '../clock.ts';
import { applicationAt, firstNight } from '../example/application-at.ts';
import { expected as expectedOf } from '../example/expected.ts';
import { fill } from '../example/fill.ts';
import { startReceiver } from '../example/receiver.ts';
import { untilDone } from '../example/until-done.ts';
import { openPglite, setUp } from '../open-boss.ts';
import { planNight } from '../plan-night.ts';
import { keepSending, startDeciding } from '../start-worker.ts';

const count = Number(process.env.COUNT ?? 2000);
const night = { starts: firstNight, until: new Date(Date.parse(firstNight) + 24 * 3_600_000).toISOString() };
const pglite = await PGlite.create();
const boss = await openPglite(pglite);
await setUp(boss);
const db = boss.getDb();
const receiver = await startReceiver();
await fill(db, count);

const planned = await planNight(boss, night);
await startDeciding(boss, { clock: rehearsalClock });
for (let busy = true; busy; ) {
  const { rows } = await db.executeSql(
    `select exists (select from pgboss.job where name = 'decide' and state in ('created', 'retry', 'active')) as busy`,
  );
  busy = rows[0].busy;
  if (busy) await new Promise((resolve) => setTimeout(resolve, 100));
}

// Night is over, nothing has been sent yet, and some candidates tell us that they have withdrawn.
const { rows: withdrawn } = await db.executeSql(
  `update applications set application = jsonb_set(application, '{history}', (application->'history') || $1::jsonb)
   where id in (select application_id from outbox order by key limit 20) returning id`,
  [JSON.stringify({ type: 'withdrew', at: night.starts })],
);

const stop = new AbortController();
const sending = keepSending(boss, { receiver: receiver.url, name: 'pglite', clock: rehearsalClock }, stop.signal);
await untilDone(db);
stop.abort();
await sending;

const left = new Set(withdrawn.map(({ id }) => id));
const expected = new Set<string>();
for (let index = 0; index < count; index++) {
  const row = applicationAt(index);
  if (!left.has(row.id)) for (const key of expectedOf({ ...row, delivered: [] }, night).keys) expected.add(key);
}
const delivered = [...receiver.requests.keys()];
const again = await planNight(boss, { starts: '2026-11-02T01:11:00.000Z', until: night.until });
const tomorrow = await db.executeSql(
  `select count(*)::int as due from applications where next_check_at < $1::timestamptz + interval '1 day'`,
  [night.until],
);
const problems = await db.executeSql('select count(*)::int as count, min(problem) as first from applications where problem is not null');
await boss.stop();
await pglite.close();
receiver.close();

const missing = [...expected].filter((key) => !receiver.requests.has(key)).length;
const uncalledFor = delivered.filter((key) => !expected.has(key)).length;
console.log(`${count} applications, ${planned.due} looked at in ${planned.jobs} jobs, ${delivered.length} messages delivered`);
console.log(`${left.size} withdrew between the night and their hour and heard nothing`);
console.log(`${problems.rows[0].count} could not be read, for example: ${problems.rows[0].first}`);
console.log(`the next night looks at ${tomorrow.rows[0].due}`);
console.log(`missing ${missing}, uncalled for ${uncalledFor}, looked at when planned again ${again.due}`);
if (missing + uncalledFor + again.due > 0 || expected.size === 0 || left.size !== 20) process.exitCode = 1;
