import { weekdayOf } from '../time/day.js';
import { governorOf } from './governor-of.js';
import { markAt } from './mark-at.js';
import { readDate } from './read-date.js';
import type { DateRelation, FoundDate, Mark, ReadDays, Reader } from './types.js';

/** The dates of a text that was taken apart; each mark is looked at a bounded number of times. */
export function readDates(reader: Reader): readonly FoundDate[] {
  const found: FoundDate[] = [];
  let index = 0;
  let before: Before | null = null;
  while (index < reader.marks.length) {
    const read = readDate(reader, index);
    if (read === null) {
      index++;
      continue;
    }
    const date = foundAt(reader, index, read);
    if (date !== null) {
      const joined: FoundDate | null = before === null ? null : join(reader, before, index, date);
      if (joined !== null) found.pop();
      before = { date: joined ?? date, index, next: read.next };
      found.push(before.date);
    }
    index = read.next;
  }
  return found;
}

/** The date found last, with the marks at which it begins and after which it ends. */
interface Before {
  readonly date: FoundDate;
  readonly index: number;
  readonly next: number;
}

function foundAt(reader: Reader, index: number, read: ReadDays): FoundDate | null {
  const { kind, index: first } = governorOf(reader, index);
  if (read.past === true || kind === 'since' || kind === 'every') return null;
  const relation = relationOf(reader, kind, first);
  const { next: _next, whole: _whole, partial: _partial, feast: _feast, past: _past, ...days } = read;
  const { from, to } = relation === 'before' || (relation === 'by' && read.feast === true) ? shifted(read, relation) : read;
  const lead = markAt(reader, first).start;
  return {
    ...days,
    start: markAt(reader, index).start,
    end: markAt(reader, read.next - 1).end,
    lead,
    relation,
    from,
    to,
    exact: read.exact && from === to,
  };
}

function relationOf(reader: Reader, kind: Mark['kind'] | null, index: number): DateRelation {
  if (kind === 'by' || kind === 'within') return 'by';
  if (kind === 'after' || kind === 'from') return 'after';
  if (kind === 'before') return isDenied(reader, index) ? 'after' : 'before';
  return 'on';
}

/** So far before "before" a "not" turns it round: "we will not know before Friday". */
const reachOfNot = 8;

function isDenied(reader: Reader, index: number): boolean {
  for (let at = index - 1; at >= index - reachOfNot; at--) {
    const { kind, sign } = markAt(reader, at);
    if (kind === 'not') return true;
    if (kind === 'break' || (kind === 'sign' && '.,;!?:'.includes(sign))) return false;
  }
  return false;
}

/** Before a day is the day before it, before a weekend the Friday; before a feast, and by it, is the week before. */
function shifted(read: ReadDays, relation: DateRelation): { from: number; to: number } {
  const last = relation === 'before' ? read.from - 1 : read.to;
  if (read.feast === true) return { from: read.from - 7, to: last };
  if (read.partial === true || read.bare === true || read.hours !== undefined || read.workingDays !== undefined) return read;
  if (read.whole !== true) return { from: last, to: last };
  return { from: weekdayOf(last) === 7 ? last - 2 : last, to: last };
}

const linking: ReadonlySet<string> = new Set(['the', 'on', 'by', 'join', 'at']);

/** Two dates with "or" between them are a window: "Tuesday or Wednesday", "between Monday and Wednesday". */
function join(reader: Reader, before: Before, index: number, date: FoundDate): FoundDate | null {
  const link = markAt(reader, before.next);
  const { kind } = governorOf(reader, before.index);
  const isLinked =
    link.kind === 'join' ||
    link.sign === '-' ||
    link.sign === '/' ||
    (link.kind === 'and' && kind === 'between') ||
    (link.kind === 'by' && kind === 'from');
  if (!isLinked || index - before.next > 3 || (before.date.bare ?? date.bare) === true) return null;
  for (let at = before.next + 1; at < index; at++) if (!linking.has(markAt(reader, at).kind)) return null;
  const { start, lead, relation, from, to } = before.date;
  const last = date.to < from && date.to + 7 > from ? date.to + 7 : date.to; // "Monday to Friday", said on a Wednesday
  if (last < from) return null;
  const until = Math.max(to, last);
  return { start, end: date.end, lead, relation: kind === 'from' ? 'on' : relation, from: from, to: until, exact: from === until };
}
