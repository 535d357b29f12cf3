import type { HistoryEvent, JobApplication } from 'interview-followup';
import { parseJobApplication, parseLedger } from 'interview-followup/schema';
import candidateFile from '../../../examples/candidate.json' with { type: 'json' };
import ledgerFile from '../../../examples/ledger.json' with { type: 'json' };
import promisedFile from '../../../examples/northwind-promised.json' with { type: 'json' };
import rejectedFile from '../../../examples/northwind-rejected.json' with { type: 'json' };

/** Interviewed on Thursday 5 March; an answer was promised by Thursday 12 March. */
export const promised = parseJobApplication(promisedFile);
/** The same, rejected on Thursday 26 March at ten. */
export const rejected = parseJobApplication(rejectedFile);
/** One written offer, of Contoso, to be answered by 20 March. */
export const ledger = parseLedger(ledgerFile);
export const candidate = candidateFile;

/** Monday 9 March 2026, before the promised date. */
export const monday = '2026-03-09T09:30:00-04:00';
/** Friday 13 March 2026, the day after it. */
export const friday = '2026-03-13T10:00:00-04:00';

export function after(application: JobApplication, event: HistoryEvent): JobApplication {
  return { ...application, history: [...(application.history ?? []), event] };
}
