import { parseMinute } from '../calendar/parse-minute.js';
import type { TimeRange } from '../calendar/types.js';
import { wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import { show } from '../input/show.js';
import { parseDay } from '../time/day.js';
import { complainAboutDate } from '../time/parse.js';
import { complain } from './complain.js';
import { judged } from './judged.js';
import { limits } from './limits.js';
import { list } from './list.js';
import { ownSchema, type Schema } from './own-schema.js';
import { readPart } from './read-part.js';
import { date } from './values.js';

// The rules and words of calendar/read-calendar.ts, which reads a calendar without bounds; a test holds both equal.

function timeUpTo(last: number): Schema<string> {
  return judged('string', (value) => {
    if (typeof value === 'string' && parseMinute(value) <= last) return undefined;
    return { code: 'unreal-time', message: `${show(value)} is not a time: write 00:00 to 23:59, or 24:00 to close at the end of the date` };
  });
}

export const opening: Schema<string> = timeUpTo(1439);
export const closing: Schema<string> = timeUpTo(1440);

const range: Schema<TimeRange> = ownSchema({ type: 'tuple', items: [opening, closing], rest: null }, (payload, context) => {
  const given = payload.value;
  if (!Array.isArray(given) || given.length !== 2) {
    return complain(payload, { code: 'wrong-type', message: `${show(given)} is not a range: give two times, as in ["09:00", "17:00"]` });
  }
  const [open, close] = [readPart(opening, given[0], 0, payload, context), readPart(closing, given[1], 1, payload, context)] as [
    string,
    string,
  ];
  payload.value = [open, close];
  if (payload.issues.length > 0 || open < close) return payload; // "09:00" and "17:00" compare as the times do
  const shown = `${show(open)} to ${show(close)}`;
  if (open === close)
    return complain(payload, { code: 'empty-hours', message: `${shown} is no time at all: leave the range out, or close later` });
  const message = `${shown} runs past midnight: write two ranges of one date, ["00:00", ${show(close)}] and [${show(open)}, "24:00"]`;
  return complain(payload, { code: 'hours-past-midnight', message });
});

/** The open hours of one date. */
export const hoursOfDate: Schema<TimeRange[]> = list(range, limits.rangesPerDay, (ranges, payload) => {
  const sorted = [...ranges].sort();
  const overlap = sorted.some(([open], index) => open < (sorted[index - 1]?.[1] ?? ''));
  if (overlap) complain(payload, { code: 'hours-overlap', message: 'two ranges share some time: give ranges that do not overlap' });
});

/** The open hours of single dates, by date. */
export const hoursByDate: Schema<Record<string, TimeRange[]>> = ownSchema(
  { type: 'record', keyType: date, valueType: hoursOfDate },
  (payload, context) => {
    const given = payload.value;
    if (!isRecord(given)) return complain(payload, wrongType(given, '', 'an object with hours for each date'));
    const keys = Object.keys(given);
    if (keys.length > limits.dates) {
      return complain(payload, { code: 'too-many', message: `${keys.length} dates are given: at most ${limits.dates} are read` });
    }
    const read: Record<string, unknown> = {};
    for (const key of keys) {
      if (payload.issues.length > limits.issues) break;
      if (Number.isNaN(parseDay(key))) complain(payload, complainAboutDate(key), key);
      else read[key] = readPart(hoursOfDate, given[key], key, payload, context);
    }
    payload.value = read;
    return payload;
  },
);
