import { wrongType } from '../application/check.js';
import { parseMinute } from '../calendar/parse-minute.js';
import type { CompetingProcess } from '../offers/types.js';
import { parseDay } from '../time/day.js';
import { complainAboutDate, show } from '../time/parse.js';
import { judged } from './judged.js';
import { limits } from './limits.js';
import { list } from './list.js';
import type { Schema } from './own-schema.js';
import { type Parsed, parse, safeParse } from './parse.js';
import { same } from './same.js';
import { type StandardSchema, standardSchema } from './standard-schema.js';
import { amount, date, flag, id, name } from './values.js';
import { nullable, object, oneOf, optional } from './zod.js';

/** A date, or a date and a local time of day. */
export const answerBy: Schema<string> = judged('string', (value) => {
  if (typeof value !== 'string') return wrongType(value, '', 'a date or a local time, as in "2026-11-10" or "2026-11-10T17:00"');
  const timed = value.length === 16 && value[10] === 'T';
  if (Number.isNaN(parseDay(timed ? value.slice(0, 10) : value))) return complainAboutDate(timed ? value.slice(0, 10) : value);
  if (!timed || parseMinute(value.slice(11)) < 1440) return undefined;
  return { code: 'unreal-time', message: `${show(value)} is not a time of day: hours go to 23, minutes to 59` };
});

const compensation = object(
  {
    amount,
    currency: id,
    per: oneOf('year', 'month', 'day', 'hour'),
    basis: oneOf('base', 'total'),
    bonus: optional(amount),
  },
  'an object, or null when nothing is known',
);

export const ledger: Schema<readonly CompetingProcess[]> = same<readonly CompetingProcess[]>()(
  list(
    object(
      {
        applicationId: optional(id),
        employer: name,
        aliases: optional(list(name, limits.list)),
        stage: oneOf(
          'applied',
          'interviewing',
          'final-round',
          'verbal-offer',
          'written-offer',
          'accepted',
          'declined',
          'expired',
          'withdrawn',
        ),
        receivedOn: nullable(date),
        answerBy: nullable(answerBy),
        compensation: nullable(compensation),
        nameDisclosable: flag,
      },
      'a competing process',
    ),
    limits.ledger,
  ),
);

/** The Standard Schema of a ledger, the list of `CompetingProcess`. */
export const ledgerSchema: StandardSchema<readonly CompetingProcess[]> = standardSchema(ledger);

/**
 * The input as a ledger, its content unchanged; unknown keys are refused.
 *
 * @throws FollowUpError with everything that is wrong.
 * @example
 * ```ts
 * import { parseLedger } from 'interview-followup/schema';
 *
 * const offer = { employer: 'Contoso', stage: 'written-offer', receivedOn: '2026-11-09', answerBy: '2026-11-20T17:00' };
 * parseLedger([{ ...offer, compensation: null, nameDisclosable: false }])[0]?.answerBy; // => '2026-11-20T17:00'
 * ```
 */
export function parseLedger(input: unknown): readonly CompetingProcess[] {
  return parse(ledger, input);
}

/**
 * The input as a ledger, or everything that is wrong with it; never throws.
 *
 * @example
 * ```ts
 * import { safeParseLedger } from 'interview-followup/schema';
 *
 * const offer = { employer: 'Contoso', stage: 'written-offer', receivedOn: '2026-11-09', answerBy: null, compensation: null };
 * const parsed = safeParseLedger([offer]);
 * parsed.type === 'invalid' && parsed.issues.map((issue) => `${issue.path}: ${issue.code}`); // => ['0.nameDisclosable: missing']
 * ```
 */
export function safeParseLedger(input: unknown): Parsed<readonly CompetingProcess[]> {
  return safeParse(ledger, input);
}
