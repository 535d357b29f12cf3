import type { IsoWeekday, WorkingCalendar } from '../calendar/types.js';
import { show } from '../input/show.js';
import { complain } from './complain.js';
import { judged } from './judged.js';
import { limits } from './limits.js';
import { list } from './list.js';
import { hoursByDate, hoursOfDate } from './open-hours.js';
import type { Schema } from './own-schema.js';
import { type Parsed, parse, safeParse } from './parse.js';
import { same } from './same.js';
import { type StandardSchema, standardSchema } from './standard-schema.js';
import { date } from './values.js';
import { object, optional } from './zod.js';

const weekday: Schema<IsoWeekday> = judged(
  'number',
  (value) => {
    if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 7) return undefined; // isInteger takes numbers only
    return { code: 'unknown-weekday', message: `${show(value)} is not a weekday: write 1 (Monday) to 7 (Sunday)` };
  },
  { minimum: 1, maximum: 7, format: 'safeint' },
);

const own = optional(hoursOfDate);

const coverage = object({ from: date, to: date }, 'an object with from and to', ({ from, to }, payload) => {
  // As texts they compare as the dates do.
  if (from > to)
    complain(payload, { code: 'coverage-reversed', message: `${show(from)} comes after ${show(to)}: put the earlier date into from` });
});

export const workingCalendar: Schema<WorkingCalendar> = same<WorkingCalendar>()(
  object(
    {
      weekend: list(weekday, limits.weekend),
      hours: hoursOfDate,
      hoursByWeekday: optional(
        object({ '1': own, '2': own, '3': own, '4': own, '5': own, '6': own, '7': own }, 'an object with hours for each weekday'),
      ),
      holidays: optional(list(date, limits.holidays)),
      dates: optional(hoursByDate),
      coverage: optional(coverage),
    },
    'a calendar with weekend and hours',
  ),
);

/** The Standard Schema of a `WorkingCalendar`. */
export const workingCalendarSchema: StandardSchema<WorkingCalendar> = standardSchema(workingCalendar);

/**
 * The input as a `WorkingCalendar`, its content unchanged; unknown keys are refused.
 *
 * @throws FollowUpError with everything that is wrong.
 * @example
 * ```ts
 * import { parseWorkingCalendar } from 'interview-followup/schema';
 *
 * const calendar = parseWorkingCalendar(JSON.parse('{ "weekend": [6, 7], "hours": [["09:00", "17:00"]] }'));
 * calendar.hours; // => [['09:00', '17:00']]
 * ```
 */
export function parseWorkingCalendar(input: unknown): WorkingCalendar {
  return parse(workingCalendar, input);
}

/**
 * The input as a `WorkingCalendar`, or everything that is wrong with it; never throws.
 *
 * @example
 * ```ts
 * import { safeParseWorkingCalendar } from 'interview-followup/schema';
 *
 * const parsed = safeParseWorkingCalendar({ weekend: [6, 7], hours: [['22:00', '06:00']] });
 * parsed.type === 'invalid' && parsed.issues.map((issue) => `${issue.path}: ${issue.code}`); // => ['hours.0: hours-past-midnight']
 * ```
 */
export function safeParseWorkingCalendar(input: unknown): Parsed<WorkingCalendar> {
  return safeParse(workingCalendar, input);
}
