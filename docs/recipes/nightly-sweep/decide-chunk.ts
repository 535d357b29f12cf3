import { isFollowUpError, type Step } from 'interview-followup';
import type { Db } from 'pg-boss';
import { dueBefore, type Row } from './due-before.ts';
import type { Chunk } from './plan-night.ts';

/**
 * Decides a chunk within a transaction that the caller ends: what is due goes into the outbox, every row gets its next check. Asked again,
 * it finds no row to read. The rows are locked, so nobody changes a fact between reading and writing.
 */
export async function decideChunk(tx: Db, chunk: Chunk, now: string): Promise<void> {
  const { rows } = await tx.executeSql(
    `select id, policy, application,
       array(select key from outbox where application_id = applications.id and delivered_at is not null) as delivered
     from applications where id between $1 and $2 and next_check_at < $3 order by id for update`,
    [chunk.first, chunk.last, chunk.until],
  );
  const decided = (rows as Row[]).map((row) => ({ id: row.id, ...decide(row, now, chunk.until) }));
  await putIntoOutbox(tx, decided);
  await tx.executeSql(
    `update applications set next_check_at = decided.next_check_at, problem = decided.problem
     from unnest($1::text[], $2::timestamptz[], $3::text[]) as decided (id, next_check_at, problem) where applications.id = decided.id`,
    [decided.map(({ id }) => id), decided.map(({ nextCheckAt }) => nextCheckAt), decided.map(({ problem }) => problem)],
  );
}

export interface Decided {
  readonly step: Step | null;
  readonly nextCheckAt: string | null;
  readonly problem: string | null;
}

/** One application that cannot be read is put aside until the next night, with the reason; the other 499 are not its business. */
export function decide(row: Row, now: string, until: string): Decided {
  try {
    return { ...dueBefore(row, { now, until }), problem: null };
  } catch (error) {
    const problem = isFollowUpError(error) ? error.issues.map(({ path, message }) => `${path}: ${message}`).join('\n') : String(error);
    return { step: null, nextCheckAt: until, problem };
  }
}

/** One message an application waits in the outbox, the one that the facts of now ask for. */
export async function putIntoOutbox(tx: Db, decided: readonly ({ readonly id: string } & Decided)[]): Promise<void> {
  await tx.executeSql('delete from outbox where application_id = any($1::text[]) and delivered_at is null', [decided.map(({ id }) => id)]);
  const due = decided.flatMap(({ id, step }) => (step === null ? [] : [{ id, step }]));
  if (due.length === 0) return;
  await tx.executeSql(
    `insert into outbox (key, application_id, send_at) select * from unnest($1::text[], $2::text[], $3::timestamptz[])
     on conflict do nothing`,
    [due.map(({ step }) => step.key), due.map(({ id }) => id), due.map(({ step }) => step.window.recommended)],
  );
}
