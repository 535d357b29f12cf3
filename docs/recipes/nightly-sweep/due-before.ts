import { type JobApplication, nextFollowUp, type Step } from 'interview-followup';
import { policies } from './policies.ts';

/** A row of the table, and the keys of its messages that have been delivered. */
export interface Row {
  readonly id: string;
  readonly policy: string;
  readonly application: JobApplication;
  readonly delivered: readonly string[];
}

/**
 * The step that opens before `until`, if there is one, and when to look at the row again. A night looks ahead to the next one: a step that
 * opens at nine in the morning is planned at two, and sent at nine.
 *
 * @throws FollowUpError when the application cannot be read, Error when nobody knows its policy.
 */
export function dueBefore(
  row: Row,
  options: { readonly now: string; readonly until: string },
): { step: Step | null; nextCheckAt: string | null } {
  const policy = policies.get(row.policy);
  if (policy === undefined) throw new Error(`no policy has the id ${JSON.stringify(row.policy)}`);
  let now = options.now;
  for (;;) {
    const decision = nextFollowUp(row.application, { now, policy });
    const step = decision.type === 'stop' || row.delivered.includes(decision.step.key) ? null : decision.step;
    if (step !== null && isBefore(step.window.recommended, options.until)) return { step, nextCheckAt: options.until };
    // The answer holds until `validUntil`; the step opens at `recommended`, which moves on with every closed evening.
    const next = earlier(decision.validUntil, step?.window.recommended ?? null);
    if (next === null || !isBefore(next, options.until)) return { step: null, nextCheckAt: next };
    now = next; // later the same day
  }
}

function isBefore(instant: string, other: string): boolean {
  return Date.parse(instant) < Date.parse(other);
}

function earlier(instant: string | null, other: string | null): string | null {
  if (instant === null || other === null) return instant ?? other;
  return isBefore(instant, other) ? instant : other;
}
