// The window job of a bench of calendar libraries, by this library's own rooms (C1 to C9): `create(env)` gives the same functions as
// the adapters for luxon, date-fns and temporal-polyfill, so that all can be run side by side.
import { buildSync } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;
const built = buildSync({
  stdin: {
    contents: `
      export { readCalendar } from './src/calendar/read-calendar.ts';
      export { closingOf, countDays, lastWorkingDay, nextOpen, rangesOn } from './src/calendar/search.ts';
      export { formatDay, parseDay } from './src/time/day.ts';
      export { dayAt, startOfDay } from './src/time/local.ts';
      export { zoneOf } from './src/time/zone.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  write: false,
  alias: { luxon: `${root}node_modules/luxon/build/es6/luxon.mjs` },
});
const rooms = await import(`data:text/javascript;base64,${Buffer.from(built.outputFiles[0].text).toString('base64')}`);

export const name = 'interview-followup';

export function create(env) {
  const { closingOf, countDays, dayAt, formatDay, lastWorkingDay, nextOpen, parseDay, rangesOn, readCalendar, startOfDay, zoneOf } = rooms;
  const calendar = readCalendar({ weekend: env.weekend, hours: [[env.open, env.close]], holidays: env.holidays }, 'calendar', []);
  return {
    addBusinessDays: (date, count) => formatDay(countDays(calendar, parseDay(date), count, (day) => rangesOn(calendar, day).length > 0)),
    nextCallable: (instant, zone) => nextOpen(calendar, zoneOf(zone), instant),
    window({ zone: id, now, promise, attempts }) {
      const zone = zoneOf(id);
      let bound = Number.NEGATIVE_INFINITY;
      let anchor = Number.NEGATIVE_INFINITY;
      if (promise) {
        anchor = promise.date ? parseDay(promise.date) : dayAt(zone, promise.instant);
        bound = promise.date ? startOfDay(zone, anchor + 1) : promise.instant;
      }
      if (attempts.length > 0) {
        let last = attempts[0];
        for (let index = 1; index < attempts.length; index++) if (attempts[index] > last) last = attempts[index];
        const day = dayAt(zone, last);
        bound = Math.max(bound, startOfDay(zone, day + env.minGapDays));
        if (day > anchor) anchor = day;
      }
      const earliest = nextOpen(calendar, zone, bound);
      const first = dayAt(zone, earliest);
      const found = lastWorkingDay(calendar, zone, first, anchor + env.maxGapDays);
      const conflict = Number.isNaN(found);
      const day = conflict ? first : found;
      const latest = closingOf(calendar, zone, day);
      const status = now < earliest ? 'too-early' : now < latest ? 'open' : 'overdue';
      return { status, earliest, latest, earliestDate: formatDay(first), latestDate: formatDay(day), conflict };
    },
  };
}
