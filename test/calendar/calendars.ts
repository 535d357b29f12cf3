import type { WorkingCalendar } from '../../src/calendar/types.js';
import { isFollowUpError } from '../../src/errors.js';

/** Monday to Friday, nine to five, changed as a test needs it. */
export function office(changes: Partial<WorkingCalendar> = {}): WorkingCalendar {
  return { weekend: [6, 7], hours: [['09:00', '17:00']], ...changes };
}

/** Ranges as they are said: `hours('09:00-12:30', '13:30-17:00')`. */
export function hours(...ranges: readonly string[]): [string, string][] {
  return ranges.map((range) => [range.slice(0, 5), range.slice(6)]);
}

/** Every day of the week with these hours. */
export function daily(...ranges: readonly string[]): WorkingCalendar {
  return { weekend: [], hours: hours(...ranges) };
}

/** Not a day of the week is worked; single dates may be. */
export function never(changes: Partial<WorkingCalendar> = {}): WorkingCalendar {
  return { weekend: [1, 2, 3, 4, 5, 6, 7], hours: [['09:00', '17:00']], ...changes };
}

/** The issues of the error that a call throws. */
export function issuesOf(call: () => unknown): readonly { code: string; path: string; message: string }[] {
  try {
    call();
  } catch (error) {
    if (isFollowUpError(error)) return error.issues;
    throw error;
  }
  throw new Error('nothing was thrown');
}
