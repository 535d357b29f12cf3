import type { PgBoss } from 'pg-boss';
import { inTransaction } from './in-transaction.ts';

/** What a worker is asked for: decide what is due of the applications from `first` to `last`, both inclusive. */
export interface Chunk {
  readonly starts: string;
  readonly until: string;
  readonly first: string;
  readonly last: string;
}

/**
 * Cuts the rows that are due for a look into jobs of 500. The night and its jobs are committed together: it is planned wholly or not at
 * all, and if two try, the second finds it done.
 */
export async function planNight(
  boss: PgBoss,
  night: { readonly starts: string; readonly until: string },
): Promise<{ due: number; jobs: number }> {
  return inTransaction(boss.getDb(), async (tx) => {
    const planned = await tx.executeSql(
      'insert into nights (starts, until, due, jobs) values ($1, $2, 0, 0) on conflict do nothing returning starts',
      [night.starts, night.until],
    );
    if (planned.rows.length === 0) return { due: 0, jobs: 0 };

    const { rows: chunks } = await tx.executeSql(
      `select min(id) as first, max(id) as last, count(*)::int as due
       from (select id, (row_number() over (order by id) - 1) / 500 as chunk from applications where next_check_at < $1) as looked_at
       group by chunk order by chunk`,
      [night.until],
    );
    const jobs: { data: Chunk }[] = chunks.map(({ first, last }) => ({ data: { ...night, first, last } }));
    const due: number = chunks.reduce((sum, chunk) => sum + chunk.due, 0);
    if (jobs.length > 0) await boss.insert('decide', jobs, { db: tx });
    await tx.executeSql('update nights set due = $2, jobs = $3 where starts = $1', [night.starts, due, jobs.length]);
    return { due, jobs: jobs.length };
  });
}
