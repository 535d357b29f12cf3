const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall shows in a zone, as the milliseconds at which a clock in UTC shows the same. Asks Intl, not the library. */
export function wallClock(timeZone: string, instant: number): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }); // "2026-03-29 09:00:00"
    formats.set(timeZone, format);
  }
  const milliseconds = ((instant % 1000) + 1000) % 1000;
  return Date.parse(`${format.format(instant).replace(' ', 'T')}Z`) + milliseconds;
}
