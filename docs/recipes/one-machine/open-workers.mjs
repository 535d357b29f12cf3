import { Worker } from 'node:worker_threads';

/** @typedef {import('./decide-lines.mjs').Decided} Decided */

/**
 * Threads that decide about chunks. A worker answers in the order in which it was asked. One that dies fails everything asked and all
 * that is asked later: then the run is over.
 *
 * @param {number} count
 * @param {string} now an instant with its offset
 */
export function openWorkers(count, now) {
  /** @type {{ cause: unknown } | null} */
  let broken = null;
  const crew = Array.from({ length: count }, () => {
    const worker = new Worker(new URL('./decide-worker.mjs', import.meta.url), { workerData: { now } });
    /** @type {{ resolve: (decided: Decided) => void, reject: (cause: unknown) => void }[]} */
    const waiting = [];
    worker.on('message', (decided) => waiting.shift()?.resolve(decided));
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`a worker stopped with exit code ${code}`)));
    return { worker, waiting };
  });

  /** @param {unknown} cause */
  function fail(cause) {
    broken ??= { cause };
    for (const { waiting } of crew) for (const { reject } of waiting.splice(0)) reject(broken.cause);
  }

  return {
    /**
     * Asks the worker with the least to do.
     *
     * @param {Uint8Array<ArrayBuffer>} chunk gone after this call
     * @returns {Promise<Decided>}
     */
    decide: (chunk) => {
      if (broken !== null) return Promise.reject(broken.cause);
      const { worker, waiting } = crew.reduce((least, next) => (next.waiting.length < least.waiting.length ? next : least));
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(chunk, [chunk.buffer]);
      });
    },
    /** Stops all threads, also in the middle of a chunk. */
    close: () => Promise.all(crew.map(({ worker }) => worker.terminate())),
  };
}
