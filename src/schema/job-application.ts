import type { JobApplication } from '../application/types.js';
import { contact } from './contact.js';
import { historyEvent } from './history-event.js';
import { interview } from './interview.js';
import { limits } from './limits.js';
import { list } from './list.js';
import type { Schema } from './own-schema.js';
import { type Parsed, parse, safeParse } from './parse.js';
import { same } from './same.js';
import { type StandardSchema, standardSchema } from './standard-schema.js';
import { count, flag, id, name, zone } from './values.js';
import { workingCalendar } from './working-calendar.js';
import { object, optional } from './zod.js';

const employer = object(
  {
    name: optional(name),
    timeZone: zone,
    calendar: optional(workingCalendar),
    jurisdiction: optional(name),
    headcount: optional(count),
  },
  'an employer with a timeZone',
);

export const jobApplication: Schema<JobApplication> = same<JobApplication>()(
  object(
    {
      id,
      role: name,
      employer,
      preferred: optional(flag),
      contacts: optional(list(contact, limits.contacts)),
      interviews: optional(list(interview, limits.interviews)),
      history: optional(list(historyEvent, limits.history)),
    },
    'an application',
  ),
);

/** The Standard Schema of a `JobApplication`. */
export const jobApplicationSchema: StandardSchema<JobApplication> = standardSchema(jobApplication);

/**
 * The input as a `JobApplication`, its content unchanged (instants keep their text); unknown keys are refused, since a typo would cost a
 * promised date. Ids that lead nowhere and events after now are the engine's to refuse.
 *
 * @throws FollowUpError with everything that is wrong, at most 100 issues.
 * @example
 * ```ts
 * import { parseJobApplication } from 'interview-followup/schema';
 *
 * const application = parseJobApplication(JSON.parse('{ "id": "a1", "role": "Data Engineer", "employer": { "timeZone": "Europe/London" } }'));
 * application.role; // => 'Data Engineer'
 * ```
 */
export function parseJobApplication(input: unknown): JobApplication {
  return parse(jobApplication, input);
}

/**
 * The input as a `JobApplication`, or everything that is wrong with it; never throws.
 *
 * @example
 * ```ts
 * import { safeParseJobApplication } from 'interview-followup/schema';
 *
 * const employer = { timeZone: 'Europe/Atlantis' };
 * const history = [{ type: 'feedback-promised', at: '2026-11-03', by: { date: '2026-11-31' } }];
 * const parsed = safeParseJobApplication({ id: 'a1', role: 'Data Engineer', employer, history });
 * const told = parsed.type === 'invalid' ? parsed.issues.map((issue) => `${issue.path}: ${issue.code}`) : [];
 * told; // => ['employer.timeZone: unknown-time-zone', 'history.0.by.date: unreal-date']
 * ```
 */
export function safeParseJobApplication(input: unknown): Parsed<JobApplication> {
  return safeParse(jobApplication, input);
}
