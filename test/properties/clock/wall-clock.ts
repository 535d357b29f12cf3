const quarter = 15 * 60_000;
const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** What the clock on the wall shows in a zone, as the milliseconds at which a clock in UTC shows the same. Asks Intl, not the library. */
export function wallClock(timeZone: string, instant: number): number {
  const day = Math.floor(instant / dayMs);
  const before = offsetAt(timeZone, day * dayMs);
  const steady = before === offsetAt(timeZone, (day + 1) * dayMs); // no clock changes twice a day
  return instant + (steady ? before : offsetAt(timeZone, Math.floor(instant / quarter) * quarter)); // since 2011, at full quarters of an hour only
}

function offsetAt(timeZone: string, instant: number): number {
  const key = `${instant} ${timeZone}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = shown(timeZone, instant) - instant;
    offsets.set(key, offset);
  }
  return offset;
}

function shown(timeZone: string, instant: number): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }); // "2026-03-29 09:00:00"
    formats.set(timeZone, format);
  }
  return Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
}
