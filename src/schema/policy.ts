import type { Span } from '../application/types.js';
import { show } from '../input/show.js';
import type { FollowUpPolicy } from '../policy/types.js';
import { complain } from './complain.js';
import { judged } from './judged.js';
import { limits } from './limits.js';
import { list } from './list.js';
import type { Schema } from './own-schema.js';
import { type Parsed, parse, safeParse } from './parse.js';
import { same } from './same.js';
import { dateSpan, span } from './spans.js';
import { type StandardSchema, standardSchema } from './standard-schema.js';
import { channel, count } from './values.js';
import { workingCalendar } from './working-calendar.js';
import { nullable, object, oneOf } from './zod.js';

export const policyId: Schema<string> = judged('string', (value) => {
  if (typeof value === 'string' && value.length <= limits.id && /^[^/\s]+\/[^/\s]+$/.test(value)) return undefined;
  return { code: 'policy-id', message: `${show(value)} is not a policy's id: write name and version, as in "classic/1"` };
});

const gap = object({ min: dateSpan, max: dateSpan }, 'a gap with min and max', ({ min, max }, payload) => {
  // Working days are never fewer dates than days, so this is also right for a minimum in working days and a maximum in days.
  const comparable = min.days === undefined || max.workingDays === undefined;
  if (!comparable || countOf(min) <= countOf(max)) return;
  const message = `the minimum of ${countOf(min)} is more than the maximum of ${countOf(max)}: give a minimum that is not above the maximum`;
  complain(payload, { code: 'min-above-max', message });
});

function countOf(span: Span): number {
  return span.days ?? span.workingDays ?? 0; // hours are refused here
}

const channels = list(channel, limits.channels);
const cap = nullable(count);

export const policy: Schema<FollowUpPolicy> = same<FollowUpPolicy>()(
  object(
    {
      id: policyId,
      calendar: workingCalendar,
      thankYou: nullable(object({ within: span, expiresAfter: span, channels }, 'an object, or null for none')),
      feedback: object(
        {
          afterPromise: dateSpan,
          withoutPromise: dateSpan,
          gap,
          maxAttempts: cap,
          adviseStoppingAfter: cap,
          channels,
          route: oneOf('decision-maker-first', 'hr-first', 'decision-maker-with-hr'),
          escalateAfter: count,
        },
        'an object',
      ),
      application: nullable(object({ firstAfter: dateSpan, gap, maxAttempts: cap }, 'an object, or null for none')),
      outcome: object(
        { thankWithin: span, askHowICameAcross: oneOf('with-thanks', 'separately', 'never'), expiresAfter: span },
        'an object',
      ),
    },
    'a policy',
  ),
);

/** The Standard Schema of a `FollowUpPolicy`. */
export const policySchema: StandardSchema<FollowUpPolicy> = standardSchema(policy);

/**
 * The input as a `FollowUpPolicy`, its content unchanged; unknown keys are refused.
 *
 * @throws FollowUpError with everything that is wrong.
 * @example
 * ```ts
 * import { classic } from 'interview-followup';
 * import { parsePolicy } from 'interview-followup/schema';
 *
 * const patient = parsePolicy({ ...classic, id: 'patient/1', outcome: { ...classic.outcome, askHowICameAcross: 'separately' } });
 * patient.outcome.askHowICameAcross; // => 'separately'
 * ```
 */
export function parsePolicy(input: unknown): FollowUpPolicy {
  return parse(policy, input);
}

/**
 * The input as a `FollowUpPolicy`, or everything that is wrong with it; never throws.
 *
 * @example
 * ```ts
 * import { classic } from 'interview-followup';
 * import { safeParsePolicy } from 'interview-followup/schema';
 *
 * const parsed = safeParsePolicy({ ...classic, outcome: { ...classic.outcome, thankWithin: { days: 1, hours: 2 } } });
 * parsed.type === 'invalid' && parsed.issues[0]?.message; // => 'days and hours given: give exactly one of days, workingDays, hours'
 * ```
 */
export function safeParsePolicy(input: unknown): Parsed<FollowUpPolicy> {
  return safeParse(policy, input);
}
