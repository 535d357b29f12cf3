import { cautious, classic, emailFirst, type FollowUpPolicy, publicSector, recruiterLed } from 'interview-followup';

/**
 * The policies of running workflows. None leaves this list while a workflow runs by it: when an upgrade of the library brings `classic/2`,
 * a copy of the data of `classic/1` goes here, beside it.
 */
const policies: readonly FollowUpPolicy[] = [classic, cautious, emailFirst, publicSector, recruiterLed];

/**
 * The policy with exactly this id, version included. Without it an ordinary error, on purpose: Temporal then tries the same task again
 * and again, so the workflow waits for a worker that knows its policy, and loses nothing.
 */
export function policyWithId(id: string): FollowUpPolicy {
  const policy = policies.find((known) => known.id === id);
  if (policy === undefined) throw new Error(`no policy ${id} in this worker: it has ${policies.map((known) => known.id).join(', ')}`);
  return policy;
}
