import { type Issue, isFollowUpError } from '../errors.js';
import type { KnownPolicy } from '../policy/read-policy.js';

/**
 * Asks about one application of many. What is wrong with it, told or thrown, becomes issues whose paths begin with its index; what is
 * wrong with the policy's calendar is told once, whoever comes upon it. Null when there is no answer; who tells issues gives none.
 */
export function askAbout<Answer>(
  index: number,
  policy: KnownPolicy,
  issues: Issue[],
  ask: (issues: Issue[]) => Answer | null,
): Answer | null {
  const found: Issue[] = [];
  let answer: Answer | null = null;
  try {
    answer = ask(found);
  } catch (error) {
    if (!isFollowUpError(error)) throw error;
    found.push(...error.issues);
  }
  for (const issue of found) {
    if (issue.path !== policy.calendar.path) issues.push({ ...issue, path: issue.path === '' ? `${index}` : `${index}.${issue.path}` });
    else if (!issues.some(({ path }) => path === 'policy.calendar')) issues.push({ ...issue, path: 'policy.calendar' });
  }
  return answer;
}
