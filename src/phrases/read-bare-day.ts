import { localDateOf } from '../time/format-local.js';
import { realDay } from './days-of-months.js';
import { governorOf } from './governor-of.js';
import { markAt } from './mark-at.js';
import { readDayOfMonth } from './read-calendar-date.js';
import type { ReadDays, Reader } from './types.js';

/** What makes an ordinal one of something else. */
const countedKinds: ReadonlySet<string> = new Set([
  'thing',
  'unit',
  'units',
  'weekday',
  'month',
  'weak-month',
  'digits',
  'number',
  'ordinal',
  'quarter',
]);
const ruling: ReadonlySet<string> = new Set(['by', 'within', 'before', 'after', 'from', 'on']);

/** A day of no month, "by the 20th": the coming one. Only where its words leave no doubt that it is no floor and no round. */
export function readBareDay(reader: Reader, index: number): ReadDays | null {
  const day = readDayOfMonth(reader, index);
  const mark = markAt(reader, index);
  if (day === null || mark.kind === 'number') return null;
  const { kind, index: lead } = governorOf(reader, index);
  const isRuled = kind !== null && ruling.has(kind);
  const isPlain = mark.kind === 'digits';
  if (lead === index || (isPlain && reader.grammar.plainDays !== true)) return null;
  if (mark.kind === 'ordinal' && mark.sign === '' && (day.value < 4 || !isRuled)) return null;
  const after = markAt(reader, day.next);
  if (countedKinds.has(after.kind)) return null;
  if (!isRuled && after.kind === 'word') return null;
  if (!after.spaced && after.kind !== 'end' && !'.,;!?)\'"'.includes(after.sign || 'x')) return null;
  if (!after.spaced && markAt(reader, day.next + 1).kind === 'digits' && !markAt(reader, day.next + 1).spaced) return null;
  const from = comingDayOfMonth(reader.today, day.value);
  return { next: day.next, from, to: from, exact: true };
}

/** The next day with that number, today included; months without it are passed over. */
export function comingDayOfMonth(today: number, date: number): number {
  const { year, month } = localDateOf(today);
  for (let ahead = 0; ; ahead++) {
    const day = realDay(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, date);
    if (day >= today) return day; // after three months at most: of two in a row one has 31 days, but for the turn of the year
  }
}
