import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CompetingProcess, JobApplication } from 'interview-followup';
import type { Candidate } from 'interview-followup/messages';

/** An application of the docs, as a file. */
export function fileOf(name: 'promised' | 'no-promise' | 'rejected'): string {
  return fileURLToPath(new URL(`../../docs/examples/northwind-${name}.json`, import.meta.url));
}

/** Another file of the docs. */
export function exampleFile(name: 'candidate' | 'ledger'): string {
  return fileURLToPath(new URL(`../../docs/examples/${name}.json`, import.meta.url));
}

/** An application of the docs, as a value. */
export function exampleOf(name: 'promised' | 'no-promise' | 'rejected'): JobApplication {
  return JSON.parse(readFileSync(fileOf(name), 'utf8'));
}

export const candidate: Candidate = JSON.parse(readFileSync(exampleFile('candidate'), 'utf8'));
export const ledger: readonly CompetingProcess[] = JSON.parse(readFileSync(exampleFile('ledger'), 'utf8'));

export const promised: JobApplication = exampleOf('promised');

/** Monday: an answer is promised by Thursday 12 March. */
export const monday = '2026-03-09T09:30:00-04:00';
/** Tuesday: Contoso makes a written offer. */
export const tuesday = '2026-03-10T14:00:00-04:00';
/** Friday: the promise has passed, and Dana may be called. */
export const friday = '2026-03-13T09:30:00-04:00';
