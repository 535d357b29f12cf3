import { isFollowUpError } from '../../index.js';
import { dayOf, formatInstant } from './clock.js';
import { complain } from './complain.js';
import type { Place } from './place.js';
import { readInstant } from './read-instant.js';
import type { Reading } from './reading.js';

/** A date alone as it stands, or an instant in the employer's zone. */
export interface When {
  readonly text: string;
  /** Epoch milliseconds; null of a date alone. */
  readonly instant: number | null;
  /** Whether it is after now; a date only if it is later than today's date everywhere on Earth. */
  readonly isComing: boolean;
}

/** A date alone or an instant; null and a problem when it is neither. */
export function readDate(reading: Reading, place: Place): When | null {
  const { options, now } = reading;
  const { value } = place;
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    if (!isReal(value, options.timeZone)) complain(reading, place, 'unreal-date', 'is not in the calendar');
    else if (!value.startsWith('20')) complain(reading, place, 'implausible-date', 'does not lie in the years 2000 to 2099');
    else return { text: value, instant: null, isComing: value > latestTime(now) };
    return null;
  }
  const instant = readInstant(reading, place);
  return instant === null ? null : { text: formatInstant(instant, options.timeZone), instant, isComing: instant > now };
}

/** Whether there is such a date, and was one there: Samoa had no 30 December 2011. */
function isReal(date: string, timeZone: string): boolean {
  try {
    return dayOf(date, timeZone) !== null;
  } catch (error) {
    if (!isFollowUpError(error)) throw error;
    return false;
  }
}

/** The time where it is latest, at UTC+14: a date alone is in order before the times of its day. */
function latestTime(now: number): string {
  return formatInstant(now + 14 * 3_600_000, 'UTC');
}
