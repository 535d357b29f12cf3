import { type FollowUp, nextFollowUp, type StopReason } from '../../index.js';
import { describeFollowUp } from '../../messages/index.js';
import { applicationOf } from './application-of.js';
import { circumstances } from './circumstances.js';
import { defineTool } from './define-tool.js';
import { applicationId } from './input-fields.js';
import { type JsonSchema, listOf, oneOf, orNull, strict, text } from './json-schema.js';
import { reason, step } from './step-schema.js';
import type { AgentTool, FollowUpHost } from './types.js';

const description = `Says when and how a candidate should get in touch about one job application: whether to act now, whom to contact, on which channel, in which window, and why. Call it first whenever the question is whether, when, whom or how to follow up; never work out such dates yourself.
In the answer, type "act" means: do the step now (urgency "overdue": it should already have been done). "wait" means: nobody is to be contacted for it before the instant "until". "stop" means: nothing more is to be done, "because" says why; do not talk the user into it. "words" says all of it in sentences with people's names: use those when you tell the user. It reads the user's own records and sends nothing.`;

const output: JsonSchema = strict<FollowUp & { readonly words: unknown }>({
  type: oneOf<FollowUp['type']>({ wait: 1, act: 1, stop: 1 }),
  words: strict<ReturnType<typeof describeFollowUp>>({ headline: text, reasons: listOf(text), caveats: listOf(text) }),
  urgency: orNull(oneOf({ due: 1, overdue: 1 })),
  until: orNull(text),
  because: orNull(
    oneOf<StopReason>({
      'nothing-to-follow': 1,
      complete: 1,
      'ended-by-candidate': 1,
      'asked-to-stop': 1,
      'stopped-chasing': 1,
      'attempts-used': 1,
      'final-follow-up-sent': 1,
      'no-channel': 1,
    }),
  ),
  step: orNull(step),
  reasons: listOf(reason),
  caveats: listOf(reason),
  policyId: text,
  validUntil: orNull(text),
});

/** `nextFollowUp` as a tool. */
export function nextFollowUpTool(host: FollowUpHost): AgentTool {
  return defineTool({
    name: 'next_follow_up',
    description,
    input: { applicationId },
    output,
    answer: ({ applicationId: id }) => {
      const application = applicationOf(host, id);
      const followUp = nextFollowUp(application, { now: host.now(), ...circumstances(host) });
      return { ...followUp, words: describeFollowUp(followUp, { application }) };
    },
  });
}
