import type { KnownCalendar } from '../calendar/read-calendar.js';
import type { Issue } from '../errors.js';
import { dayMs } from '../time/day.js';
import { isRecord, sameJson } from '../time/plain-data.js';
import type { Zone } from '../time/zone.js';
import { complainAboutId, isId, readList, wrongType } from './check.js';
import type { Fact, KnownContact, KnownInterview } from './known.js';
import { limits } from './limits.js';
import { orderFacts } from './order-facts.js';
import { readEvent } from './read-event.js';

/** What an event is read against. */
export interface Background {
  readonly zone: Zone;
  readonly calendar: KnownCalendar;
  readonly contacts: readonly KnownContact[];
  readonly interviews: readonly KnownInterview[];
  readonly now: number;
  /** The last date that has begun somewhere on Earth (UTC+14). */
  readonly latestDay: number;
}

const furthestEast = 14 * 3_600_000;

/** The latest date that is today somewhere: a date alone is after `now` only beyond it. */
export function latestDayAt(now: number): number {
  return Math.floor((now + furthestEast) / dayMs);
}

/** The history as facts in the order in which they happened: each event once, retracted ones left out but checked. */
export function readHistory(input: unknown, background: Background, issues: Issue[]): Fact[] {
  const list = readList(input, 'history', limits.history, issues);
  const facts: Fact[] = [];
  const ids = new Map<string, number>();
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
      else if (ids.has(id)) {
        if (!sameJson(list[ids.get(id) as number], event, 'note')) {
          issues.push({ code: 'duplicate-id', path: `history.${index}.id`, message: `"${id}" is another event already: give each an id of its own` });
        }
        continue;
      } else ids.set(id, index);
    }
    if (event.type === 'retracted') retractions.push(index);
    const fact = readEvent(event, index, background, issues);
    if (fact !== null) facts.push(fact);
  }
  return orderFacts(retractions.length === 0 ? facts : withoutRetracted(facts, list, retractions, ids, issues));
}

function withoutRetracted(facts: Fact[], list: readonly unknown[], retractions: readonly number[], ids: ReadonlyMap<string, number>, issues: Issue[]): Fact[] {
  const retracted = new Set<string>();
  for (const index of retractions) {
    const { event } = list[index] as { event: unknown };
    const target = typeof event === 'string' ? ids.get(event) : undefined;
    const path = `history.${index}.event`;
    if (!isId(event)) issues.push(complainAboutId(event, path));
    else if (target === undefined) {
      issues.push({ code: 'unknown-event', path, message: `no event has the id ${JSON.stringify(event)}: give the id of the event to undo` });
    } else if ((list[target] as { type: unknown }).type === 'retracted') {
      issues.push({ code: 'retraction-retracted', path, message: `"${event}" is a retraction itself and cannot be undone: record what is true as a new event` });
    } else retracted.add(event);
  }
  return facts.filter((fact) => fact.type !== 'retracted' && (fact.event.id === undefined || !retracted.has(fact.event.id)));
}
