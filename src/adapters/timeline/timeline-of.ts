import {
  type CompetingProcess,
  classic,
  type FollowUpPolicy,
  type InstantInput,
  type IsoInstant,
  type JobApplication,
  planFollowUps,
} from '../../index.js';
import { historyOf } from './history-of.js';
import { dateAt, daysAfter, inZone, startOf } from './local-time.js';
import { millisecondsOf } from './milliseconds.js';
import { stepRow } from './step-row.js';
import { ticksOf } from './ticks-of.js';
import type { Timeline, TimelineRow } from './types.js';

const shownMs = 56 * 86_400_000; // eight weeks

/**
 * A plan as data to draw: what happened in the last eight weeks (of an application at rest: in the eight weeks before its last fact) in the first row, then a row for each of the steps that `planFollowUps`
 * gives, up to `steps` (six when left out). Each row has bars and marks with instants in the employer's zone, and no words: put your own
 * into `label`, or leave them to `timelineSvg` and `timelineMermaid`. A decision that nobody has told the candidate is not in it. With the
 * candidate's `ledger` of other offers, news of them is a step, as in the plan.
 *
 * @throws FollowUpError like `planFollowUps`.
 * @example
 * ```ts
 * import { timelineOf } from 'interview-followup/timeline';
 *
 * const application = {
 *   id: 'northwind',
 *   role: 'Data Engineer',
 *   employer: { timeZone: 'Europe/London' },
 *   interviews: [{ id: 'panel', startsAt: '2026-03-05T10:00:00Z', endsAt: '2026-03-05T11:00:00Z', status: 'held' }],
 *   history: [{ type: 'contacted', at: '2026-03-05T15:00:00Z', purpose: 'thank-you', channel: 'email' }],
 * } as const;
 * const timeline = timelineOf(application, { now: '2026-03-06T09:00:00Z', steps: 1 });
 * timeline.rows.map((row) => row.bars.map((bar) => `${bar.kind} from ${bar.from.slice(0, 10)}`));
 * // => [['interview from 2026-03-05'], ['blocked from 2026-03-06', 'window from 2026-03-12']]
 * ```
 */
export function timelineOf(
  application: JobApplication,
  options: {
    readonly now: InstantInput;
    readonly policy?: FollowUpPolicy;
    readonly ledger?: readonly CompetingProcess[];
    readonly steps?: number;
  },
): Timeline {
  const steps = planFollowUps(application, options); // checks everything
  const { id, role, employer } = application;
  const { timeZone } = employer;
  const now = inZone(options.now, timeZone);
  const calendar = employer.calendar ?? (options.policy ?? classic).calendar;
  const past: TimelineRow = { kind: 'history', ...historyOf(application, calendar) };
  const coming: TimelineRow[] = [];
  let since = now;
  for (const step of steps) {
    coming.push(stepRow(step, since, timeZone));
    since = inZone(step.window.recommended, timeZone);
  }
  const { from, to } = extent([past, ...coming], now);
  const first = dateAt({ epochMilliseconds: from }, timeZone);
  const last = dateAt({ epochMilliseconds: to - 1 }, timeZone);
  return {
    applicationId: id,
    role,
    employer: employer.name ?? null,
    timeZone,
    now,
    from: startOf(first, timeZone),
    to: startOf(daysAfter(last, 1), timeZone),
    ticks: ticksOf(first, last, timeZone),
    rows: [sinceFrom(past, from), ...coming],
  };
}

/** From when to when something is to be seen: not more than eight weeks back, counted from the last fact where that is longer ago. */
function extent(rows: readonly TimelineRow[], now: IsoInstant): { from: number; to: number } {
  const at = millisecondsOf(now);
  let from = at;
  let to = Number.NEGATIVE_INFINITY;
  for (const { bars, marks } of rows) {
    for (const bar of bars) {
      from = Math.min(from, millisecondsOf(bar.from));
      to = Math.max(to, millisecondsOf(bar.to));
    }
    for (const mark of marks) {
      from = Math.min(from, millisecondsOf(mark.at));
      to = Math.max(to, millisecondsOf(mark.at) + 1);
    }
  }
  const isLongAgo = to <= at - shownMs; // `to` is exclusive: the last fact is a millisecond before it
  return { from: Math.max(from, (isLongAgo ? to - 1 : at) - shownMs), to: Math.max(to, at + 1) };
}

/** A row without what was over before. */
function sinceFrom(row: TimelineRow, from: number): TimelineRow {
  return {
    ...row,
    bars: row.bars.filter((bar) => millisecondsOf(bar.to) > from),
    marks: row.marks.filter((mark) => millisecondsOf(mark.at) >= from),
  };
}
