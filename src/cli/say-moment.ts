import { enGB, enUS } from '../messages/index.js';
import type { Language } from './read-settings.js';

/** An instant of the library, by the clock that its offset is of: "Friday 13 March 2026 at 09:00 (UTC-04:00)". */
export function sayMoment(instant: string, { locale, locales }: Language): string {
  const [year, month, date, hour, minute] = (instant.match(/\d+/g) ?? []).map(Number) as [number, number, number, number, number]; // "2026-03-13T09:00:00.000-04:00"
  const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay() || 7;
  const { time } = locales[0] ?? (/^en-us\b/i.test(locale) ? enUS : enGB);
  const minutes = hour * 60 + minute;
  return `${time.moment(time.date({ year, month, date, weekday }, true), time.time(minutes), minutes)} (UTC${instant.slice(-6)})`;
}
