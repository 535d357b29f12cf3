import { limits } from '../input/limits.js';
import { checkAmount, checkCurrency, checkText } from '../offers/check.js';
import { readAnswerBy } from '../offers/read-answer-by.js';
import { closedStages, openStages } from '../offers/stages.js';
import type { CompetingProcess } from '../offers/types.js';
import { judgedBy } from './judged.js';
import { list } from './list.js';
import type { Schema } from './own-schema.js';
import { type Parsed, parse, safeParse } from './parse.js';
import { same } from './same.js';
import { type StandardSchema, standardSchema } from './standard-schema.js';
import { date, flag } from './values.js';
import { nullable, object, oneOf, optional } from './zod.js';

/** A text with something in it. */
export const words: Schema<string> = judgedBy('string', checkText, { minimum: 1, maximum: limits.text });
export const currency: Schema<string> = judgedBy('string', checkCurrency, { minimum: 3 });
/** A date, or a date and a local time of day. */
export const answerBy: Schema<string> = judgedBy('string', readAnswerBy);
const amount: Schema<number> = judgedBy('number', checkAmount, { minimum: 0 });

const compensation = object(
  {
    amount,
    currency,
    per: oneOf('year', 'month', 'day', 'hour'),
    basis: oneOf('base', 'total'),
    bonus: optional(amount),
  },
  'null or a compensation: an object with amount, currency, per and basis',
);

export const ledger: Schema<readonly CompetingProcess[]> = same<readonly CompetingProcess[]>()(
  list(
    object(
      {
        applicationId: optional(words),
        employer: words,
        aliases: optional(list(words, limits.aliases)),
        stage: oneOf(...openStages, ...closedStages),
        receivedOn: nullable(date),
        answerBy: nullable(answerBy),
        compensation: nullable(compensation),
        nameDisclosable: flag,
      },
      'an entry of the ledger: an object with employer and stage',
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
