import type { Issue } from '../index.js';
import { printable } from './printable.js';

const most = 100;

/** Problems as lines, each with its place, its path and its code. */
export function listIssues(place: string, issues: readonly Issue[]): string[] {
  const lines = issues.slice(0, most).map(({ path, message, code }) => {
    const where = `${place}${path}`.replace(/\.$/, ''); // of an entry as a whole
    return `${printable(where.endsWith(': ') ? where.slice(0, -2) : where)}: ${printable(message)} (${code})`;
  });
  return issues.length > most ? [...lines, `${printable(place.trimEnd().replace(/[.:]$/, ''))}: and ${issues.length - most} more`] : lines;
}
