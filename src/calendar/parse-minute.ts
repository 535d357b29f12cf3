import { twoDigits } from '../time/day.js';

/** Minutes since midnight of `HH:MM`, `24:00` included; NaN for anything else. */
export function parseMinute(text: string): number {
  if (text.length !== 5 || text.charCodeAt(2) !== 58) return Number.NaN;
  const hour = twoDigits(text, 0);
  const minute = twoDigits(text, 3);
  if (!(minute <= 59)) return Number.NaN;
  return hour <= 23 || (hour === 24 && minute === 0) ? hour * 60 + minute : Number.NaN;
}
