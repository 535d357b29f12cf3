import type { Interview } from '../application/types.js';
import { parseInstant } from '../time/parse.js';
import { complain } from './complain.js';
import { limits } from './limits.js';
import { list } from './list.js';
import type { Schema } from './own-schema.js';
import { type Parsed, parse, safeParse } from './parse.js';
import { same } from './same.js';
import { type StandardSchema, standardSchema } from './standard-schema.js';
import { count, id, instant, text } from './values.js';
import { object, oneOf, optional } from './zod.js';

export const interview: Schema<Interview> = same<Interview>()(
  object(
    {
      id,
      round: optional(count),
      startsAt: instant,
      endsAt: optional(instant),
      status: oneOf('scheduled', 'held', 'cancelled', 'missed-by-employer', 'missed-by-candidate'),
      interviewers: optional(list(id, limits.list)),
      format: optional(oneOf('onsite', 'video', 'phone')),
      topics: optional(list(text, limits.list)),
      note: optional(text),
    },
    'an interview',
    ({ startsAt, endsAt }, payload) => {
      if (endsAt === undefined || parseInstant(endsAt) > parseInstant(startsAt)) return;
      const message = `"${endsAt}" is not after the start "${startsAt}": give the instant at which the interview ended`;
      complain(payload, { code: 'ends-before-start', message }, 'endsAt');
    },
  ),
);

/** The Standard Schema of an `Interview`. */
export const interviewSchema: StandardSchema<Interview> = standardSchema(interview);

/**
 * The input as an `Interview`, its content unchanged (instants keep their text); unknown keys are refused.
 *
 * @throws FollowUpError with everything that is wrong.
 * @example
 * ```ts
 * import { parseInterview } from 'interview-followup/schema';
 *
 * const interview = parseInterview({ id: 'i1', startsAt: '2026-11-03T10:00:00Z', status: 'held' });
 * interview.startsAt; // => '2026-11-03T10:00:00Z'
 * ```
 */
export function parseInterview(input: unknown): Interview {
  return parse(interview, input);
}

/**
 * The input as an `Interview`, or everything that is wrong with it; never throws.
 *
 * @example
 * ```ts
 * import { safeParseInterview } from 'interview-followup/schema';
 *
 * const parsed = safeParseInterview({ id: 'i1', startsAt: '2026-11-03T10:00', status: 'held' });
 * parsed.type === 'invalid' && parsed.issues.map((issue) => `${issue.path}: ${issue.code}`); // => ['startsAt: offset-missing']
 * ```
 */
export function safeParseInterview(input: unknown): Parsed<Interview> {
  return safeParse(interview, input);
}
