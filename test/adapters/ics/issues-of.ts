import { type Issue, isFollowUpError } from 'interview-followup';

/** The issues of the error that a call throws. */
export function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call();
  } catch (error) {
    if (isFollowUpError(error)) return error.issues;
    throw error;
  }
  throw new Error('nothing was thrown');
}
