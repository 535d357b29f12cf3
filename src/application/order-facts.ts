import { copyJson } from '../input/plain-data.js';
import type { Fact } from './known.js';

/** Sorts facts by order in place. At one instant a `heard` or a promise answers a `contacted`; beyond that the content decides, so that the order given never does. */
export function orderFacts(facts: Fact[]): Fact[] {
  for (let index = 1; index < facts.length; index++) {
    if (compareFacts(facts[index - 1] as Fact, facts[index] as Fact) > 0) return facts.sort(compareFacts);
  }
  return facts;
}

function compareFacts(a: Fact, b: Fact): number {
  if (a.order !== b.order) return a.order - b.order;
  if (a.type !== b.type) return rankOf(a.type) - rankOf(b.type) || (a.type < b.type ? -1 : 1);
  const [first, second] = [contentOf(a.event), contentOf(b.event)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function rankOf(type: Fact['type']): number {
  if (type === 'contacted') return 0;
  return type === 'heard' || type === 'feedback-promised' ? 2 : 1;
}

function contentOf(event: object): string {
  const entries = Object.entries(copyJson(event) as object).filter(([key]) => key !== 'note');
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
