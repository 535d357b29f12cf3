import type { Fact, FactOf } from '../application/known.js';
import type { Purpose } from '../application/types.js';

/** Whether a fact is a contact made for that purpose; a bounced one was not made. */
export function isContactFor(fact: Fact, purpose: Purpose): fact is FactOf<'contacted'> {
  return fact.type === 'contacted' && !fact.bounced && fact.event.purpose === purpose;
}
