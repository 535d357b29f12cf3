/** One thing that is wrong with the input: a stable code, where it stands, and what would be right. */
export interface Issue {
  /** Stable and kebab-case, `"unreal-date"`; all of them are listed in the docs. */
  readonly code: string;
  /** Dotted, indices as numbers: `"history.3.by.date"`; empty for the input as a whole. */
  readonly path: string;
  /** Names the value and what would be right, for people. */
  readonly message: string;
}

const brand = 'interview-followup/FollowUpError';

/** The one error of this library: a broken contract, with everything that is wrong with the input and not only the first (contract 8). */
export class FollowUpError extends Error {
  override readonly name: string = 'FollowUpError';
  /** All issues, in the order of the input. */
  readonly issues: readonly Issue[];
  /** Marks the error across copies of this library (ESM and CommonJS, two versions). */
  readonly brand: string = brand;

  constructor(issues: readonly Issue[]) {
    super(summaryOf(issues));
    this.issues = issues;
  }
}

/**
 * Whether a caught value is a `FollowUpError`, also one thrown by another copy of this library: use it instead of `instanceof`.
 *
 * @example
 * ```ts
 * import { isFollowUpError, nextFollowUp } from 'interview-followup';
 *
 * const application = { id: 'a1', role: 'Data Engineer', employer: { timeZone: 'Europe/Atlantis' } };
 * let codes: string[] = [];
 * try {
 *   nextFollowUp(application, { now: '2026-03-09T09:00:00Z' });
 * } catch (error) {
 *   if (isFollowUpError(error)) codes = error.issues.map((issue) => issue.code);
 * }
 * codes; // => ['unknown-time-zone']
 * ```
 */
export function isFollowUpError(value: unknown): value is FollowUpError {
  return typeof value === 'object' && value !== null && (value as { brand?: unknown }).brand === brand;
}

/** At most this many issues are spelled out in the message; all of them are in `issues`. */
const spelledOut = 10;

function summaryOf(issues: readonly Issue[]): string {
  const lines = issues.slice(0, spelledOut).map((issue) => `${issue.path || '(input)'}: ${issue.message}`);
  if (issues.length > spelledOut) lines.push(`and ${issues.length - spelledOut} more`);
  return lines.join('\n');
}
