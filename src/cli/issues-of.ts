import { type Issue, isFollowUpError } from '../index.js';

/** What the library has against a question; none when it answers. */
export function issuesOf(ask: () => unknown): readonly Issue[] {
  try {
    ask();
    return [];
  } catch (error) {
    if (isFollowUpError(error)) return error.issues;
    throw error;
  }
}
