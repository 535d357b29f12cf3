import { foldName } from './fold-name.js';
import type { KnownProcess } from './read-ledger.js';

/** Whether a name is that of the entry's employer or one of its aliases, regardless of case, diacritics and punctuation. */
export function isSameEmployer(process: KnownProcess, name: string): boolean {
  return process.names.includes(foldName(name));
}
