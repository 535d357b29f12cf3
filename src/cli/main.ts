#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { run } from './run.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
const { stdin, stdout, stderr, env } = process;

try {
  process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, now: () => new Date(), version });
} catch (error) {
  console.error(error); // a fault of ours: nothing of the input may lead here
  process.exitCode = 70;
}
