import type { Db } from 'pg-boss';
import { applicationAt } from './application-at.ts';

/** Puts the first `count` examples into an empty table. */
export async function fill(db: Db, count: number): Promise<void> {
  for (let start = 0; start < count; start += 2000) {
    const rows = Array.from({ length: Math.min(2000, count - start) }, (_, offset) => applicationAt(start + offset));
    await db.executeSql('insert into applications (id, policy, application) select * from unnest($1::text[], $2::text[], $3::jsonb[])', [
      rows.map(({ id }) => id),
      rows.map(({ policy }) => policy),
      rows.map(({ application }) => JSON.stringify(application)),
    ]);
  }
  await db.executeSql('analyze applications');
}
