import { nearestOf } from './days-of-months.js';
import { governorOf } from './governor-of.js';
import { bankHoliday, holidayIn, nextBankHoliday } from './holiday-in.js';
import { markAt } from './mark-at.js';
import { readBareDay } from './read-bare-day.js';
import { readCalendarDate } from './read-calendar-date.js';
import { readNth } from './read-nth.js';
import { readNumericDate } from './read-numeric-date.js';
import { readWeekday } from './read-weekday.js';
import type { ReadDays, Reader } from './types.js';

/** A day that is named: by its date, weekday, feast or distance from today. */
export function readDay(reader: Reader, index: number): ReadDays | null {
  const { kind, value } = markAt(reader, index);
  switch (kind) {
    case 'day': {
      const day = reader.today + value;
      return { next: index + 1, from: day, to: day, exact: true, ...(value < 0 ? { past: true } : {}) };
    }
    case 'holiday':
      return readHoliday(reader, index, value);
    case 'turn':
      return readNth(reader, index) ?? readWeekday(reader, index);
    case 'weekday':
    case 'weak-weekday':
      return readWeekday(reader, index);
    case 'month':
    case 'weak-month':
    case 'number':
      return readCalendarDate(reader, index) ?? readBareDay(reader, index);
    case 'digits':
    case 'ordinal':
      return readNumericDate(reader, index) ?? readCalendarDate(reader, index) ?? readNth(reader, index) ?? readBareDay(reader, index);
    default:
      return null;
  }
}

function readHoliday(reader: Reader, index: number, holiday: number): ReadDays {
  const day = holiday === bankHoliday ? nextBankHoliday(reader.today) : nearestOf(reader.today, (year) => holidayIn(holiday, year));
  const isVague = [1, 3, 5, 7, 8].includes(holiday);
  // "In the new year" is not on New Year's Day.
  if (holiday === 3 && governorOf(reader, index).kind === 'in') return { next: index + 1, from: day, to: day + 30, exact: false };
  return { next: index + 1, from: day, to: day, exact: true, ...(isVague ? { feast: true } : {}) };
}
