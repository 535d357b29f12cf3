import type { TimeRange } from '../../index.js';
import type { Closure } from './closures-in.js';

/** What is left of the open hours of a date when parts of it are closed. */
export function openBeside(hours: readonly TimeRange[], closures: readonly Closure[]): readonly TimeRange[] {
  let left = hours;
  for (const { from, to } of closures) {
    const [closing, opening] = [timeOf(from), timeOf(to)]; // of one width: as texts they are in the order of the clock
    left = left.flatMap(([open, close]): readonly TimeRange[] => [
      ...(open < closing ? [[open, close < closing ? close : closing] as const] : []),
      ...(opening < close ? [[open > opening ? open : opening, close] as const] : []),
    ]);
  }
  return left;
}

function timeOf(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
