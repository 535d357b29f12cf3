// `node --import ./test/proof/poison.mjs test/proof/poison-bites.mjs`: the poison itself, tried. A poison without bite would prove nothing.
import { randomUUID } from 'node:crypto';
import fs, { readFileSync, writeSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';

const touching = {
  'Date.now': () => Date.now(),
  'new Date()': () => new Date(),
  'Date()': () => Date(),
  'a subclass of Date': () => new (class extends Date {})(),
  'the constructor behind a Date': () => new new Date(0).constructor(),
  'local parts': () => new Date(2025, 1, 1),
  'a local text': () => new Date('2025-01-01T10:00'),
  'local hours': () => new Date(0).getHours(),
  'the local offset': () => new Date(0).getTimezoneOffset(),
  'the machine locale': () => new Intl.NumberFormat(),
  'the machine zone': () => new Intl.DateTimeFormat('en'),
  'the machine zone, without new': () => Intl.DateTimeFormat(),
  'letters of the machine': () => 'i'.toLocaleUpperCase(),
  'order of the machine': () => 'a'.localeCompare('b'),
  'Math.random': () => Math.random(),
  'crypto.randomUUID': () => crypto.randomUUID(),
  'crypto.getRandomValues': () => crypto.getRandomValues(new Uint8Array(2)),
  'randomUUID of a module': () => randomUUID(),
  'performance.now': () => performance.now(),
  'process.hrtime': () => process.hrtime(),
  'process.hrtime.bigint': () => process.hrtime.bigint(),
  'process.env': () => process.env.TZ,
  'in process.env': () => 'TZ' in process.env,
  'the folder': () => process.cwd(),
  fetch: () => fetch('http://127.0.0.1:9'),
  'a socket': () => connect(9, '127.0.0.1'),
  'a request': () => request('http://127.0.0.1:9'),
  'a file': () => readFileSync('package.json'),
  'a file of a namespace': () => fs.readFileSync('package.json'),
  'a timer': () => setTimeout(() => {}, 1),
  'the console': () => console.log('x'),
};
const untouching = {
  'new Date(0)': () => new Date(0).toISOString(),
  'a text with a zone': () => new Date('2025-01-01T10:00+01:00').getUTCHours(),
  'Date.UTC': () => Date.UTC(2025, 0, 1),
  'a format of a named locale and zone': () => new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).format(new Date(0)),
};

const touches = globalThis[Symbol.for('proof.touches')];
const harmless = Object.keys(touching).filter((name) => !bites(touching[name]));
const bitten = Object.keys(untouching).filter((name) => bites(untouching[name]));
for (const name of harmless) writeSync(1, `  not noticed: ${name}\n`);
for (const name of bitten) writeSync(1, `  noticed without reason: ${name}\n`);
writeSync(1, `poison: ${Object.keys(touching).length} ways tried, ${harmless.length + bitten.length} wrong\n`);
process.exitCode = harmless.length + bitten.length > 0 ? 1 : 0;

function bites(work) {
  const before = sum();
  try {
    work();
    return false;
  } catch {
    return sum() > before;
  }
}

function sum() {
  return Object.values(touches).reduce((total, { times }) => total + times, 0);
}
