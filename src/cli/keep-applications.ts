import { type InstantInput, type Issue, type JobApplication, nextFollowUp } from '../index.js';
import { answerEntry } from './answer-entry.js';
import type { Call } from './command.js';
import { listIssues } from './list-issues.js';
import type { Entry } from './read-entries.js';
import { withoutIndex } from './without-index.js';

/** The applications that are good, each with its place in the input. */
export interface Kept {
  readonly applications: readonly JobApplication[];
  /** Tells issues whose paths begin with the index of an application, each with its place. */
  readonly tell: (issues: readonly Issue[]) => void;
  readonly isBad: boolean;
}

/** Checks entries as applications, strictly and one by one; what is wrong with the others is told. */
export function keepApplications(entries: readonly Entry[], now: InstantInput, messages: Call['messages']): Kept {
  const applications: JobApplication[] = [];
  const places: string[] = [];
  const add = (place: string, issues: readonly Issue[]): void => {
    for (const line of listIssues(place, issues)) messages.add(`${line}\n`);
  };
  for (const entry of entries) {
    const answered = answerEntry(entry, { ask: (application) => nextFollowUp(application, { now }), isYes: () => true, say: () => [] });
    if (answered.type === 'problems') add(entry.place, answered.issues);
    else {
      applications.push(answered.application);
      places.push(entry.place);
    }
  }
  return {
    applications,
    tell: (issues) => {
      for (const { index, issue } of issues.map(withoutIndex)) add(places[index] ?? '', [issue]);
    },
    isBad: applications.length < entries.length,
  };
}
