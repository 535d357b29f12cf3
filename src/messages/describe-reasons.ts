import type { JobApplication } from '../application/types.js';
import { FollowUpError, type Issue } from '../errors.js';
import type { Reason } from '../follow-up/types.js';
import { readZone } from '../time/read-zone.js';
import type { TimeZoneId } from '../time/types.js';
import type { Zone } from '../time/zone.js';
import { checkApplication } from './check-application.js';
import { checkReasons } from './check-reasons.js';
import { nameOfContact } from './describe-step.js';
import type { ReasonFacts } from './describe-words.js';
import type { DescribeLocale, MessageLocale } from './locale.js';
import { localeToDescribe } from './locale-to-describe.js';
import { plainName } from './plain-name.js';
import { sayIso } from './say-time.js';
import { bundledToDescribe } from './templates/bundled.js';

/**
 * Reasons or caveats in words, one sentence each, for verdicts, agenda items and plans. Times are the employer's unless `timeZone` is
 * given. A code that this version does not know gets a neutral sentence.
 *
 * @throws FollowUpError for a language whose locale was not given, or an unknown zone.
 * @example
 * ```ts
 * import { describeReasons } from 'interview-followup/messages';
 *
 * const application = { id: 'northwind', role: 'Data Engineer', employer: { timeZone: 'Europe/London' } };
 * const reasons = [{ code: 'promise-not-passed', since: '2026-03-05T10:55:00Z', until: '2026-03-12' }];
 * describeReasons(reasons, { application });
 * // => ['You were told to expect an answer by Thursday 12 March, so the next move is theirs until then.']
 * ```
 */
export function describeReasons(
  reasons: readonly Reason[],
  options: {
    readonly application: JobApplication;
    /** BCP 47; en-GB when left out. */
    readonly locale?: string;
    /** Locales besides English. */
    readonly locales?: readonly MessageLocale[];
    /** The clock by which times are told; the employer's when left out. */
    readonly timeZone?: TimeZoneId;
  },
): string[] {
  const locale = localeToDescribe(options, bundledToDescribe);
  const issues: Issue[] = [];
  checkReasons(reasons, 'reasons', issues);
  checkApplication(options.application, 'application', issues);
  if (issues.length > 0) throw new FollowUpError(issues);
  const zone = zoneToDescribe(
    options.timeZone ?? options.application.employer.timeZone,
    options.timeZone === undefined ? 'application.employer.timeZone' : 'timeZone',
  );
  return reasons.map((reason) => sayReason(reason, options.application, locale, zone, Number.NaN));
}

/** The zone by whose clock times are told. */
export function zoneToDescribe(id: TimeZoneId, path: string): Zone {
  const issues: Issue[] = [];
  const zone = readZone(id, path, issues);
  if (zone === null) throw new FollowUpError(issues);
  return zone;
}

/** One reason as a sentence. */
export function sayReason(reason: Reason, application: JobApplication, locale: DescribeLocale, zone: Zone, usualYear: number): string {
  const { describe, time } = locale;
  const say: ((facts: ReasonFacts) => string) | undefined = Object.hasOwn(describe.reasons, reason.code)
    ? describe.reasons[reason.code as keyof typeof describe.reasons] // an own key, by the line above
    : undefined;
  if (say === undefined) return describe.unknownReason;
  const interview = application.interviews?.find(({ id }) => id === reason.interview);
  const sentence = say({
    since: sayIso(time, zone, reason.since, usualYear, 'beginning'),
    until: sayIso(time, zone, reason.until, usualYear, 'closing'),
    attempts: reason.attempts ?? 0,
    contact: (reason.contact === undefined ? '' : nameOfContact(application, reason.contact)) || describe.someone,
    interview: sayIso(time, zone, interview?.startsAt, usualYear, 'beginning'),
    channel: reason.channel === undefined ? '' : describe.channels[reason.channel],
    employer: plainName(reason.employer ?? ''),
    answerBy: sayIso(time, zone, reason.answerBy, usualYear, 'closing'),
    tooLate: reason.tooLate === true,
  });
  return sentence.startsWith(describe.someone) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}
