// npm test: 100,000 applications on a real server. Of two workers one is killed and one is frozen in the middle of the night; then counts
// are compared with a plain loop. COUNT=5000 for a quick look. Nothing here depends on how fast the machine is.
import { setTimeout as pause } from 'node:timers/promises';
import { batchSize } from '../deliver.ts';
import type { Row } from '../due-before.ts';
import { applicationAt, firstNight } from '../example/application-at.ts';
import { expectedByTheQuarter, expected as expectedOf, type Night } from '../example/expected.ts';
import { fill } from '../example/fill.ts';
import { startReceiver } from '../example/receiver.ts';
import { startProcess, type WorkerProcess } from '../example/start-process.ts';
import { untilDone } from '../example/until-done.ts';
import { openServer, setUp } from '../open-boss.ts';
import { planNight } from '../plan-night.ts';
import { startPostgres } from './own-postgres.ts';

const count = Number(process.env.COUNT ?? 100_000);
const began = performance.now();
const failures: string[] = [];
const workers = new Map<string, WorkerProcess>();

const own = process.env.DATABASE_URL === undefined ? await startPostgres() : null;
const DATABASE_URL = process.env.DATABASE_URL ?? own?.url ?? '';
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    cleanUp();
    process.exit(1);
  });
}
try {
  await run();
} finally {
  cleanUp();
}
say(failures.length === 0 ? 'all as it should be' : `${failures.length} FAILED`);
process.exit(failures.length === 0 ? 0 : 1);

function cleanUp(): void {
  for (const { child } of workers.values()) child.kill('SIGKILL'); // also ends a frozen one
  own?.stop();
}

