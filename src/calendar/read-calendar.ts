import type { Issue } from '../errors.js';
import { readList, wrongType } from '../input/check.js';
import { limits } from '../input/limits.js';
import { copyJson, frozenThroughout, isRecord, sameJson } from '../input/plain-data.js';
import { show } from '../input/show.js';
import { firstDay, lastDay } from '../time/day.js';
import { parseMinute } from './parse-minute.js';
import { readDay } from './read-day.js';

/** A calendar as integers. Ranges are minutes of the day, opening and closing in turn, sorted. */
export interface KnownCalendar {
  /** Index 1 to 7; an empty list where the weekday is not worked. */
  readonly byWeekday: readonly (readonly number[])[];
  readonly byDay: ReadonlyMap<number, readonly number[]>;
  readonly holidaysGiven: boolean;
  readonly coveredFrom: number;
  readonly coveredTo: number;
  /** Where the calendar stands in the input, for errors that show only when it is used. */
  readonly path: string;
}

interface Remembered {
  readonly known: KnownCalendar;
  /** A copy to compare with, as the caller may change the calendar between two calls; null when it is frozen through and through. */
  readonly copy: unknown;
}
const remembered = new WeakMap<object, Remembered>();

/** The calendar as integers, or null and issues under `path`. Made once for a calendar object as long as its content stays the same. */
export function readCalendar(input: unknown, path: string, issues: Issue[]): KnownCalendar | null {
  if (!isRecord(input)) {
    issues.push(wrongType(input, path, 'a calendar with weekend and hours'));
    return null;
  }
  const before = remembered.get(input);
  if (before !== undefined && before.known.path === path && (before.copy === null || sameJson(before.copy, readPart(input))))
    return before.known;
  const count = issues.length;
  const known = compile(input, path, issues);
  if (issues.length > count) return null;
  remembered.set(input, { known, copy: frozenThroughout(input) ? null : copyJson(readPart(input)) });
  return known;
}

/** The keys that are read: what nobody knows is neither copied nor compared. */
function readPart({ weekend, hours, hoursByWeekday, holidays, dates, coverage }: Record<string, unknown>): object {
  return { weekend, hours, hoursByWeekday, holidays, dates, coverage };
}

function compile(input: Record<string, unknown>, path: string, issues: Issue[]): KnownCalendar {
  const hours = rangesOf(input.hours, `${path}.hours`, issues);
  const byWeekday: (readonly number[])[] = [[], hours, hours, hours, hours, hours, hours, hours];
  for (const [weekday, ranges] of entriesOf(input.hoursByWeekday, `${path}.hoursByWeekday`, limits.weekdays, issues)) {
    if (ranges === undefined) continue;
    const own = rangesOf(ranges, `${path}.hoursByWeekday.${weekday.slice(0, 60)}`, issues);
    if (/^[1-7]$/.test(weekday)) byWeekday[Number(weekday)] = own;
    else issues.push(unknownWeekday(weekday, `${path}.hoursByWeekday`));
  }
  for (const [index, weekday] of listOf(input.weekend, `${path}.weekend`, issues).entries()) {
    if (Number.isInteger(weekday) && (weekday as number) >= 1 && (weekday as number) <= 7) byWeekday[weekday as number] = [];
    else issues.push(unknownWeekday(weekday, `${path}.weekend.${index}`));
  }
  const byDay = new Map<number, readonly number[]>();
  const holidays = input.holidays === undefined ? [] : listOf(input.holidays, `${path}.holidays`, issues);
  for (const [index, date] of holidays.entries()) byDay.set(readDay(date, `${path}.holidays.${index}`, issues), []);
  for (const [date, ranges] of entriesOf(input.dates, `${path}.dates`, limits.dates, issues)) {
    byDay.set(readDay(date, `${path}.dates.${date.slice(0, 60)}`, issues), rangesOf(ranges, `${path}.dates.${date.slice(0, 60)}`, issues));
  }
  const [coveredFrom, coveredTo] = coverageOf(input.coverage, `${path}.coverage`, issues);
  return { byWeekday, byDay, holidaysGiven: input.holidays !== undefined, coveredFrom, coveredTo, path };
}

function unknownWeekday(weekday: unknown, path: string): Issue {
  return { code: 'unknown-weekday', path, message: `${show(weekday)} is not a weekday: write 1 (Monday) to 7 (Sunday)` };
}

function listOf(input: unknown, path: string, issues: Issue[]): readonly unknown[] {
  if (input === undefined) issues.push(wrongType(input, path, 'a list'));
  return readList(input, path, limits.history, issues);
}

function entriesOf(input: unknown, path: string, most: number, issues: Issue[]): [string, unknown][] {
  if (input === undefined) return [];
  if (!isRecord(input)) {
    issues.push(wrongType(input, path, 'an object'));
    return [];
  }
  const { length } = Object.keys(input);
  if (length <= most) return Object.entries(input);
  issues.push({ code: 'too-many', path, message: `${length} keys are given: at most ${most} are read` });
  return [];
}

function rangesOf(input: unknown, path: string, issues: Issue[]): readonly number[] {
  const ranges: [number, number][] = [];
  for (const [index, range] of listOf(input, path, issues).entries()) {
    const read = rangeOf(range, `${path}.${index}`, issues);
    if (read !== null) ranges.push(read);
  }
  ranges.sort((a, b) => a[0] - b[0]);
  for (let index = 1; index < ranges.length; index++) {
    if ((ranges[index] as [number, number])[0] < (ranges[index - 1] as [number, number])[1]) {
      issues.push({ code: 'hours-overlap', path, message: 'two ranges share some time: give ranges that do not overlap' });
      break;
    }
  }
  return ranges.flat();
}

function rangeOf(input: unknown, path: string, issues: Issue[]): [number, number] | null {
  if (!Array.isArray(input) || input.length !== 2) {
    issues.push(wrongType(input, path, 'a range of two times, as in ["09:00", "17:00"]'));
    return null;
  }
  const before = issues.length;
  const [open, close] = input.map((time) => (typeof time === 'string' ? parseMinute(time) : Number.NaN)) as [number, number];
  for (const [index, minute] of [open, close].entries()) {
    if (Number.isNaN(minute) || (index === 0 && minute === 1440)) {
      issues.push({
        code: 'unreal-time',
        path: `${path}.${index}`,
        message: `${show(input[index])} is not a time: write 00:00 to 23:59, or 24:00 to close at the end of the date`,
      });
    }
  }
  if (issues.length > before) return null;
  if (open < close) return [open, close];
  if (open === close) {
    issues.push({
      code: 'empty-hours',
      path,
      message: `${show(input[0])} to ${show(input[1])} is no time at all: leave the range out, or close later`,
    });
  } else {
    issues.push({
      code: 'hours-past-midnight',
      path,
      message: `${show(input[0])} to ${show(input[1])} runs past midnight: ${
        close === 0 ? 'close at "24:00"' : `write two ranges of one date, ["00:00", ${show(input[1])}] and [${show(input[0])}, "24:00"]`
      }`,
    });
  }
  return null;
}

function coverageOf(input: unknown, path: string, issues: Issue[]): [number, number] {
  if (!isRecord(input)) {
    if (input !== undefined) issues.push(wrongType(input, path, 'an object with from and to'));
    return [firstDay, lastDay];
  }
  const from = readDay(input.from, `${path}.from`, issues);
  const to = readDay(input.to, `${path}.to`, issues);
  if (from > to)
    issues.push({
      code: 'coverage-reversed',
      path,
      message: `${show(input.from)} comes after ${show(input.to)}: put the earlier date into from`,
    });
  return [from, to];
}
