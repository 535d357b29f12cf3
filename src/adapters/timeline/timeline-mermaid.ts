import { FollowUpError, type Issue } from '../../index.js';
import { sourceOf } from '../source.js';
import { type Piece, readTimeline } from './read-timeline.js';
import { speechOf } from './speech.js';
import type { Timeline } from './types.js';

const tags: Readonly<Record<string, string>> = { window: 'active, ', blocked: 'done, ', overdue: 'crit, ' };

/**
 * A timeline as a Gantt chart of Mermaid, for pages that draw it, such as Markdown on GitHub. Times are those of the employer's clock, and
 * now is a milestone: Mermaid's own line for today would be the reader's.
 *
 * @throws FollowUpError for what is no timeline, and a locale that is no language tag.
 * @example
 * ```ts
 * import { timelineMermaid, timelineOf } from 'interview-followup/timeline';
 *
 * const application = {
 *   id: 'northwind',
 *   role: 'Data Engineer',
 *   employer: { timeZone: 'Europe/London' },
 *   history: [{ type: 'applied', at: '2026-03-02' }],
 * } as const;
 * timelineMermaid(timelineOf(application, { now: '2026-03-06T09:00:00Z', steps: 1 })).split('\n').slice(-5);
 * // => [
 * //   '  section • Application check (phone)',
 * //   '  • Not yet :done, 2026-03-06 09:00, 2026-03-16 09:00',
 * //   '  • Right time :active, 2026-03-16 09:00, 2026-03-26 17:00',
 * //   '  • Best moment :milestone, 2026-03-16 09:00, 0d',
 * //   '',
 * // ]
 * ```
 */
export function timelineMermaid(
  timeline: Timeline,
  options: {
    /** BCP 47, en-GB when left out. Mermaid writes the dates, and words are English but for your labels, so it is only checked. */
    readonly locale?: string;
  } = {},
): string {
  const issues: Issue[] = [];
  const { name, now, rows } = readTimeline(timeline, speechOf(sourceOf(options, '', issues)), issues);
  if (issues.length > 0) throw new FollowUpError(issues);
  const title = harmless(name);
  const lines = [
    'gantt',
    ...(title === '' ? [] : [`  title ${title}`]),
    '  dateFormat YYYY-MM-DD HH:mm',
    '  axisFormat %m-%d',
    '  todayMarker off',
  ];
  lines.push(taskOf(now));
  for (const row of rows) {
    lines.push(`  section • ${harmless(row.name)}`);
    for (const piece of row.pieces) lines.push(taskOf(piece));
  }
  return `${lines.join('\n')}\n`;
}

/** The bullet keeps a name from being read as a word of the grammar: a task called "Call" is an error, "section 2" no task. */
function taskOf({ kind, from, to, local, name }: Piece): string {
  const when = from < to ? `${tags[kind] ?? ''}${local[0]}, ${local[1]}` : `milestone, ${local[0]}, 0d`;
  return `  • ${harmless(name)} :${when}`;
}

/** A text without the signs that end a task, begin a comment or an entity, or are markup to the page. */
function harmless(text: string): string {
  return text
    .replace(/[:;#,%"<>&`\\{}]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
