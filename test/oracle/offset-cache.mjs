// The offset cache of src/time/zone.ts against offsets that are asked of Intl each time, for every zone that Node knows, 1970 to 2040:
// one second and one millisecond around each change of clocks, at the edges of the cache's slots, and every so many hours.
//
//   node test/oracle/offset-cache.mjs          every 72 hours of the listed zones, counted from 12 different hours in turn
//   node test/oracle/offset-cache.mjs --full   every 6 hours of every name, aliases too: 60 million instants, minutes
import { loadSource } from './load-source.mjs';
import { changesOfClocks, referenceOffset } from './reference-offset.mjs';
import { listedZones, unlistedZones } from './zone-names.mjs';

const full = process.argv.includes('--full');
const hour = 3_600_000;
const from = 0;
const to = Date.UTC(2041, 0, 1);
const slotMs = 2 ** 29; // as in src/time/zone.ts
const cacheEnd = Math.ceil(Date.UTC(2071, 0, 1) / slotMs) * slotMs;

const began = performance.now();
const { offsetAt, uncachedOffsetAt, zoneOf } = await loadSource('time/zone');
const counts = { 'around changes': 0, 'at edges of slots': 0, 'on the grid': 0 };
const differences = [];
let changesFound = 0;
let shortestReturn = { length: Number.POSITIVE_INFINITY };

const changesOf = new Map(); // by the name that Intl gives a zone: aliases change when it does
for (const [index, name] of [...listedZones, ...unlistedZones].entries()) {
  const zone = zoneOf(name);
  if (zone === null) {
    differences.push(`${name} is a zone to Node and none to zoneOf`);
    continue;
  }
  const offsetOf = referenceOffset(name);
  const compare = (kind, instant) => {
    counts[kind]++;
    const expected = offsetOf(instant);
    const offset = offsetAt(zone, instant);
    if (offset !== expected) differences.push(`${name} at ${new Date(instant).toISOString()} ${kind}: ${offset}, not ${expected}`);
  };

  const resolved = new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  let changes = changesOf.get(resolved);
  if (changes === undefined) {
    changes = changesOfClocks(offsetOf, from, cacheEnd, (full ? 48 : 96) * hour);
    changesOf.set(resolved, changes);
    noteReturns(name, changes);
  }
  changesFound += changes.length;
  // First of all, while nothing has been learnt of these slots.
  for (const { at } of changes) {
    for (const beside of [-1000, -1, 0, 1, 1000]) compare('around changes', at + beside);
    if (uncachedOffsetAt(zone, at) !== offsetOf(at)) differences.push(`${name} at ${new Date(at).toISOString()}: luxon has another offset`);
  }

  for (const edge of [from, cacheEnd]) for (const beside of [-1000, -1, 0, 1, 1000]) compare('at edges of slots', edge + beside);
  for (let slot = full ? 1 : (index % 16) + 1; slot * slotMs < to; slot += full ? 1 : 16) {
    compare('at edges of slots', slot * slotMs - 1);
    compare('at edges of slots', slot * slotMs);
  }

  if (index >= listedZones.length && !full) continue;
  const step = (full ? 6 : 72) * hour;
  for (let instant = from + (full ? 0 : (index % 12) * 6 * hour); instant < to; instant += step) compare('on the grid', instant);
}

/** A slot with one offset at both edges is taken to have no change inside: nobody may go back to an offset within a slot. */
function noteReturns(name, changes) {
  for (let index = 1; index < changes.length; index++) {
    for (let earlier = index - 1; earlier >= 0 && changes[index].at - changes[earlier].at < 30 * 24 * hour; earlier--) {
      const length = changes[index].at - changes[earlier].at;
      if (changes[index].after === changes[earlier].before && length < shortestReturn.length) {
        shortestReturn = { length, name, at: new Date(changes[earlier].at).toISOString() };
      }
    }
  }
}

const days = (milliseconds) => (milliseconds / 24 / hour).toFixed(3);
if (!(shortestReturn.length > slotMs)) differences.push(`${shortestReturn.name} is back at its offset within a slot, ${shortestReturn.at}`);
for (const difference of differences.slice(0, 20)) console.log(`  ${difference}`);
console.log(`  Node ${process.versions.node}, tzdata ${process.versions.tz}, ICU ${process.versions.icu}`);
console.log(`  ${listedZones.length} listed zones and ${unlistedZones.length} other names, ${changesFound} changes of clocks`);
console.log(
  `  soonest back at an offset, to 2070: ${days(shortestReturn.length)} days (${shortestReturn.name}, ${shortestReturn.at}); a slot has ${days(slotMs)}`,
);
for (const [kind, count] of Object.entries(counts)) console.log(`  ${count} instants ${kind}`);
console.log(`  ${((performance.now() - began) / 1000).toFixed(1)} s, ${(process.cpuUsage().user / 1e6).toFixed(1)} s of CPU`);
const compared = Object.values(counts).reduce((sum, count) => sum + count, 0);
console.log(`oracle offset cache: ${compared} compared, ${differences.length} differ`);
process.exitCode = differences.length > 0 ? 1 : 0;
