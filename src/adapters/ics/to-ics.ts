import { FollowUpError, type Issue } from '../../index.js';
import { feedLines } from './feed-lines.js';
import { readFeed } from './read-feed.js';
import type { IcsEntry, IcsOptions } from './types.js';

/**
 * Entries as the text of an iCalendar file or feed (RFC 5545): events of 15 minutes in UTC that do not make anybody busy, each with a UID
 * made of its key, so that the next version of the feed updates it. A plan that no longer holds is withdrawn by the same key with
 * `cancelled`. Texts cannot break out of their line: line breaks and signs are escaped, what cannot be seen is left out.
 *
 * Serve it as `text/calendar; charset=utf-8`.
 *
 * @throws FollowUpError with everything that is wrong; paths begin with the entry's index, `"17.at"`. The same key twice is an error too:
 * of two entries with one UID calendars keep one.
 * @example
 * ```ts
 * import { planFollowUps } from 'interview-followup';
 * import { toIcs } from 'interview-followup/ics';
 * import { describeStep } from 'interview-followup/messages';
 *
 * const application = {
 *   id: 'northwind',
 *   role: 'Data Engineer',
 *   employer: { timeZone: 'Europe/London' },
 *   contacts: [{ id: 'dana', name: 'Dana Okafor', role: 'hr', phone: '+44 20 7946 0000' }],
 *   history: [{ type: 'applied', at: '2026-03-02' }],
 * } as const;
 * const now = '2026-03-03T09:00:00Z';
 * const entries = planFollowUps(application, { now, steps: 1 }).map((step) => ({
 *   key: step.key,
 *   at: step.window.recommended,
 *   summary: describeStep(step, { application }),
 * }));
 * const lines = toIcs(entries, { host: 'jobs.example', stamp: now }).split('\r\n');
 * lines.find((line) => line.startsWith('DTSTART')); // => 'DTSTART:20260316T090000Z'
 * lines.find((line) => line.startsWith('SUMMARY')); // => 'SUMMARY:Call Dana Okafor about your application'
 * ```
 */
export function toIcs(entries: Iterable<IcsEntry>, options: IcsOptions): string {
  const issues: Issue[] = [];
  const lines = [...feedLines(entries, readFeed(entries, options), (found) => issues.push(...found))];
  if (issues.length > 0) throw new FollowUpError(issues);
  return lines.join('');
}
