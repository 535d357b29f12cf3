import type { Issue } from '../errors.js';
import { show } from '../input/show.js';

/** What of an application matters here. */
interface Preferable {
  readonly id: string;
  readonly preferred?: boolean;
}

/**
 * Adds an issue for every application but the first that is marked `preferred`: "my favourite role" is true of one at a time
 * (contract 6). For the applications of one candidate, already read. `pathOf` gives the path of `preferred` by the index.
 */
export function checkPreferred(applications: readonly Preferable[], pathOf: (index: number) => string, issues: Issue[]): void {
  let first: string | null = null;
  for (const [index, { id, preferred }] of applications.entries()) {
    if (preferred !== true || id === first) continue;
    if (first === null) first = id;
    else {
      const message = `applications ${show(first)} and ${show(id)} are both marked preferred: only one role is the favourite at a time, mark one`;
      issues.push({ code: 'preferred-twice', path: pathOf(index), message });
    }
  }
}