async function run(): Promise<void> {
  const boss = await openServer(DATABASE_URL, 'test');
  await setUp(boss);
  const db = boss.getDb();
  const one = async (sql: string, values: unknown[] = []) => (await db.executeSql(sql, values)).rows[0];
  check('the table is empty to begin with', (await one('select count(*)::int as rows from applications')).rows, 0);
  if (failures.length > 0) return;
  await fill(db, count);
  say(`${count} applications are in the table`);

  const night = nightFrom(firstNight);
  const expected = new Set<string>();
  let compared = 0;
  let differ = 0;
  let facts = 0;
  for (let index = 0; index < count; index++) {
    const row = { ...applicationAt(index), delivered: [] };
    const { keys, application } = expectedOf(row, night);
    facts += application.history?.length ?? 0;
    for (const key of keys) expected.add(key);
    if (index % 50 !== 0) continue;
    compared += 1;
    if (expectedByTheQuarter(row, night).keys.join() !== keys.join()) differ += 1;
  }
  say(`a plain loop expects ${expected.size} messages`);
  check(`of ${compared} applications asked every quarter of an hour, other answers`, differ, 0);

  // The first night. After a tenth of the messages the first worker is killed while it waits for an answer, and a third takes its
  // place; after a quarter the second is frozen in the same way.
  let killedAt = 0;
  let frozenAt = 0;
  let replacement: Promise<void> | null = null;
  const receiver = await startReceiver((sender, requests) => {
    if (sender === 'first' && killedAt === 0 && requests > expected.size * 0.1) {
      killedAt = requests;
      workers.get('first')?.child.kill('SIGKILL');
      replacement = start('third');
    }
    if (sender === 'second' && frozenAt === 0 && killedAt > 0 && requests > expected.size * 0.25) {
      frozenAt = requests;
      workers.get('second')?.child.kill('SIGSTOP');
    }
  });
  const start = async (name: string): Promise<void> => {
    workers.set(name, await startProcess(name, { DATABASE_URL, RECEIVER_URL: receiver.url }));
  };
  await Promise.all([start('first'), start('second')]);
  const nightBegan = performance.now();
  const planned = await planNight(boss, night);
  await untilDone(db);
  await replacement;
  say(
    `the first night is done, ${((performance.now() - nightBegan) / 1000).toFixed(1)} s for ${planned.due} applications in ${planned.jobs} jobs`,
  );
  say(`killed at message ${killedAt}, frozen at message ${frozenAt}`);
  check('killed and frozen in the middle of it', killedAt > 0 && frozenAt > 0 && frozenAt < expected.size, true);

  // The frozen worker wakes up and goes on as if nothing had happened.
  const fingerprint = () =>
    one(`select (select md5(string_agg(md5(applications::text), '' order by id)) from applications) as applications,
      (select md5(string_agg(md5(outbox::text), '' order by key)) from outbox) as outbox`);
  const before = await fingerprint();
  const complaints = (name: string): readonly string[] => workers.get(name)?.complaints ?? [];
  const givenUp = (names: readonly string[]) => names.flatMap(complaints).filter((text) => text.includes('a batch was given up')).length;
  workers.get('second')?.child.kill('SIGCONT');
  for (let tries = 0; givenUp(['second']) === 0 && tries < 300; tries++) await pause(100);
  await pause(2000);
  check('what the woken worker held was refused', givenUp(['second']) > 0, true);
  for (const complaint of complaints('second')) say(`  it says: ${complaint}`);
  check('its late writes changed', JSON.stringify(await fingerprint()) === JSON.stringify(before) ? 'nothing' : 'something', 'nothing');

  const jobs = await one(
    `select count(*) filter (where retry_count > 0)::int as again, count(*) filter (where state <> 'completed')::int as open from pgboss.job where name = 'decide'`,
  );
  say(`${jobs.again} jobs of ${planned.jobs} were started again`);
  check('jobs that did not end well', jobs.open, 0);
  compare('first night', expected, receiver.requests);
  check('first night: the same message twice, by another key', twiceIn(receiver.acted), 0);
  const histories = await one("select sum(jsonb_array_length(application->'history'))::int as facts from applications");
  check('facts in all histories, as many as after the loop', histories.facts, facts);
  const twice = [...receiver.requests.values()].reduce((sum, requests) => sum + requests - 1, 0);
  const alive = ['second', 'third'];
  const refused = alive
    .flatMap(complaints)
    .reduce((sum: number, text) => sum + Number(/(\d+) messages were not accepted/.exec(text)?.[1] ?? 0), 0);
  say(`${twice} requests came again; the receiver knew the key and did nothing`);
  check(
    `no more than the killed worker's batch, ${givenUp(alive)} given up and ${refused} single requests`,
    twice <= batchSize * (1 + givenUp(alive)) + refused,
    true,
  );
  const problems = await one('select count(*)::int as count from applications where problem is not null');
  check('applications that cannot be read', problems.count, Math.ceil((count - 777) / 10_000));

  // The same night again, as if nobody had noticed that it was done.
  await db.executeSql('delete from nights where starts = $1', [night.starts]);
  const second = await planNight(boss, night);
  check('the same night again looks at', second.due, 0);
  // And once more in its last millisecond, with every row looked at, whatever its next check.
  const deliveredBefore = receiver.requests.size;
  await db.executeSql("update applications set next_check_at = '-infinity'");
  const forced = await planNight(boss, { starts: new Date(Date.parse(night.until) - 1).toISOString(), until: night.until });
  await untilDone(db);
  check('every row again looks at', forced.due, count);
  check('and delivers', receiver.requests.size - deliveredBefore, 0);

  // The following night: the loop asks about every application, the sweep reads only what is due for a look.
  const following = nightFrom(night.until);
  const tomorrow = new Set<string>();
  for (let last = ''; ; ) {
    const { rows } = await db.executeSql(
      `select id, policy, application, array(select key from outbox where application_id = applications.id) as delivered
       from applications where id > $1 order by id limit 5000`,
      [last],
    );
    for (const row of rows as Row[]) for (const key of expectedOf(row, following).keys) tomorrow.add(key);
    if (rows.length < 5000) break;
    last = rows.at(-1).id;
  }
  const read = await planNight(boss, following);
  await untilDone(db);
  const deliveredTomorrow = new Map([...receiver.requests].filter(([key]) => !expected.has(key)));
  say(`the following night looks at ${read.due} of ${count} rows (${((100 * read.due) / count).toFixed(1)} %)`);
  check('that is fewer than half', read.due < count / 2, true);
  compare('following night', tomorrow, deliveredTomorrow);
  check('both nights: the same message twice, by another key', twiceIn(receiver.acted), 0);
  const recorded = await one('select count(*)::int as rows, count(delivered_at)::int as delivered from outbox');
  check(
    'messages in the outbox and recorded as delivered',
    `${recorded.rows} and ${recorded.delivered}`,
    `${receiver.requests.size} and ${receiver.requests.size}`,
  );

  for (const { child } of workers.values()) child.kill('SIGTERM');
  await Promise.all([...workers.values()].map(({ ended }) => ended));
  await boss.stop();
  receiver.close();
}

function compare(name: string, expected: ReadonlySet<string>, delivered: ReadonlyMap<string, number>): void {
  say(`${name}: ${delivered.size} messages delivered`);
  check(`${name}: missing`, [...expected].filter((key) => !delivered.has(key)).length, 0);
  check(`${name}: uncalled for`, [...delivered.keys()].filter((key) => !expected.has(key)).length, 0);
}

function twiceIn(acted: ReadonlyMap<string, number>): number {
  return [...acted.values()].filter((times) => times > 1).length;
}

function nightFrom(starts: string): Night {
  return { starts, until: new Date(Date.parse(starts) + 24 * 3_600_000).toISOString() };
}

function check(what: string, is: unknown, wanted: unknown): void {
  if (is !== wanted) failures.push(what);
  say(`${is === wanted ? 'ok    ' : 'FAILED'} ${what}: ${is}${is === wanted ? '' : `, not ${wanted}`}`);
}

function say(text: string): void {
  console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${text}`);
}
