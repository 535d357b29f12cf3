import { parentPort, workerData } from 'node:worker_threads';
import { decideLines } from './decide-lines.mjs';

// A chunk comes in, what was decided goes out; the memory of both is handed over, not copied.
parentPort?.on('message', (/** @type {Uint8Array} */ chunk) => {
  const decided = decideLines(chunk, workerData.now);
  parentPort?.postMessage(decided, [decided.output.buffer]);
});
