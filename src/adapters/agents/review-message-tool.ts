import type { Channel } from '../../index.js';
import { type Finding, type Review, reviewMessage, type ToneLabel } from '../../messages/index.js';
import { applicationOf } from './application-of.js';
import { circumstances } from './circumstances.js';
import { claimInText } from './claim-schema.js';
import { defineTool } from './define-tool.js';
import { applicationId, channelOrAny, localeToReview, textToReview } from './input-fields.js';
import { flag, type JsonSchema, listOf, oneOf, orNull, strict, text, whole } from './json-schema.js';
import type { AgentTool, FollowUpHost } from './types.js';
import { verdict } from './words.js';

const description = `Reviews a text that is meant for an employer: whether what it says of other offers and processes is true by the user's records, whether its tone is decent, whether it comes too early and whether it gives away what it must not. Call it on every text that you have written or changed for the user, before you show it, and again after every change.
In the answer, "ok" true means: the text may be shown and sent. With "ok" false do not show it: put each finding right ("quote" is the passage, "rule" what is wrong with it, "fix" what to put in place of the characters of its range), then call this tool again. What is true only the records can tell: of a statement with kind "honesty" use the fix or take it out, never try another wording of the same claim. Severity "info" is for the user to know and stops nothing. Status "unsupported-language" means that nobody has judged the text: say so.`;

const finding: JsonSchema = strict<Finding>({
  rule: text,
  kind: oneOf<Finding['kind']>({ honesty: 1, tone: 1, timing: 1, privacy: 1 }),
  severity: oneOf<Finding['severity']>({ error: 1, warning: 1, info: 1 }),
  start: whole,
  end: whole,
  quote: text,
  verdict: orNull(verdict),
  label: orNull(
    oneOf<ToneLabel>({
      rude: 1,
      threatening: 1,
      ultimatum: 1,
      'guilt-tripping': 1,
      begging: 1,
      sarcastic: 1,
      'over-apologetic': 1,
      discriminatory: 1,
      'all-caps': 1,
      'repeated-exclamation': 1,
    }),
  ),
  evidence: orNull(listOf(whole)),
  fix: orNull(strict<NonNullable<Finding['fix']>>({ range: { ...listOf(whole), minItems: 2, maxItems: 2 }, text })),
});

const output: JsonSchema = strict<Review>({
  status: oneOf<Review['status']>({ ok: 1, problems: 1, 'unsupported-language': 1 }),
  ok: flag,
  claims: listOf(claimInText),
  findings: listOf(finding),
});

/** `reviewMessage` as a tool. The application must be named: their own offer is no other offer. */
export function reviewMessageTool(host: FollowUpHost): AgentTool {
  return defineTool({
    name: 'review_message',
    description,
    input: { applicationId, text: textToReview, channel: channelOrAny, locale: localeToReview },
    output,
    answer: ({ applicationId: id, text: given, ...asked }): Review =>
      reviewMessage(given, {
        application: applicationOf(host, id),
        now: host.now(),
        timeZone: host.candidate.timeZone,
        ...circumstances(host),
        ...(asked as { channel?: Channel; locale?: string }), // the input was held against the words of its schema
      }),
  });
}
