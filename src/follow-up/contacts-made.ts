import type { Fact, FactOf } from '../application/known.js';
import type { Purpose } from '../application/types.js';
import type { Situation } from './situation.js';

/** Whether a fact is a contact made for that purpose; a bounced one was not made. */
export function isContactFor(fact: Fact, purpose: Purpose): fact is FactOf<'contacted'> {
  return fact.type === 'contacted' && !fact.bounced && fact.event.purpose === purpose;
}

/** The last contact made for a purpose at or after an instant, or null. */
export function lastContactFor({ known }: Situation, purpose: Purpose, from: number): FactOf<'contacted'> | null {
  for (let index = known.facts.length - 1; index >= 0; index--) {
    const fact = known.facts[index] as Fact;
    if (isContactFor(fact, purpose)) return fact.order >= from ? fact : null;
  }
  return null;
}

/** How often a contact for a purpose has bounced: part of a step's key, as the next try is another contact. */
export function bouncesOf({ known }: Situation, purpose: Purpose, to?: number): number {
  let count = 0;
  for (const fact of known.facts) {
    if (fact.type === 'contacted' && fact.bounced && fact.event.purpose === purpose && (to === undefined || fact.to === to)) count++;
  }
  return count;
}
