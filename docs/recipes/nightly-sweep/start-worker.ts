import { setTimeout as pause } from 'node:timers/promises';
import type { PgBoss } from 'pg-boss';
import { decideChunk } from './decide-chunk.ts';
import { type DeliverOptions, deliverBatch } from './deliver.ts';
import type { Chunk } from './plan-night.ts';

/**
 * Works off chunks. With `transactional`, what a chunk writes and the end of its job are one commit, and pg-boss refuses the commit of a
 * worker whose job has been given to another. Two jobs a fetch: as long as both come, it fetches again without waiting.
 */
export async function startDeciding(boss: PgBoss, options: Pick<DeliverOptions, 'clock'>): Promise<void> {
  await boss.work(
    'decide',
    { transactional: true, batchSize: 2, burstWhenBatchFull: true, pollingIntervalSeconds: 0.5 },
    async (jobs, tx) => {
      for (const { data } of jobs as { data: Chunk }[]) await decideChunk(tx, data, options.clock(data.starts));
    },
  );
}

/** Empties the outbox until the signal says stop. No timer stands between a dead sender and the next: its rows are free with its connection. */
export async function keepSending(boss: PgBoss, options: DeliverOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const { taken, refused } = await deliverBatch(boss.getDb(), options);
      if (refused > 0) console.error(`${options.name}: ${refused} messages were not accepted`);
      if (taken === 0 || refused === taken) await pause(300);
    } catch (error) {
      console.error(`${options.name}: a batch was given up: ${error instanceof Error ? error.message : error}`);
      await pause(300);
    }
  }
}
