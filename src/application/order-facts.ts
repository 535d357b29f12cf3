import { copyJson } from '../input/plain-data.js';
import type { Fact } from './known.js';

/** Sorts facts by order in place. At one instant a `heard` or a promise answers a `contacted`; beyond that the content decides, so that the order given never does. */
export function orderFacts(facts: Fact[]): Fact[] {
  for (let index = 1; index < facts.length; index++) {
    if (compareFacts(facts[index - 1] as Fact, facts[index] as Fact) > 0) return facts.sort(compareFacts);
  }
  return facts;
}

/** Of two alike it does not matter which comes first. */
function compareFacts(a: Fact, b: Fact): number {
  return a.order - b.order || rankOf(a) - rankOf(b) || (contentOf(a.event) > contentOf(b.event) ? 1 : -1);
}

function rankOf({ type }: Fact): number {
  return type === 'contacted' ? 0 : 1;
}

/** What the event says, whatever the order of its keys; a note says nothing. */
function contentOf(event: object): string {
  const content = copyJson(event) as Record<string, unknown>; // of an object it is one
  const keys = Object.keys(content).filter((key) => key !== 'note');
  return JSON.stringify(keys.sort().map((key) => [key, content[key]]));
}
