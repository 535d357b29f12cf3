import { decideLines } from './decide-lines.mjs';
import { openWorkers } from './open-workers.mjs';

/** @typedef {import('./decide-lines.mjs').Decided} Decided */

/** Chunks with each worker: one that it decides about, one that waits, so that no worker does. */
const chunksEach = 2;

/**
 * Decides about chunks, in their order. Never holds more than two chunks for each worker: when the output is slow, no more input is read.
 *
 * @param {AsyncIterable<Uint8Array<ArrayBuffer>>} chunks
 * @param {{ now: string, workers: number }} options without workers (0) it is a plain loop
 * @returns {AsyncGenerator<Decided>}
 */
export async function* decideChunks(chunks, { now, workers }) {
  if (workers === 0) {
    for await (const chunk of chunks) yield decideLines(chunk, now);
    return;
  }
  const crew = openWorkers(workers, now);
  /** @type {Promise<Decided>[]} */
  const asked = [];
  try {
    for await (const chunk of chunks) {
      const answer = crew.decide(chunk);
      answer.catch(() => {}); // told when its turn comes
      asked.push(answer);
      const first = asked.length < workers * chunksEach ? undefined : asked.shift();
      if (first !== undefined) yield await first;
    }
    for (const answer of asked) yield await answer;
  } finally {
    await crew.close();
  }
}
