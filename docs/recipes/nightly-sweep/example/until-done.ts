import { setTimeout as pause } from 'node:timers/promises';
import type { Db } from 'pg-boss';

/** Waits until no chunk is left to decide and no message to send. Gives up when two minutes have passed and nothing has moved. */
export async function untilDone(db: Db): Promise<void> {
  let left = '';
  let since = performance.now();
  for (;;) {
    const { rows } = await db.executeSql(
      `select (select count(*)::int from pgboss.job where name = 'decide' and state in ('created', 'retry', 'active')) as jobs,
         (select count(*)::int from outbox where delivered_at is null) as messages`,
    );
    const { jobs, messages } = rows[0];
    if (jobs + messages === 0) return;
    if (left !== `${jobs} jobs and ${messages} messages`) since = performance.now();
    left = `${jobs} jobs and ${messages} messages`;
    if (performance.now() - since > 120_000) throw new Error(`${left} have been left for two minutes`);
    await pause(200);
  }
}
