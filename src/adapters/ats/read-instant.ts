import { type Issue, isFollowUpError } from '../../index.js';
import { parseInstant, wallTime } from './clock.js';
import { complain } from './complain.js';
import type { Place } from './place.js';
import type { Reading } from './reading.js';

const localPattern = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(?::([0-5]\d)(?:\.\d{1,9})?)?$/;
/** No application is from before 2000 or after 2099: seconds read as milliseconds fall into 1970, microseconds far into the future. */
const earliest = 946_684_800_000;
const latest = 4_102_444_800_000;

/** Epoch milliseconds of ISO text with an offset, of epoch milliseconds or, where the ATS has no zones, of local time; null and a problem for anything else. */
export function readInstant(reading: Reading, place: Place): number | null {
  const { value } = place;
  if (typeof value !== 'string' && typeof value !== 'number') {
    complain(reading, place, 'wrong-type', 'is not an instant');
    return null;
  }
  try {
    const local = reading.isLocal ? localPattern.exec(String(value)) : null;
    const instant =
      local === null ? parseInstant(typeof value === 'number' ? { epochMilliseconds: value } : value) : localInstant(reading, local);
    if (instant === null) {
      complain(reading, place, 'unreal-date', 'is not in the calendar');
      return null;
    }
    if (instant >= earliest && instant < latest) return instant;
    const unit = typeof value === 'number' ? ': are these milliseconds?' : '';
    complain(reading, place, 'implausible-date', `does not lie in the years 2000 to 2099${unit}`);
  } catch (error) {
    if (!isFollowUpError(error)) throw error;
    complain(
      reading,
      place,
      (error.issues[0] as Issue).code, // never empty
      'is not an instant: ISO 8601 with an offset, as in "2026-11-10T09:00:00+01:00", is',
    );
  }
  return null;
}

function localInstant({ options }: Reading, found: RegExpExecArray): number | null {
  const [, date, time, seconds] = found as unknown as [string, string, string, string | undefined]; // the groups of the pattern
  const minute = wallTime(date, time, options.timeZone);
  return minute === null ? null : minute + Number(seconds ?? 0) * 1000;
}
