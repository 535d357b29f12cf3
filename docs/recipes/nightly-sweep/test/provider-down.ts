// A provider that accepts nothing is asked again, but not at once: else all ten attempts would be gone within seconds, and the day with them.
import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';
import type { JobApplication } from 'interview-followup';
import type { Clock } from '../clock.ts';
import { decideChunk } from '../decide-chunk.ts';
import { deliverBatch } from '../deliver.ts';
import { startReceiver } from '../example/receiver.ts';
import { inTransaction } from '../in-transaction.ts';
import { openPglite, setUp } from '../open-boss.ts';

const application: JobApplication = {
  id: 'northwind',
  role: 'Data Engineer',
  employer: { name: 'Northwind', timeZone: 'Europe/London' },
  contacts: [{ id: 'dana', name: 'Dana Okafor', role: 'hiring-manager', email: 'dana@northwind.example' }],
  interviews: [{ id: 'panel', startsAt: '2020-03-05T10:00:00Z', endsAt: '2020-03-05T11:00:00Z', status: 'held' }],
  history: [
    { type: 'contacted', at: '2020-03-05T16:00:00Z', purpose: 'thank-you', channel: 'email', to: 'dana' },
    { type: 'feedback-promised', at: '2020-03-05T10:55:00Z', by: { date: '2020-03-12' } },
  ],
};
const night = { starts: '2020-03-13T01:10:00.000Z', until: '2020-03-14T01:10:00.000Z' }; // a Friday: the promise has passed
/** What waits is chosen by the clock on the wall, and decided at its hour. */
const clock: Clock = (planned) => (planned === 'infinity' ? new Date().toISOString() : planned);

const boss = await openPglite(await PGlite.create());
await setUp(boss);
const db = boss.getDb();
await db.executeSql('insert into applications (id, policy, application) values ($1, $2, $3)', [
  application.id,
  'email-first/1',
  JSON.stringify(application),
]);
await db.executeSql('insert into nights (starts, until, due, jobs) values ($1, $2, 1, 1)', [night.starts, night.until]);
await inTransaction(db, (tx) => decideChunk(tx, { ...night, first: 'northwind', last: 'northwind' }, night.starts));

const down = { receiver: 'http://127.0.0.1:9/', name: 'test', clock }; // nobody listens there
assert.deepEqual(await deliverBatch(db, down), { taken: 1, refused: 1 });
assert.deepEqual(await deliverBatch(db, down), { taken: 0, refused: 0 }, 'not at once');
const waits: number[] = [];
for (let attempt = 2; attempt <= 10; attempt += 1) {
  const { rows } = await db.executeSql(
    `update outbox set try_after = '-infinity' returning round(extract(epoch from (select o.try_after - now() from outbox o)))::int as wait`,
  );
  waits.push(rows[0].wait);
  assert.deepEqual(await deliverBatch(db, down), { taken: 1, refused: 1 });
}
waits.forEach((wait, index) => {
  const seconds = 10 * 2 ** index; // asked for a moment later, so a little less
  assert.ok(seconds / 2 < wait && wait <= seconds, `${wait} seconds instead of ${seconds}`);
});
await db.executeSql(`update outbox set try_after = '-infinity'`);
assert.deepEqual(await deliverBatch(db, down), { taken: 0, refused: 0 }, 'ten times are enough for one night');

const receiver = await startReceiver();
await db.executeSql('update outbox set attempts = 9');
assert.deepEqual(await deliverBatch(db, { ...down, receiver: receiver.url }), { taken: 1, refused: 0 });
assert.equal(receiver.requests.size, 1);
receiver.close();
await boss.stop();
console.log('ok     a provider that is down is asked ten times in an hour and a half, and gets the message when it is back');
process.exit(0);
