import { IANAZone } from 'luxon';
import type { TimeZoneId } from './types.js';
import { ianaZonesWithoutSlash, icuZones } from './zone-names.js';

/** A time zone with what has been learnt of its offsets so far. */
export interface Zone {
  /** As the caller spelled it. */
  readonly id: TimeZoneId;
  /** Offset in minutes east of UTC at an instant, straight from the zone database. */
  readonly ask: (instant: number) => number;
  /** Offset in milliseconds of each slot, or one of the two marks below. */
  readonly slots: Int32Array;
  /** Of the slots with a change of clocks: the instants of change and the offset from each on, in turn, after the offset before. */
  readonly changes: Map<number, readonly number[]>;
}

// Slots of 2^29 ms, 6.2 days: shorter than the shortest time (6.96 days, since 1970) after which any zone went back to the offset
// it had before, so that a slot with the same offset at both edges has no change inside (test/oracle proves it for every zone).
const slotBits = 29;
const slotMs = 2 ** slotBits;
/** The cache covers 1970 to 2070; other instants are asked for each time. */
const slotCount = Math.ceil(Date.UTC(2071, 0, 1) / slotMs);
const unknown = -0x80000000;
const changing = 0x7fffffff;

/** So many zones are kept; past that the cache starts anew. The database has under 600 names. */
const zoneLimit = 1000;
const zones = new Map<string, Zone>();

/** The zone of that name, or null when IANA has none: ICU's own three-letter names are not taken. */
export function zoneOf(id: TimeZoneId): Zone | null {
  const known = zones.get(id);
  if (known !== undefined) return known;
  const made = makeZone(id);
  if (made === null) return null;
  if (zones.size >= zoneLimit) zones.clear();
  zones.set(id, made);
  return made;
}

function makeZone(id: TimeZoneId): Zone | null {
  const name = ianaName(id);
  if (name === null) return null;
  const iana = IANAZone.create(name);
  return {
    id,
    ask: (instant) => iana.offset(instant),
    slots: new Int32Array(slotCount).fill(unknown),
    changes: new Map(),
  };
}

/** The name in lower case, one spelling, so that luxon's own unbounded cache stays small; null when IANA has none such. */
function ianaName(id: string): string | null {
  if (id.length > 64 || !/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(id)) return null;
  const lower = id.toLowerCase();
  const known = lower.includes('/') ? !lower.startsWith('systemv/') && lower !== 'us/pacific-new' : ianaZonesWithoutSlash.has(lower);
  return known && IANAZone.isValidZone(lower) ? lower : null;
}

/** What to write instead of a name that is no IANA zone, if that can be told. */
export function zoneToWriteInstead(id: string): string | null {
  return icuZones[id.toUpperCase()] ?? null;
}

/** Offset of the zone at an instant in milliseconds east of UTC, uncached: to check the cache by. */
export function uncachedOffsetAt(zone: Zone, instant: number): number {
  return Math.round(zone.ask(instant) * 60_000);
}

/** Offset of the zone at an instant, in milliseconds east of UTC. */
export function offsetAt(zone: Zone, instant: number): number {
  const slot = Math.floor(instant / slotMs);
  if (!(slot >= 0 && slot < slotCount)) return uncachedOffsetAt(zone, instant);
  let offset = zone.slots[slot] as number; // within the array, by the line above
  if (offset === unknown) offset = learn(zone, slot);
  return offset === changing ? offsetAmongChanges(zone, slot, instant) : offset;
}

function learn(zone: Zone, slot: number): number {
  const start = slot * slotMs;
  const end = start + slotMs - 1;
  const changes: number[] = [uncachedOffsetAt(zone, start)];
  const last = uncachedOffsetAt(zone, end);
  let from = start;
  while (changes[changes.length - 1] !== last) {
    const before = changes[changes.length - 1] as number; // never empty
    from = firstInstantWithout(zone, before, from, end);
    changes.push(from, uncachedOffsetAt(zone, from));
  }
  const offset = changes.length === 1 ? last : changing;
  if (offset === changing) zone.changes.set(slot, changes);
  zone.slots[slot] = offset;
  return offset;
}

/** Bisection: the offset is `before` at `low` and another one at `high`; the first instant that differs, exact to the millisecond. */
function firstInstantWithout(zone: Zone, before: number, low: number, high: number): number {
  let same = low;
  let differs = high;
  while (differs - same > 1) {
    const middle = Math.floor((same + differs) / 2);
    if (uncachedOffsetAt(zone, middle) === before) same = middle;
    else differs = middle;
  }
  return differs;
}

function offsetAmongChanges(zone: Zone, slot: number, instant: number): number {
  const changes = zone.changes.get(slot) as readonly number[]; // set together with the mark
  let offset = changes[0] as number;
  // What comes after the last change is undefined, which no instant reaches.
  for (let index = 1; instant >= (changes[index] as number); index += 2) offset = changes[index + 1] as number;
  return offset;
}

/** The first change of clocks after `from` and up to `to`, both instants less than a slot apart; null when there is none. */
export function changeBetween(zone: Zone, from: number, to: number): number | null {
  const before = offsetAt(zone, from);
  if (offsetAt(zone, to) === before) return null;
  let same = from;
  let differs = to;
  while (differs - same > 1) {
    const middle = Math.floor((same + differs) / 2);
    if (offsetAt(zone, middle) === before) same = middle;
    else differs = middle;
  }
  return differs;
}
