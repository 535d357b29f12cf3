import { localDateOf } from '../time/format-local.js';
import { realDay } from './days-of-months.js';
import { governorOf } from './governor-of.js';
import { markAt } from './mark-at.js';
import { readDayOfMonth, readSecond } from './read-calendar-date.js';
import { readPeriod, units } from './read-period.js';
import { skipMarks } from './skip-marks.js';
import type { ReadDays, Reader } from './types.js';

/** What makes an ordinal one of something else. */
const counted: ReadonlySet<string> = new Set([
  'thing',
  'unit',
  'units',
  'weekday',
  'month',
  'digits',
  'number',
  'ordinal',
  'quarter',
  'meridiem',
  'hour-mark',
]);
const ruling: ReadonlySet<string | null> = new Set(['by', 'within', 'before', 'after', 'from', 'on']);

/** A day of no named month, "by the 20th", "the 3rd of next month": the coming one. Only where no doubt is left that it is no floor and no round. */
export function readBareDay(reader: Reader, index: number): ReadDays | null {
  const day = readDayOfMonth(reader, index);
  if (day === null) return null;
  const mark = markAt(reader, index);
  const last = markAt(reader, day.next - 1);
  if (last.kind === 'number') return null;
  const inPeriod = mark.kind === 'digits' && reader.grammar.plainDays !== true ? null : ofMonth(reader, day.next, day.value);
  if (inPeriod !== null) return inPeriod;
  const { kind, index: lead } = governorOf(reader, index);
  const isRuled = ruling.has(kind);
  if (lead === index || (mark.kind === 'digits' && reader.grammar.plainDays !== true)) return null;
  if (last.sign === '' && (day.value < 4 || !isRuled)) return null;
  if (goesOn(reader, day.next, isRuled)) return null;
  const from = comingDayOfMonth(reader.today, day.value);
  const second = readSecond(reader, index, day.next);
  if (second === null || second.value <= day.value) return { next: day.next, from, to: from, exact: true };
  return { next: second.next, from, to: comingDayOfMonth(from, second.value), exact: false };
}

/** "The 3rd of next month", "the 15th of the month", "15. nächsten Monats". */
function ofMonth(reader: Reader, index: number, date: number): ReadDays | null {
  const at = skipMarks(reader, index, ['of', 'the']);
  if (at === index && markAt(reader, at).kind !== 'turn') return null; // "the 3rd month"
  const month = readPeriod(reader, at);
  if (month === null || month.unit !== units.month) return null;
  const { year, month: number } = localDateOf(month.from);
  const day = month.named ? realDay(year, number, date) : comingDayOfMonth(reader.today, date);
  return Number.isNaN(day) ? null : { next: month.next, from: day, to: day, exact: true, ...(month.past === true ? { past: true } : {}) };
}

/** Whether what follows makes it something else: "12th floor", "12th candidate", "12.50", "12%". */
function goesOn(reader: Reader, index: number, isRuled: boolean): boolean {
  const after = markAt(reader, index);
  if (counted.has(after.kind) || (!isRuled && after.kind === 'word') || '%€$£°'.includes(after.sign || 'x')) return true;
  if (after.spaced) return false;
  const next = markAt(reader, index + 1);
  return !'.,;!?)\'"'.includes(after.sign || 'x') || (next.kind === 'digits' && !next.spaced);
}

/** The next day with that number, 1 to 31, today included; months without it are passed over. */
export function comingDayOfMonth(today: number, date: number): number {
  const { year, month } = localDateOf(today);
  for (let ahead = 0; ; ahead++) {
    const day = realDay(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, date);
    if (day >= today) return day; // two months on at the latest: there are never two short ones in a row
  }
}
