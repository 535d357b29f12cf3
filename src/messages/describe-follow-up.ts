import type { JobApplication } from '../application/types.js';
import { FollowUpError, type Issue } from '../errors.js';
import type { FollowUp, Step } from '../follow-up/types.js';
import { localDateOf, minuteAt, placeOfZone } from '../time/format-local.js';
import { dayAt } from '../time/local.js';
import { parseInstant } from '../time/parse.js';
import type { TimeZoneId } from '../time/types.js';
import type { Zone } from '../time/zone.js';
import { checkApplication } from './check-application.js';
import { checkFollowUp } from './check-follow-up.js';
import { sayReason, zoneToDescribe } from './describe-reasons.js';
import { sayStep } from './describe-step.js';
import type { DescribeLocale, MessageLocale } from './locale.js';
import { localeToDescribe } from './locale-to-describe.js';
import { sayDay, sayInstant } from './say-time.js';
import { bundledToDescribe } from './templates/bundled.js';

/**
 * A decision in words for the candidate: what to do and when, why, and what to know about it. Dates and times are those of the step's
 * zone, the recipient's, unless `timeZone` is given; a year is only told when it is another one than the step's.
 *
 * @throws FollowUpError for a language whose locale was not given, or an unknown zone.
 * @example
 * ```ts
 * import { nextFollowUp } from 'interview-followup';
 * import { describeFollowUp } from 'interview-followup/messages';
 *
 * const application = {
 *   id: 'northwind',
 *   role: 'Data Engineer',
 *   employer: { timeZone: 'America/New_York' },
 *   contacts: [{ id: 'dana', name: 'Dana Okafor', role: 'hiring-manager', phone: '+1 212 555 0100', mayCall: true }],
 *   interviews: [{ id: 'first', startsAt: '2026-02-26T10:00:00-05:00', endsAt: '2026-02-26T11:00:00-05:00', status: 'held', interviewers: ['dana'] }],
 *   history: [
 *     { type: 'contacted', at: '2026-02-26T15:00:00-05:00', purpose: 'thank-you', channel: 'email', to: 'dana' },
 *     { type: 'feedback-promised', at: '2026-02-26T10:55:00-05:00', by: { date: '2026-03-06' } },
 *   ],
 * } as const;
 * const next = nextFollowUp(application, { now: '2026-03-02T09:00:00-05:00' });
 * const { headline, reasons } = describeFollowUp(next, { application });
 * headline; // => 'Call Dana Okafor between Monday 9 March at 09:00 and Tuesday 10 March at 17:00, New York time'
 * reasons[0]; // => 'You were told to expect an answer by Friday 6 March, so the next move is theirs until then.'
 * ```
 */
export function describeFollowUp(
  followUp: FollowUp,
  options: {
    readonly application: JobApplication;
    /** BCP 47; en-GB when left out. */
    readonly locale?: string;
    /** Locales besides English. */
    readonly locales?: readonly MessageLocale[];
    /** The clock by which times are told; the step's when left out. */
    readonly timeZone?: TimeZoneId;
  },
): { headline: string; reasons: string[]; caveats: string[] } {
  const locale = localeToDescribe(options, bundledToDescribe);
  const issues: Issue[] = [];
  checkFollowUp(followUp, Object.keys(locale.describe.stop), issues);
  checkApplication(options.application, 'application', issues);
  if (issues.length > 0) throw new FollowUpError(issues);
  const { application, timeZone } = options;
  const step = followUp.type === 'stop' ? null : followUp.step;
  const id = timeZone ?? step?.window.timeZone ?? application.employer.timeZone;
  const zone = zoneToDescribe(id, timeZone === undefined ? 'followUp.step.window.timeZone' : 'timeZone');
  const year = step === null ? Number.NaN : localDateOf(dayAt(zone, parseInstant(step.window.earliest))).year;
  return {
    headline:
      followUp.type === 'stop'
        ? locale.describe.stop[followUp.because]
        : headlineOf(followUp, locale, zone, sayStep(followUp.step, application, locale)),
    reasons: followUp.reasons.map((reason) => sayReason(reason, application, locale, zone, year)),
    caveats: followUp.caveats.map((caveat) => sayReason(caveat, application, locale, zone, year)),
  };
}

function headlineOf(followUp: Exclude<FollowUp, { type: 'stop' }>, { describe, time }: DescribeLocale, zone: Zone, text: string): string {
  const { window }: Step = followUp.step;
  const place = time.zone(placeOfZone(zone.id));
  const earliest = parseInstant(window.earliest);
  const latest = parseInstant(window.latest);
  const year = localDateOf(dayAt(zone, earliest)).year;
  if (followUp.type === 'act' && followUp.urgency === 'overdue') {
    const from = parseInstant(window.recommended);
    return describe.overdue(text, sayDay(time, dayAt(zone, from), year), time.time(minuteAt(zone, from)), place);
  }
  const closes = minuteAt(zone, latest) || 1440; // midnight is the end of the day before
  const lastDay = dayAt(zone, latest) - (closes === 1440 ? 1 : 0);
  if (dayAt(zone, earliest) === lastDay) {
    return describe.on(text, sayDay(time, lastDay, year), time.time(minuteAt(zone, earliest)), time.time(closes), place);
  }
  const until = sayInstant(time, zone, latest, year, 'closing');
  if (followUp.type === 'act') return describe.by(text, until, place);
  return describe.between(text, sayInstant(time, zone, earliest, year, 'beginning'), until, place);
}
