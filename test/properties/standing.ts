import type { HistoryEvent, JobApplication } from 'interview-followup';

/** The events that count: each id once, without retractions and what they undo. */
export function standing({ history = [] }: JobApplication): HistoryEvent[] {
  const undone = new Set(history.flatMap((event) => (event.type === 'retracted' ? event.event : [])));
  const seen = new Set<string>();
  return history.filter((event) => {
    if (event.type === 'retracted') return false;
    if (event.id === undefined) return true;
    if (undone.has(event.id) || seen.has(event.id)) return false;
    seen.add(event.id);
    return true;
  });
}
