import type { Issue } from '../errors.js';
import { complainAboutId, isId, readList, wrongType } from '../input/check.js';
import { limits } from '../input/limits.js';
import { isRecord, sameJson } from '../input/plain-data.js';
import { dayMs } from '../time/day.js';
import type { Background } from './background.js';
import type { Fact } from './known.js';
import { orderFacts } from './order-facts.js';
import { readEvent } from './read-event.js';

const furthestEast = 14 * 3_600_000;

/** The latest date that is today somewhere: a date alone is after `now` only beyond it. */
export function latestDayAt(now: number): number {
  return Math.floor((now + furthestEast) / dayMs);
}

/** The history as facts in the order in which they happened: each event once, retracted ones left out but checked. */
export function readHistory(input: unknown, background: Background, issues: Issue[]): Fact[] {
  const list = readList(input, 'history', limits.history, issues);
  const facts: Fact[] = [];
  let ids: Map<unknown, number> | null = null;
  const retractions: number[] = [];
  for (let index = 0; index < list.length; index++) {
    const event = list[index];
    if (!isRecord(event)) {
      issues.push(wrongType(event, `history.${index}`, 'an event'));
      continue;
    }
    const { id } = event;
    if (id !== undefined) {
      if (!isId(id)) issues.push(complainAboutId(id, `history.${index}.id`));
      else {
        if (ids === null && index >= fewEvents) ids = idsBefore(list, index);
        const before: number = ids === null ? indexBefore(list, id, index) : (ids.get(id) ?? -1);
        if (before >= 0) {
          if (!sameJson(list[before], event, 'note')) {
            issues.push({
              code: 'duplicate-id',
              path: `history.${index}.id`,
              message: `"${id}" is another event already: give each an id of its own`,
            });
          }
          continue;
        }
        ids?.set(id, index);
      }
    }
    if (event.type === 'retracted') retractions.push(index);
    const fact = readEvent(event, index, background, issues);
    if (fact !== null) facts.push(fact);
  }
  return orderFacts(retractions.length === 0 ? facts : withoutRetracted(facts, retractions, list, issues));
}

/** Up to so many events, ids are looked for one by one; from then on by a map. */
const fewEvents = 16;

function indexBefore(list: readonly unknown[], id: unknown, end: number): number {
  for (let index = 0; index < end; index++) if (idOf(list[index]) === id) return index;
  return -1;
}

function idOf(event: unknown): unknown {
  return isRecord(event) ? event.id : undefined;
}

/** The first place of each id before `end`. */
function idsBefore(list: readonly unknown[], end: number): Map<unknown, number> {
  const ids = new Map<unknown, number>();
  for (let index = end - 1; index >= 0; index--) ids.set(idOf(list[index]), index);
  return ids;
}

/** The facts whose events no retraction undoes; `retractions` are indices into the list. */
function withoutRetracted(facts: Fact[], retractions: readonly number[], list: readonly unknown[], issues: Issue[]): Fact[] {
  const ids = idsBefore(list, list.length);
  const retracted = new Set<unknown>();
  for (const index of retractions) {
    const { event } = list[index] as { readonly event?: unknown };
    const target = ids.get(event);
    const path = `history.${index}.event`;
    if (!isId(event)) issues.push(complainAboutId(event, path));
    else if (target === undefined) {
      issues.push({
        code: 'unknown-event',
        path,
        message: `no event has the id ${JSON.stringify(event)}: give the id of the event to undo`,
      });
    } else if ((list[target] as { type: unknown }).type === 'retracted') {
      issues.push({
        code: 'retraction-retracted',
        path,
        message: `"${event}" is a retraction itself and cannot be undone: record what is true as a new event`,
      });
    } else retracted.add(event);
  }
  return facts.filter((fact) => !retracted.has(fact.event.id));
}
