import { setTimeout as pause } from 'node:timers/promises';
import type { Db } from 'pg-boss';

/** Waits until no chunk is left to decide and no message to send. Gives up loudly after five minutes. */
export async function untilDone(db: Db): Promise<void> {
  for (let tries = 0; tries < 1500; tries++) {
    const { rows } = await db.executeSql(
      `select exists (select from pgboss.job where name = 'decide' and state in ('created', 'retry', 'active'))
         or exists (select from outbox where delivered_at is null) as busy`,
    );
    if (rows[0].busy === false) return;
    await pause(200);
  }
  throw new Error('five minutes have passed and there is still something to decide or to send');
}
