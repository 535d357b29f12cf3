import type { Issue } from '../../index.js';
import { entryLines } from './entry-lines.js';
import { feedHead } from './feed-head.js';
import { fold } from './fold.js';
import { readEntry } from './read-entry.js';
import type { Feed } from './read-feed.js';

/** The folded lines of a feed. An entry that cannot be read has none: `refuse` is told of its issues, and may throw. */
export function* feedLines(
  entries: Iterable<unknown>,
  feed: Feed,
  refuse: (issues: readonly Issue[]) => void,
): Generator<string, void, undefined> {
  for (const line of feedHead(feed)) yield* fold(line);
  const keys = new Set<string>();
  let index = 0;
  for (const input of entries) {
    const issues: Issue[] = [];
    const entry = readEntry(input, index++, keys, issues);
    if (issues.length > 0) refuse(issues);
    else for (const line of entryLines(entry, feed)) yield* fold(line);
  }
  yield 'END:VCALENDAR\r\n';
}
