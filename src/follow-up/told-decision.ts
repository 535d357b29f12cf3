import type { FactOf } from '../application/known.js';
import type { Situation } from './situation.js';

/**
 * When the answer that stands was told, and as what: the first decision since the last interview and the last promise. Null while the
 * candidate waits; on-hold is no answer.
 */
export function toldDecision({ known, decision, held, promise }: Situation): FactOf<'decided'> | null {
  if (decision === null || decision.event.decision === 'on-hold') return null;
  const since = Math.max(held?.start ?? Number.NEGATIVE_INFINITY, promise?.order ?? Number.NEGATIVE_INFINITY);
  for (const fact of known.facts) {
    if (fact.type === 'decided' && fact.event.decision !== 'on-hold' && fact.order >= since) return fact;
  }
  return decision;
}
