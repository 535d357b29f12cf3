import { type Channel, type ContactVerdict, type JobApplication, mayContact, type Purpose } from '../../index.js';
import { describeFollowUp, describeReasons } from '../../messages/index.js';
import { applicationOf } from './application-of.js';
import { circumstances } from './circumstances.js';
import { defineTool } from './define-tool.js';
import { applicationId, channelToUse, contactOrSteps, purposeToJudge } from './input-fields.js';
import { type JsonSchema, listOf, oneOf, orNull, strict, text } from './json-schema.js';
import { reason, step } from './step-schema.js';
import type { AgentTool, FollowUpHost } from './types.js';

const description = `Says whether one person may be contacted about a job application at this very moment, on this channel and for this purpose. Call it right before anything is sent or anybody is rung, also when the user has already decided to: it is the guard against chasing too early, too often, outside open hours or somebody who asked not to be contacted.
In the answer, type "allowed" means: it may be done now. "refused" means: do not do it and do not help to do it now; tell the user why ("words") and, if "allowedFrom" is an instant, from when it will be allowed. With "allowedFrom" null it is not allowed as things stand. It reads the user's own records and sends nothing.`;

const output: JsonSchema = strict<ContactVerdict & { readonly words: unknown }>({
  type: oneOf<ContactVerdict['type']>({ allowed: 1, refused: 1 }),
  words: listOf(text),
  urgency: orNull(oneOf({ due: 1, overdue: 1 })),
  step: orNull(step),
  reasons: orNull(listOf(reason)),
  allowedFrom: orNull(text),
});

/** `mayContact` as a tool. */
export function mayContactTool(host: FollowUpHost): AgentTool {
  return defineTool({
    name: 'may_contact',
    description,
    input: { applicationId, channel: channelToUse, to: contactOrSteps, purpose: purposeToJudge },
    output,
    answer: ({ applicationId: id, ...asked }) => {
      const application = applicationOf(host, id);
      const verdict = mayContact(application, {
        at: host.now(),
        ...(asked as { channel: Channel; to?: string; purpose?: Purpose | 'other' }), // the input was held against the words of its schema
        ...circumstances(host),
        ...(host.others === undefined ? {} : { others: host.others(id) }),
      });
      return { ...verdict, words: sentencesOf(verdict, application) };
    },
  });
}

function sentencesOf(verdict: ContactVerdict, application: JobApplication): readonly string[] {
  if (verdict.type === 'refused') return describeReasons(verdict.reasons, { application });
  const { step, urgency } = verdict;
  if (step === undefined) return ['Nothing speaks against it now.'];
  const decision = { type: 'act', urgency, step, policyId: '', reasons: [], caveats: [], validUntil: null } as const;
  return [describeFollowUp(decision, { application }).headline];
}
