import type { Moment } from '../application/known.js';
import { momentOf } from '../application/read-moment.js';
import type { HistoryEvent } from '../application/types.js';
import type { OwedFeedback } from './owed-types.js';
import type { Situation } from './situation.js';

const nothing: readonly HistoryEvent[] = [];

type Decided = Extract<HistoryEvent, { type: 'decided' }>;

/**
 * The newest decision that the candidate has not been told of. An interview that starts after it and a later decision that was told
 * replace it. What the candidate's side asks never sees it (contract 2).
 */
export function untoldDecision({ known, past, held, coming }: Situation): OwedFeedback['decided'] {
  const { history = nothing } = known.application;
  const undone = retractedIn(history);
  let newest: { event: Decided; order: number } | null = null;
  for (const event of history) {
    if (event.type !== 'decided' || event.toldAt !== null || undone.has(event.id)) continue;
    const order = orderOf(event, known.zone);
    if (newest === null || order > newest.order || (order === newest.order && finality(event) > finality(newest.event)))
      newest = { event, order };
  }
  if (newest === null) return null;
  const told = past.decision === null ? Number.NEGATIVE_INFINITY : orderOf(past.decision.event, known.zone);
  const interviewed = Math.max(held?.start ?? Number.NEGATIVE_INFINITY, coming?.start ?? Number.NEGATIVE_INFINITY);
  if (newest.order < told || newest.order < interviewed) return null;
  return { decision: newest.event.decision, at: newest.event.at };
}

function retractedIn(history: readonly HistoryEvent[]): Set<string | undefined> {
  const ids = new Set<string | undefined>();
  for (const event of history) if (event.type === 'retracted') ids.add(event.event);
  return ids;
}

function orderOf({ at }: Decided, zone: Situation['known']['zone']): number {
  return (momentOf(at, zone) as Moment).order; // it can be read: that was checked
}

/** Of two decided at one instant the one that leads to fewer contacts counts; on-hold leads to the most. */
function finality({ decision }: Decided): number {
  return ['rejected', 'position-closed', 'offer'].indexOf(decision);
}
