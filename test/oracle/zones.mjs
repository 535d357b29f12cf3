// Local time to instant (instantAt, rule C7) against Python's zoneinfo: every change of clocks 2015-2035 of every zone, local times
// from 90 minutes before to 90 minutes after in steps of 15 minutes, the edges of gap and overlap and a minute on both sides of them,
// and 50 local times a zone at random. Zones whose rules differ between the two databases are left out, and named with the reason.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { loadSource } from './load-source.mjs';
import { changesOfClocks, referenceOffset } from './reference-offset.mjs';
import { listedZones, unlistedZones } from './zone-names.mjs';

const began = performance.now();
const script = fileURLToPath(new URL('zones.py', import.meta.url));
const python = spawnSync('python3', ['-X', 'utf8', script], {
  input: [...listedZones, ...unlistedZones].join('\n'),
  encoding: 'utf8',
  maxBuffer: 2 ** 30,
});
if (python.error?.code === 'ENOENT') {
  console.log('oracle zones: skipped, no python3');
  process.exit(0);
}
if (python.status !== 0) {
  console.log(python.stderr.slice(-2000));
  console.log('oracle zones: zones.py failed; it needs Python 3.9 or later');
  process.exit(1);
}
if (!python.stdout.includes('\nzone ')) {
  console.log('oracle zones: skipped, python3 has no zones: install the tzdata of the system, or `pip install tzdata`');
  process.exit(0);
}

const { dayAt, instantAt, zoneOf } = await loadSource('time/zone', 'time/local');
const from = Date.UTC(2015, 0, 1);
const to = Date.UTC(2036, 0, 1);

const zones = [];
const excluded = [];
let version = 'unknown';
for (const line of python.stdout.split('\n')) {
  const [kind, ...rest] = line.split(' ');
  if (kind === 'version') version = rest[0];
  else if (kind === 'unknown') excluded.push({ name: rest[0], reason: 'this Python does not know it' });
  else if (kind === 'zone') zones.push({ name: rest[0], changes: [], cases: [] });
  else if (kind === 'change') zones.at(-1).changes.push(rest.map(Number));
  else if (kind === 'case') zones.at(-1).cases.push(rest.map(Number));
}

const counts = { gap: 0, overlap: 0, other: 0, 'end of a date': 0 };
const differences = [];
let changesCompared = 0;
for (const { name, changes, cases } of zones) {
  const other = firstDifference(name, changes);
  if (other !== null) {
    if (version === process.versions.tz) differences.push(`${name}: the same version of the database and other rules: ${other}`);
    excluded.push({ name, reason: other });
    continue;
  }
  changesCompared += changes.length;
  const zone = zoneOf(name);
  for (const [day, minute, at, date] of cases) {
    counts[kindOf(changes, day * 86_400 + minute * 60)]++;
    compare(name, day, minute, at * 1000, instantAt(zone, day, minute));
    if (dayAt(zone, at * 1000) !== date) differences.push(`${name}: the local date at ${at} is ${dayAt(zone, at * 1000)}, not ${date}`);
    if (minute !== 0) continue;
    counts['end of a date']++;
    compare(name, day - 1, 1440, at * 1000, instantAt(zone, day - 1, 1440));
  }
}

function compare(name, day, minute, expected, actual) {
  if (actual === expected) return;
  const wall = new Date(day * 86_400_000 + minute * 60_000).toISOString().slice(0, 16);
  differences.push(`${name} ${wall}: ${actual}, not ${expected}`);
}

/** The first change of clocks 2015-2035 on which Node's database and Python's do not agree, in words; null when there is none. */
function firstDifference(name, changes) {
  const own = changesOfClocks(referenceOffset(name), from, to, 48 * 3_600_000).filter(({ at }) => at < to - 2 * 86_400_000);
  const theirs = changes.filter(([at]) => at * 1000 < to - 2 * 86_400_000);
  for (let index = 0; index < Math.max(own.length, theirs.length); index++) {
    const mine = own[index] && `${new Date(own[index].at).toISOString()} from ${own[index].before / 1000} to ${own[index].after / 1000} s`;
    const their = theirs[index] && `${new Date(theirs[index][0] * 1000).toISOString()} from ${theirs[index][1]} to ${theirs[index][2]} s`;
    if (mine !== their) return `clocks change ${mine ?? 'no more'} in ${process.versions.tz}, ${their ?? 'no more'} in ${version}`;
  }
  return null;
}

function kindOf(changes, wall) {
  for (const [at, before, after] of changes) {
    if (wall >= at + before && wall < at + after) return 'gap';
    if (wall >= at + after && wall < at + before) return 'overlap';
  }
  return 'other';
}

const known = zones.length + excluded.filter(({ reason }) => reason.startsWith('this Python')).length;
if (excluded.length > known / 5) differences.push(`${excluded.length} of ${known} zones are left out: the two databases are too far apart`);
for (const difference of differences.slice(0, 20)) console.log(`  ${difference}`);
console.log(`  Node ${process.versions.node} with tzdata ${process.versions.tz}, Python's zoneinfo with tzdata ${version}`);
console.log(
  `  ${known - excluded.length} zones with ${changesCompared} changes of clocks, ${excluded.length} left out${excluded.length > 0 ? ':' : ''}`,
);
for (const { name, reason } of excluded) console.log(`    ${name}: ${reason}`);
for (const [kind, count] of Object.entries(counts)) console.log(`  ${count} local times, ${kind}`);
console.log(`  ${((performance.now() - began) / 1000).toFixed(1)} s`);
const compared = Object.values(counts).reduce((sum, count) => sum + count, 0);
console.log(`oracle zones: ${compared} compared, ${differences.length} differ`);
process.exitCode = differences.length > 0 ? 1 : 0;
