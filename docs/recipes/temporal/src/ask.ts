import { type FollowUp, type FollowUpPolicy, type Issue, isFollowUpError, type JobApplication, nextFollowUp } from 'interview-followup';

/** The library's answer at the workflow's time, or what is wrong with the facts. */
export type Asked = { readonly type: 'decided'; readonly decision: FollowUp } | { readonly type: 'bad'; readonly issues: readonly Issue[] };

/** Asks what to do next. Bad facts are an answer too: thrown, they would make the same task fail for ever. */
export function ask(application: JobApplication, policy: FollowUpPolicy): Asked {
  try {
    return { type: 'decided', decision: nextFollowUp(application, { now: new Date(), policy }) };
  } catch (error) {
    if (isFollowUpError(error)) return { type: 'bad', issues: error.issues };
    throw error;
  }
}
