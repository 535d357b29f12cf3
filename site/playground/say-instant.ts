import { isZone } from './facts.js';

/** "Monday 9 March 2026 at 09:30 (New York)", in the zone given. */
export function sayInstant(instant: number, timeZone: string): string {
  const { date, time, city } = partsOf(instant, timeZone);
  return `${date} at ${time} (${city})`;
}

/** "Monday 9 March 2026, 09:00 to 17:00 (New York)"; over several days, both of them. */
export function sayWindow(from: number, to: number, timeZone: string): string {
  const start = partsOf(from, timeZone);
  const end = partsOf(to, timeZone);
  const until = start.date === end.date ? end.time : `${end.date}, ${end.time}`;
  return `${start.date}, ${start.time} to ${until} (${start.city})`;
}

function partsOf(instant: number, timeZone: string): { date: string; time: string; city: string } {
  const zone = isZone(timeZone) ? timeZone : 'UTC';
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  return {
    date: `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`,
    time: `${part('hour')}:${part('minute')}`,
    city: zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '),
  };
}
