import { type Channel, nextFollowUp, type Purpose } from '../../index.js';
import { type CallBranch, type Draft, describeFollowUp, draftMessage, type Paragraph, type Problem } from '../../messages/index.js';
import { applicationOf } from './application-of.js';
import { circumstances } from './circumstances.js';
import { claimInText } from './claim-schema.js';
import { defineTool } from './define-tool.js';
import { applicationId, channelOrSteps, localeToWrite, purposeToWrite } from './input-fields.js';
import { type JsonSchema, listOf, oneOf, orNull, strict, text } from './json-schema.js';
import { otherLocales } from './other-locales.js';
import type { AgentTool, FollowUpHost } from './types.js';
import { channel, purpose } from './words.js';

const description = `Writes the message of the step that is due, or of a purpose, for one job application: an e-mail, a call script with its branches, an SMS, a LinkedIn message or a letter. It says only what the user's records support, offers included. Call it when the user wants to know what to write or say.
In the answer, type "draft" holds the text ("subject", "body"; of a call "branches", what to say in each turn it can take). Change it as the user wishes, but call review_message on the changed text before showing it, and may_contact before it is sent. "refused" means: nothing was written; "problems" says what stands in the way and what would be right. Do not write the message yourself instead. It sends nothing.`;

const paragraph: JsonSchema = strict<Paragraph>({ role: text, text });

const branch: JsonSchema = strict<CallBranch>({
  when: oneOf<CallBranch['when']>({
    answered: 1,
    assistant: 1,
    voicemail: 1,
    'no-decision-yet': 1,
    rejected: 1,
    offer: 1,
    'asked-to-stop': 1,
  }),
  say: listOf(paragraph),
  ask: listOf(
    oneOf<CallBranch['ask'][number]>({
      'decision-date': 1,
      'may-i-call': 1,
      'direct-line': 1,
      'answer-date': 1,
      'interview-feedback': 1,
    }),
  ),
  record: listOf(text),
});

const output: JsonSchema = strict<Draft>({
  type: oneOf<Draft['type']>({ draft: 1, refused: 1 }),
  problems: orNull(listOf(strict<Problem>({ code: text, path: text, message: text }))),
  purpose: orNull(purpose),
  channel: orNull(channel),
  locale: orNull(text),
  subject: orNull(text),
  body: orNull(text),
  paragraphs: orNull(listOf(paragraph)),
  claims: orNull(listOf(claimInText)),
  to: orNull(text),
  copyTo: orNull(listOf(text)),
  branches: orNull(listOf(branch)),
});

/** `draftMessage` as a tool. */
export function draftMessageTool(host: FollowUpHost): AgentTool {
  return defineTool({
    name: 'draft_message',
    description,
    input: { applicationId, purpose: purposeToWrite, channel: channelOrSteps, locale: localeToWrite },
    output,
    answer: async ({ applicationId: id, purpose, ...asked }): Promise<Draft> => {
      const application = applicationOf(host, id);
      const facts = { now: host.now(), ...circumstances(host) };
      const options = {
        candidate: host.candidate,
        locales: await otherLocales(),
        ...facts,
        ...(asked as { channel?: Channel; locale?: string }), // the input was held against the words of its schema
      };
      if (purpose !== undefined) return draftMessage(application, { ...options, purpose: purpose as Purpose }); // so was this
      const next = nextFollowUp(application, facts);
      if (next.type === 'act') return draftMessage(application, { ...options, step: next.step });
      const { headline } = describeFollowUp(next, { application });
      const message = `nothing is due now (${headline}): name a purpose to write ahead of time`;
      return { type: 'refused', problems: [{ code: 'nothing-due', path: 'purpose', message }] };
    },
  });
}
