import { foldName } from './fold-name.js';
import type { KnownProcess } from './read-ledger.js';

/** An employer whose name may be told, with all entries that bear it as a name or an alias. */
export interface TellableEmployer {
  readonly employer: string;
  readonly processes: readonly KnownProcess[];
}

/** The employers whose names may be told, in the order of folded names: one entry that forbids it is enough to keep a name back. */
export function tellableEmployers(others: readonly KnownProcess[]): TellableEmployer[] {
  const spellings = new Map<string, string>();
  const bearers = new Map<string, KnownProcess[]>();
  for (const known of others) {
    const { employer } = known.process;
    const name = foldName(employer);
    const spelling = spellings.get(name);
    if (spelling === undefined || employer < spelling) spellings.set(name, employer); // the same one in whatever order they come
    for (const each of new Set(known.names)) {
      const group = bearers.get(each);
      if (group === undefined) bearers.set(each, [known]);
      else group.push(known);
    }
  }
  return [...spellings]
    .sort(([a], [b]) => (a < b ? -1 : 1)) // no two are equal
    .map(([name, employer]) => ({ employer, processes: bearers.get(name) ?? [] }))
    .filter(({ processes }) => processes.every(({ process }) => process.nameDisclosable));
}
