import type { Interview } from '../../index.js';
import { belongsTo } from './belongs-to.js';
import { formatInstant } from './clock.js';
import { complain } from './complain.js';
import { filled } from './filled.js';
import { firstOf } from './first-of.js';
import { idOf } from './id-of.js';
import { isCancelled } from './is-cancelled.js';
import { isGiven } from './is-given.js';
import { listAt } from './list-at.js';
import { changed } from './names.js';
import { newestOf } from './newest-of.js';
import { type Place, placeAt } from './place.js';
import { type Part, readPart } from './read-part.js';
import type { Reading } from './reading.js';
import type { System } from './system.js';
import { wordOf } from './word-of.js';
import { eventWords, interviewWords } from './words.js';

/** One loop as an interview, and who attended it. */
export interface Loop {
  readonly interview: Interview;
  readonly attendees: readonly Place[];
  readonly organizer: Place;
}

/** The interviews of the application: each loop once, from its first start to its last end. */
export function readLoops(reading: Reading, system: System, payload: Place, application: Place): Loop[] {
  const records = new Map<string, Place>();
  for (const record of listAt(reading, payload, 'interviews')) {
    const id = idOf(firstOf(record, [system.interviewId ?? 'id']));
    if (id === null)
      complain(reading, firstOf(record, [system.interviewId ?? 'id']), 'missing', 'each interview needs its id, it is left out');
    else if (belongsTo(reading, record, application, system) && isInterview(reading, system, record)) {
      records.set(id, newestOf(reading, records.get(id), record, changed));
    }
  }
  const groups = new Map<string, Place[]>();
  for (const [id, record] of records) {
    const loop = (system.loop === undefined ? null : idOf(placeAt(record, system.loop))) ?? id;
    groups.set(loop, [...(groups.get(loop) ?? []), record]);
  }
  return [...groups].flatMap(([id, group]) => readLoop(reading, system, id, group) ?? []);
}

function isInterview(reading: Reading, { type }: System, record: Place): boolean {
  return type === undefined || wordOf(reading, placeAt(record, type), eventWords) !== 'no';
}

function readLoop(reading: Reading, system: System, id: string, records: readonly Place[]): Loop | null {
  const head = records.find((record) => system.loop === undefined || idOf(placeAt(record, system.loop)) === null);
  const word = head === undefined ? null : wordOf(reading, firstOf(head, ['status', 'candidate.status']), interviewWords);
  if (word === 'unplanned') return null;
  const parts = new Map<string, Part>();
  let isCertain = true; // that what can be read is all there is, but for cancelled parts
  for (const record of records) {
    for (const place of partsOf(reading, system, record)) {
      const part = readPart(reading, system, place);
      if (part === null) {
        isCertain = isCertain && isCancelled(place);
        continue;
      }
      const key = idOf(placeAt(place, 'id')) ?? place.path;
      const known = parts.get(key);
      if (known === undefined) parts.set(key, part);
      else {
        const newest = newestOf(reading, known.place, place, changed) === place ? part : known;
        parts.set(key, { ...newest, isCancelled: known.isCancelled || part.isCancelled });
      }
    }
  }
  const all = [...parts.values()];
  const held = all.filter((part) => !part.isCancelled);
  const main = head ?? (records[0] as Place); // never empty
  const isOff = word === 'cancelled' || (head !== undefined && isCancelled(head)) || (held.length === 0 && isCertain);
  const counted = isOff ? all : held;
  if (counted.length === 0) return null;
  return {
    interview: interviewOf(reading, id, counted, isOff ? 'cancelled' : (word ?? 'scheduled'), main),
    attendees: isOff ? [] : counted.flatMap((part) => part.attendees),
    organizer: firstOf(main, ['organizer', 'scheduledBy', 'organizerId', 'user']),
  };
}

function partsOf(reading: Reading, { parts: path, start }: System, record: Place): Place[] {
  if (path === undefined) return [record];
  const parts = listAt(reading, record, path);
  if (parts.length > 0) return parts;
  if (isGiven(firstOf(record, start))) return [record];
  complain(reading, placeAt(record, path), 'missing', 'without times the interview is left out');
  return [];
}

function interviewOf(reading: Reading, id: string, parts: readonly Part[], status: Interview['status'], head: Place): Interview {
  const { now, options } = reading;
  let start = Number.POSITIVE_INFINITY;
  let end = 0; // none
  let last = parts[0] as Part; // the one that starts last; there is one
  for (const part of parts) {
    start = Math.min(start, part.start);
    end = Math.max(end, part.end ?? 0);
    if (part.start >= last.start) last = part;
  }
  if (last.start >= end && parts.length > 1) {
    complain(reading, last.endPlace, 'missing', 'the last part ends after an hour, it is assumed');
    end = last.start + 3_600_000;
  }
  const isTooSoon = status === 'held' && start > now;
  if (isTooSoon) complain(reading, firstOf(head, ['status']), 'not-started', 'but the interview starts after now: it counts as scheduled');
  return filled<Interview>({
    id,
    startsAt: formatInstant(start, options.timeZone),
    endsAt: end === 0 ? null : formatInstant(end, options.timeZone),
    status: isTooSoon ? 'scheduled' : status,
  });
}
