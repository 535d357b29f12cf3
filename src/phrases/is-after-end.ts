import { markAt } from './mark-at.js';
import type { Reader } from './types.js';

/** Whether the word before says that something ends: "expires 12/6", "the deadline is mon". */
export function isAfterEnd(reader: Reader, index: number): boolean {
  const { grammar, text } = reader;
  if (grammar.ends === undefined) return false;
  const wordAt = (at: number): string => text.slice(markAt(reader, at).start, markAt(reader, at).end);
  const before = wordAt(index - 1);
  return grammar.ends.test(before === 'is' || before === ':' ? wordAt(index - 2) : before);
}
