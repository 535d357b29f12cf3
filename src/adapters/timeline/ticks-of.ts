import type { IsoDate, TimeZoneId } from '../../index.js';
import { daysAfter, startOf } from './local-time.js';
import { millisecondsOf } from './milliseconds.js';
import type { Timeline } from './types.js';

const dayMs = 86_400_000;
const mostTicks = 16;

/** Dates of the axis, from the first date that is shown to the last: every day, every other day, or Mondays one, two, four... weeks apart. */
export function ticksOf(first: IsoDate, last: IsoDate, timeZone: TimeZoneId): Timeline['ticks'] {
  const from = dayOf(first);
  const count = dayOf(last) - from + 1;
  let apart = 1;
  while (count / apart > mostTicks) apart = apart === 2 ? 7 : apart * 2;
  const weekday = (from + 3) % 7; // 1970-01-01 was a Thursday; 0 is Monday, before 1970 the days of a week are negative
  const ticks: { date: IsoDate; at: string }[] = [];
  for (let day = apart < 7 ? 0 : (7 - weekday) % 7; day < count; day += apart) {
    const date = daysAfter(first, day);
    ticks.push({ date, at: startOf(date, timeZone) });
  }
  return ticks;
}

function dayOf(date: IsoDate): number {
  return millisecondsOf(`${date}T00:00Z`) / dayMs;
}
