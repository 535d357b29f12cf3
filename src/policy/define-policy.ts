import { FollowUpError, type Issue } from '../errors.js';
import { copyJson } from '../input/plain-data.js';
import { readPolicy } from './read-policy.js';
import type { FollowUpPolicy } from './types.js';

/**
 * Checks a policy and returns a frozen copy of it: spans are whole and not negative, a minimum gap is not above its maximum, the id is
 * `"name/version"`. Start from a preset and spread it; nothing is merged deeply.
 *
 * @throws FollowUpError with every problem and its path.
 * @example
 * ```ts
 * import { classic, definePolicy } from 'interview-followup';
 *
 * const patient = definePolicy({
 *   ...classic,
 *   id: 'patient/1',
 *   feedback: { ...classic.feedback, gap: { min: { days: 5 }, max: { days: 8 } }, maxAttempts: 3 },
 * });
 * patient.feedback.maxAttempts; // => 3
 * Object.isFrozen(patient.feedback.gap); // => true
 * ```
 */
export function definePolicy(policy: FollowUpPolicy): FollowUpPolicy {
  const issues: Issue[] = [];
  if (readPolicy(policy, '', issues) === null) throw new FollowUpError(issues); // before it is copied, whatever its size
  const copy = freezeThroughout(copyJson(policy) as FollowUpPolicy);
  if (readPolicy(copy, '', issues) === null) throw new FollowUpError(issues); // what it only inherits is not copied
  return copy;
}

function freezeThroughout<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) freezeThroughout(part);
  return Object.freeze(value);
}
