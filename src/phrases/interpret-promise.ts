import type { FeedbackDate } from '../application/types.js';
import { addWorkingDays } from '../calendar/add-working-days.js';
import { readCalendar } from '../calendar/read-calendar.js';
import type { WorkingCalendar } from '../calendar/types.js';
import { FollowUpError, type Issue } from '../errors.js';
import { complainAboutText, isText, wrongType } from '../input/check.js';
import { limits } from '../input/limits.js';
import { isRecord } from '../input/plain-data.js';
import { formatDay } from '../time/day.js';
import { formatInstant } from '../time/format.js';
import { dayAt, instantAt } from '../time/local.js';
import { readInstant } from '../time/read-instant.js';
import { readZone } from '../time/read-zone.js';
import type { InstantInput, TimeZoneId } from '../time/types.js';
import type { Zone } from '../time/zone.js';
import { english } from './en.js';
import { findDates } from './find-dates.js';
import { grammarOf } from './grammar-of.js';
import { isMonthFirst } from './is-month-first.js';
import { pickPromise } from './pick-promise.js';
import type { FoundDate } from './types.js';

/** When a promise was made, and where. */
export interface PromiseOptions {
  /** When it was said: dates are counted from there. */
  readonly saidAt: InstantInput;
  /** The employer's zone: in it a promised date begins and ends. */
  readonly timeZone: TimeZoneId;
  /** Counts "5 working days" at once; without it the span itself is the answer, for the engine to count. */
  readonly calendar?: WorkingCalendar;
  /** BCP 47; English, German, French and Spanish are understood. A text without a date in its language is tried in English. */
  readonly locale?: string;
}

/** A promise that was understood, and the words that make it: UTF-16 offsets, `end` exclusive. */
export interface InterpretedPromise {
  readonly by: FeedbackDate;
  readonly start: number;
  readonly end: number;
}

/**
 * When an answer was promised, as `by` of a `feedback-promised` event: "we will be in touch by the end of next week". Null when the
 * text promises none, or does not say clearly which of its dates it is: nothing is guessed.
 *
 * A promise without a day is a window, and its late edge counts: a week ends on Sunday, so that nobody is chased too early. A date is
 * the whole of that date; a time on the clock makes it an instant; hours, and working days without a calendar, stay a span.
 * Interviews, requests ("please send … by Friday") and what lies in the past are no promises; of several, the latest counts.
 *
 * @throws FollowUpError for a text that is none or longer than 10,000 characters, and for a broken `saidAt`, `timeZone`, `calendar` or `locale`.
 * @example
 * ```ts
 * import { interpretPromise } from 'interview-followup';
 *
 * const said = { saidAt: '2026-06-03T10:30:00+01:00', timeZone: 'Europe/London' }; // a Wednesday
 * interpretPromise('You will hear from us by the 20th.', said)?.by; // => { date: '2026-06-20' }
 * interpretPromise('By noon on Friday', said)?.by; // => { instant: '2026-06-05T12:00:00.000+01:00' }
 * interpretPromise('Within 5 working days', said)?.by; // => { within: { workingDays: 5 } }
 * interpretPromise('Bis Ende nächster Woche', { ...said, locale: 'de' })?.by; // => { date: '2026-06-14' }
 * interpretPromise('Your interview is on Monday at 10.', said); // => null
 * ```
 */
export function interpretPromise(text: string, options: PromiseOptions): InterpretedPromise | null {
  const issues: Issue[] = [];
  if (!isText(text)) issues.push(complainAboutText(text, 'text'));
  if (!isRecord(options)) throw new FollowUpError([...issues, wrongType(options, 'options', 'an object with saidAt and timeZone')]);
  const { saidAt, timeZone, calendar, locale = '' } = options;
  const instant = readInstant(saidAt, 'saidAt', issues);
  const zone = readZone(timeZone, 'timeZone', issues);
  if (calendar !== undefined) readCalendar(calendar, 'calendar', issues);
  if (typeof locale !== 'string') issues.push(wrongType(locale, 'locale', 'a BCP 47 tag, as in "de"'));
  if (zone === null || issues.length > 0) throw new FollowUpError(issues);
  const today = dayAt(zone, instant);
  const own = grammarOf(locale);
  for (const grammar of own === english ? [english] : [own, english]) {
    const monthFirst = grammar === english && isMonthFirst(zone.id, locale);
    const dates = findDates(text, { today, grammar, monthFirst });
    if (dates.length === 0) continue;
    const promised = pickPromise(text, dates, today, grammar.language);
    if (promised === null) return null;
    const by = feedbackDateOf(promised, instant, zone, calendar);
    return by === null ? null : { by, start: promised.lead, end: promised.end };
  }
  return null;
}

/** The form of a promise that says no more than was said; null when it was over before it was made. */
function feedbackDateOf(promised: FoundDate, saidAt: number, zone: Zone, calendar: WorkingCalendar | undefined): FeedbackDate | null {
  const { workingDays, hours, minute, to } = promised;
  if ((workingDays ?? hours ?? 0) > limits.span) return null;
  if (workingDays !== undefined) {
    if (calendar === undefined) return { within: { workingDays } };
    return { date: addWorkingDays(calendar, { from: formatDay(dayAt(zone, saidAt)), days: workingDays }) };
  }
  if (hours !== undefined) return { within: { hours } };
  if (minute === undefined) return { date: formatDay(to) };
  const instant = instantAt(zone, to, minute);
  return instant >= saidAt ? { instant: formatInstant(instant, zone) } : null;
}
