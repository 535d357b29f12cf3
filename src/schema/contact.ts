import type { Contact } from '../application/types.js';
import { limits } from './limits.js';
import { list } from './list.js';
import type { Schema } from './own-schema.js';
import { type Parsed, parse, safeParse } from './parse.js';
import { same } from './same.js';
import { type StandardSchema, standardSchema } from './standard-schema.js';
import { channel, date, flag, id, name, text, zone } from './values.js';
import { object, oneOf, optional } from './zod.js';

export const contact: Schema<Contact> = same<Contact>()(
  object(
    {
      id,
      name,
      addressAs: optional(name),
      role: oneOf('hiring-manager', 'interviewer', 'recruiter', 'hr', 'agency', 'referrer'),
      email: optional(name),
      phone: optional(name),
      linkedin: optional(name),
      timeZone: optional(zone),
      language: optional(name),
      mayCall: optional(flag),
      prefers: optional(channel),
      refuses: optional(list(channel, limits.channels)),
      notBefore: optional(date),
      awayUntil: optional(date),
      left: optional(flag),
      note: optional(text),
    },
    'a contact',
  ),
);

/** The Standard Schema of a `Contact`. */
export const contactSchema: StandardSchema<Contact> = standardSchema(contact);

/**
 * The input as a `Contact`, its content unchanged; unknown keys are refused.
 *
 * @throws FollowUpError with everything that is wrong.
 * @example
 * ```ts
 * import { parseContact } from 'interview-followup/schema';
 *
 * const contact = parseContact({ id: 'c1', name: 'Dana Okafor', role: 'hiring-manager', mayCall: true });
 * contact.name; // => 'Dana Okafor'
 * ```
 */
export function parseContact(input: unknown): Contact {
  return parse(contact, input);
}

/**
 * The input as a `Contact`, or everything that is wrong with it; never throws.
 *
 * @example
 * ```ts
 * import { safeParseContact } from 'interview-followup/schema';
 *
 * const parsed = safeParseContact({ id: 'c1', name: 'Dana Okafor', role: 'hiring-manager', mayCal: true });
 * parsed.type === 'invalid' && parsed.issues[0]?.message; // => '"mayCal" is not a known key: did you mean "mayCall"?'
 * ```
 */
export function safeParseContact(input: unknown): Parsed<Contact> {
  return safeParse(contact, input);
}
