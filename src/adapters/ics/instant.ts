import { complain, type Source } from '../source.js';

// The door "." reads instants with its whole calendar in tow. Text in UTC needs neither zones nor calendars, so this small door reads
// for itself; a law in its tests holds it to what the door "." reads.

const dayMs = 86_400_000;
const pattern =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):(\d\d))(?:\[!?[A-Za-z][A-Za-z0-9_+/-]{0,63}\])?$/;

/** Years that every reader of calendars can hold, 0001 to 9999. */
const firstInstant = -62_135_596_800_000;
const lastInstant = 253_402_300_799_999;

/** Epoch milliseconds of an `InstantInput`; NaN, and an issue, when it is none. */
export function readInstant(source: Source, field: string): number {
  const input = source.fields[field];
  const text = typeof input === 'string' ? input : '';
  const instant = text === '' ? millisecondsOf(input) : parse(text);
  if (Number.isNaN(instant)) {
    const code = Number.isNaN(parse(`${text}Z`)) ? 'not-an-instant' : 'offset-missing';
    complain(source, field, 'an instant: write ISO 8601 with an offset or Z', code);
  }
  checkRange(source, field, instant);
  return instant;
}

/** Notes an instant that calendars cannot write. */
export function checkRange(source: Source, field: string, instant: number): void {
  if (instant < firstInstant || instant > lastInstant) complain(source, field, 'within the years 0001 to 9999', 'out-of-range');
}

function parse(text: string): number {
  const found = pattern.exec(text);
  if (found === null) return Number.NaN;
  const [, year = 0, month = 0, date = 0, hour = 0, minute = 0, second = 0, , , offsetHours = 0, offsetMinutes = 0] = found.map(
    (part: string | undefined) => Number(part ?? 0),
  );
  const months = year * 12 + month - 3;
  const day = firstOf(months) + date - 1;
  const isDate = month > 0 && month < 13 && date > 0 && day < firstOf(months + 1);
  if (!isDate || hour > 23 || minute > 59 || second > 59 || offsetHours > 23 || offsetMinutes > 59) return Number.NaN;
  const offset = (offsetHours * 60 + offsetMinutes) * 60_000;
  const millis = Number((found[7] ?? '').padEnd(3, '0').slice(0, 3)); // digits past the millisecond are cut off
  const local = day * dayMs + (hour * 60 + minute) * 60_000 + second * 1000 + millis;
  return found[8] === '-' ? local + offset : local - offset;
}

function millisecondsOf(input: unknown): number {
  const { epochMilliseconds } = Object(input) as { epochMilliseconds?: unknown };
  if (typeof epochMilliseconds === 'number') return Math.floor(epochMilliseconds);
  return Object.prototype.toString.call(input) === '[object Date]' ? Number(input) : Number.NaN;
}

/** `20261110T080000Z` of epoch milliseconds. */
export function utcText(instant: number): string {
  const day = Math.floor(instant / dayMs);
  let months = Math.floor(day / 30.436875) + 23_637; // never too many: the days of a month on average, and one month to spare
  while (firstOf(months + 1) <= day) months++;
  const date = Math.floor((months + 2) / 12) * 10_000 + (((months + 2) % 12) + 1) * 100 + day - firstOf(months) + 1;
  const second = Math.floor(instant / 1000) - day * 86_400;
  const time = Math.floor(second / 3600) * 10_000 + (Math.floor(second / 60) % 60) * 100 + (second % 60);
  return `${String(date).padStart(8, '0')}T${String(time).padStart(6, '0')}Z`;
}

/** Days from 1970-01-01 to the first of a month. Months count from March of the year 0, so that the leap day is a year's last. */
function firstOf(months: number): number {
  const year = Math.floor(months / 12);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * (months - 12 * year) + 2) / 5) - 719_468;
}
