import type { KnownApplication } from '../application/known.js';
import { readApplication } from '../application/read-application.js';
import type { Issue } from '../errors.js';
import { type KnownProcess, readLedger } from '../offers/read-ledger.js';
import { classic } from '../policy/presets/classic.js';
import { type KnownPolicy, readPolicy } from '../policy/read-policy.js';
import { readInstant } from '../time/read-instant.js';

/** What is asked with, whatever it is asked about: read, checked once, with nothing left to parse. */
export interface Circumstances {
  readonly policy: KnownPolicy;
  readonly ledger: readonly KnownProcess[];
  readonly now: number;
}

/** A question to the rules. */
export interface Question extends Circumstances {
  readonly known: KnownApplication;
}

const noOffers: readonly KnownProcess[] = [];
const usual = readPolicy(classic, 'policy', []) as KnownPolicy; // a preset is checked when it is defined

/**
 * Reads the options; `clock` is the name of the one that says what time it is. What cannot be read has its issues, and is stood in for so
 * that applications are checked as well: without a clock no fact is too late, without a policy the default's calendar counts.
 */
export function readCircumstances(
  instant: unknown,
  clock: 'now' | 'at',
  options: { readonly policy?: unknown; readonly ledger?: unknown },
  issues: Issue[],
): Circumstances {
  const now = readInstant(instant, clock, issues);
  const policy = options.policy === undefined ? usual : readPolicy(options.policy, 'policy', issues);
  const ledger = options.ledger === undefined ? noOffers : readLedger(options.ledger, 'ledger', issues);
  return { policy: policy ?? usual, ledger, now: Number.isNaN(now) ? Number.POSITIVE_INFINITY : now };
}

/** Reads the application and the options; null, and all issues, when something is wrong. */
export function readQuestion(
  application: unknown,
  instant: unknown,
  clock: 'now' | 'at',
  options: { readonly policy?: unknown; readonly ledger?: unknown },
  issues: Issue[],
): Question | null {
  const circumstances = readCircumstances(instant, clock, options, issues);
  const { policy, ledger, now } = circumstances;
  const known = readApplication(application, now, policy.calendar, issues);
  return known === null || issues.length > 0 ? null : { known, policy, ledger, now };
}
