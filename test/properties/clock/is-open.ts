import type { WorkingCalendar } from 'interview-followup';
import { localDate } from './local-date.ts';
import { wallClock } from './wall-clock.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/**
 * Whether a calendar is open at an instant, by C5, C7 and C10: from the first instant whose wall clock has come to the opening time to
 * the first later one whose wall clock has come to the closing time, or the date's end. Written apart from the library: by the wall
 * clock, and minute by minute where clocks change.
 */
export function isOpen(calendar: WorkingCalendar, timeZone: string, instant: number): boolean {
  const wall = wallClock(timeZone, instant);
  const date = localDate(timeZone, instant);
  const start = Date.parse(date);
  const ranges = hoursOn(calendar, date).map((range) => range.map((time) => start + minutesOf(time) * minuteMs) as [number, number]);
  const offset = wall - instant;
  const steady = [-dayMs, dayMs].every((shift) => wallClock(timeZone, instant + shift) - instant - shift === offset);
  if (steady) return ranges.some(([open, close]) => wall >= open && wall < close);
  return ranges.some(([open, close]) => {
    let opened = false;
    for (let minute = firstMinuteOf(timeZone, date, instant); minute <= instant; minute += minuteMs) {
      const shown = wallClock(timeZone, minute);
      if (opened && shown >= close) return false;
      if (!opened && shown >= open && shown < close) opened = true;
      else if (!opened && shown >= close) return false; // a gap has swallowed the hours whole
    }
    return opened;
  });
}

function hoursOn(calendar: WorkingCalendar, date: string): readonly (readonly [string, string])[] {
  const weekday = new Date(date).getUTCDay() || 7;
  const onDate = calendar.dates?.[date];
  if (onDate !== undefined) return onDate;
  if (calendar.holidays?.includes(date) || calendar.weekend.some((day) => day === weekday)) return [];
  return calendar.hoursByWeekday?.[`${weekday}` as '1'] ?? calendar.hours; // 1 to 7, as the type says
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The first whole minute of the date that is local at the instant. */
function firstMinuteOf(timeZone: string, date: string, instant: number): number {
  let minute = Math.floor(instant / minuteMs) * minuteMs;
  while (localDate(timeZone, minute - minuteMs) === date) minute -= minuteMs;
  return minute;
}
