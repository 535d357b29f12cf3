import type { HistoryEvent } from 'interview-followup';
import type { Case } from './generators/cases.ts';

/** The example with one more event. */
export function withEvent(example: Case, event: HistoryEvent): Case {
  const { application } = example;
  return { ...example, application: { ...application, history: [...(application.history ?? []), event] } };
}
