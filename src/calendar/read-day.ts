import type { Issue } from '../errors.js';
import { wrongType } from '../input/check.js';
import { parseDay } from '../time/day.js';
import { complainAboutDate } from '../time/parse.js';

/** Day number of a date, or NaN and an issue at `path`. */
export function readDay(date: unknown, path: string, issues: Issue[]): number {
  const day = typeof date === 'string' ? parseDay(date) : Number.NaN;
  if (typeof date !== 'string') issues.push(wrongType(date, path, 'a date, as in "2026-11-10"'));
  else if (Number.isNaN(day)) issues.push({ ...complainAboutDate(date), path });
  return day;
}
