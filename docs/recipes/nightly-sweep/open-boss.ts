import { readFile } from 'node:fs/promises';
import type { PGlite } from '@electric-sql/pglite';
import { type Db, fromPglite, PgBoss } from 'pg-boss';

// A worker that says nothing for ten seconds has lost its jobs (pg-boss allows no less); somebody looks every three seconds.
const heartbeatSeconds = 10;
const intervals = { superviseIntervalSeconds: 3, monitorIntervalSeconds: 3 };

// A worker that is frozen in the middle of a transaction holds its rows. The server lets them go after five seconds: longer than any
// request may take (deliver.ts), shorter than the heartbeat. Keepalives do the same for a host that is gone.
const session =
  '-c idle_in_transaction_session_timeout=5000 -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=2';

/** pg-boss on a server. */
export async function openServer(connectionString: string, name: string): Promise<PgBoss> {
  return start(new PgBoss({ connectionString, application_name: name, options: session, max: 6, ...intervals }), name);
}

/** The same on PGlite, which is PostgreSQL within this process. */
export async function openPglite(pglite: PGlite): Promise<PgBoss> {
  const db: Db = { ...fromPglite(pglite), beginTransaction: () => beginTransaction(pglite) };
  return start(new PgBoss({ db, backend: 'pglite', ...intervals }), 'pglite');
}

async function start(boss: PgBoss, name: string): Promise<PgBoss> {
  boss.on('error', (error) => console.error(`${name}: ${error.message}`));
  return boss.start();
}

/** Makes the tables and the queues, if they are missing. Once, before any worker: it asks for locks that would stand in their way. */
export async function setUp(boss: PgBoss): Promise<void> {
  await boss.getDb().executeSql(await readFile(new URL('schema.sql', import.meta.url), 'utf8'));
  await boss.createQueue('plan', { retryLimit: 10, heartbeatSeconds });
  await boss.createQueue('decide', { retryLimit: 10, heartbeatSeconds });
}

/** PGlite has one connection: whoever asks while a transaction is open waits for its end. */
function beginTransaction(pglite: PGlite): ReturnType<NonNullable<Db['beginTransaction']>> {
  return new Promise((resolve, reject) => {
    const ended = pglite.transaction(
      (tx) =>
        new Promise<void>((commit, rollback) => {
          resolve({
            db: { executeSql: (text, values) => tx.query(text, values) },
            commit: () => {
              commit();
              return ended;
            },
            rollback: () => {
              rollback(new Error('rolled back'));
              return ended.catch(() => {});
            },
          });
        }),
    );
    ended.catch(reject);
  });
}
