import type { IcsEntry } from 'interview-followup/ics';

/** Wednesday 11 March 2026, 09:00 in London. */
export const entry: IcsEntry = { key: 'northwind/feedback-request/2026-03-05//1/0', at: '2026-03-11T09:00:00+00:00', summary: 'Call Dana' };
export const feed = { host: 'jobs.example', stamp: '2026-03-05T12:00:00Z' } as const;
