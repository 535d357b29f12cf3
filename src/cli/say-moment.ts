const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(' ');

/** An instant of the library, by the clock that its offset is of: "Friday 13 March 2026 at 09:00 (UTC-04:00)". */
export function sayMoment(instant: string, locale: string): string {
  const [year, month, date, hour, minute] = (instant.match(/\d+/g) ?? []).map(Number) as [number, number, number, number, number]; // "2026-03-13T09:00:00.000-04:00"
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, date)).getUTCDay()];
  const offset = instant.slice(-6);
  const minutes = String(minute).padStart(2, '0');
  if (/^en-us\b/i.test(locale)) {
    return `${weekday}, ${months[month - 1]} ${date}, ${year} at ${hour % 12 || 12}:${minutes} ${hour < 12 ? 'AM' : 'PM'} (UTC${offset})`;
  }
  return `${weekday} ${date} ${months[month - 1]} ${year} at ${String(hour).padStart(2, '0')}:${minutes} (UTC${offset})`;
}
