import { FollowUpError } from '../../index.js';
import { feedLines } from './feed-lines.js';
import { readFeed } from './read-feed.js';
import type { IcsEntry, IcsOptions } from './types.js';

/**
 * The lines of `toIcs`, one after the other, each with its line end: joined by nothing they are the same text. An entry is taken only
 * when its lines are asked for, so a feed of any length can be streamed.
 *
 * @throws FollowUpError at once for wrong options; for a wrong entry when it is its turn, so `toIcs` is the one that lists them all.
 * @example
 * ```ts
 * import { icsLines } from 'interview-followup/ics';
 *
 * const entries = [{ key: 'northwind/thanks', at: '2026-03-05T12:00:00+00:00', summary: 'Thank Dana Okafor' }];
 * const lines = [...icsLines(entries, { host: 'jobs.example', stamp: '2026-03-05T09:00:00Z' })];
 * lines[0]; // => 'BEGIN:VCALENDAR\r\n'
 * lines.find((line) => line.startsWith('UID')); // => 'UID:northwind/thanks@jobs.example\r\n'
 * ```
 */
export function icsLines(entries: Iterable<IcsEntry>, options: IcsOptions): Iterable<string> {
  return feedLines(entries, readFeed(entries, options), (issues) => {
    throw new FollowUpError(issues);
  });
}
