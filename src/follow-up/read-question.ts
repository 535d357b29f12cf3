import type { KnownApplication } from '../application/known.js';
import { readApplication } from '../application/read-application.js';
import type { Issue } from '../errors.js';
import { type KnownProcess, readLedger } from '../offers/read-ledger.js';
import { classic } from '../policy/presets/classic.js';
import { type KnownPolicy, readPolicy } from '../policy/read-policy.js';
import { readInstant } from '../time/read-instant.js';

/** A question to the rules, read: checked once, with nothing left to parse. */
export interface Question {
  readonly known: KnownApplication;
  readonly policy: KnownPolicy;
  readonly ledger: readonly KnownProcess[];
  readonly now: number;
}

const noOffers: readonly KnownProcess[] = [];
const usual = readPolicy(classic, 'policy', []) as KnownPolicy; // a preset is checked when it is defined

/** Reads the application and the options; `clock` is the name of the option that says what time it is. Null, and all issues, when something is wrong. */
export function readQuestion(
  application: unknown,
  instant: unknown,
  clock: 'now' | 'at',
  options: { readonly policy?: unknown; readonly ledger?: unknown },
  issues: Issue[],
): Question | null {
  const now = readInstant(instant, clock, issues);
  const policy = options.policy === undefined ? usual : readPolicy(options.policy, 'policy', issues);
  const ledger = options.ledger === undefined ? noOffers : readLedger(options.ledger, 'ledger', issues);
  // Without a clock no fact is too late, and without a policy the default's calendar stands in, so that the rest is checked as well.
  const { calendar } = policy ?? usual;
  const known = readApplication(application, Number.isNaN(now) ? Number.POSITIVE_INFINITY : now, calendar, issues);
  return known === null || policy === null || issues.length > 0 ? null : { known, policy, ledger, now };
}
