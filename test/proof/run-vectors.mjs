// Asks every public function of the built package and prints one line of JSON: the hash of all answers, how many were asked, and, with
// `--import ./test/proof/poison.mjs`, what of the machine was touched. `--lines` prints the answers themselves, to compare two machines.
import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { answerAll } from './answer-all.mjs';
import { loadDoors, readData } from './load-doors.mjs';
import { vectorsOf } from './vectors/index.mjs';

const own = globalThis[Symbol.for('proof.touches')] ?? {};
const doors = await loadDoors();
const vectors = vectorsOf(doors, readData());
const { lines, calls, wrong } = await answerAll(vectors, doors);
const hash = createHash('sha256').update(lines.join('\n')).digest('hex');
const touches = Object.entries(own).map(([what, { times, stack }]) => ({ what, times, stack }));
if (process.argv.includes('--lines')) writeSync(1, `${lines.join('\n')}\n`);
else writeSync(1, `${JSON.stringify({ hash, vectors: vectors.length, calls, wrong, touches })}\n`);
