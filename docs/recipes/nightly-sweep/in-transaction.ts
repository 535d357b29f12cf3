import type { Db } from 'pg-boss';

/** Runs `work` in one transaction: all of it is kept, or nothing. */
export async function inTransaction<Result>(db: Db, work: (tx: Db) => Promise<Result>): Promise<Result> {
  if (db.beginTransaction === undefined) throw new Error('this connection knows no transactions');
  const transaction = await db.beginTransaction();
  try {
    const result = await work(transaction.db);
    await transaction.commit();
    return result;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}
