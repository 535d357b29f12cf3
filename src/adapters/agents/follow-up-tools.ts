import { draftMessageTool } from './draft-message-tool.js';
import { mayContactTool } from './may-contact-tool.js';
import { nextFollowUpTool } from './next-follow-up-tool.js';
import { reviewMessageTool } from './review-message-tool.js';
import type { AgentTool, FollowUpHost } from './types.js';

/**
 * The library as four tools for an AI agent: `next_follow_up`, `may_contact`, `draft_message` and `review_message`. The facts come from
 * the host; a model says only which application, purpose, channel, contact, text and language it means, so it cannot supply the ledger
 * that proves its claim.
 *
 * An answer is that of the library, with null where that leaves a property out, and `words`: the same in English sentences with people's
 * names. An input that does not fit is refused by a `FollowUpError` whose message says what would be right; give it back to the model.
 *
 * @example
 * ```ts
 * import { followUpTools } from 'interview-followup/agents';
 *
 * const northwind = {
 *   id: 'northwind',
 *   role: 'Data Engineer',
 *   employer: { name: 'Northwind', timeZone: 'Europe/London' },
 *   interviews: [{ id: 'first', startsAt: '2026-03-05T10:00:00Z', endsAt: '2026-03-05T11:00:00Z', status: 'held' }],
 * } as const;
 * const tools = followUpTools({
 *   now: () => '2026-03-05T12:00:00Z', // in an application: () => new Date()
 *   application: (id) => (id === 'northwind' ? northwind : null),
 *   ledger: () => [],
 *   candidate: { name: 'Sam Rivera', timeZone: 'Europe/London' },
 * });
 *
 * tools.map(({ name }) => name); // => ['next_follow_up', 'may_contact', 'draft_message', 'review_message']
 * const review = await tools[3]?.execute({ applicationId: 'northwind', text: 'I have two other offers.', channel: null, locale: null });
 * (review as { ok: boolean }).ok; // => false
 * ```
 */
export function followUpTools(host: FollowUpHost): AgentTool[] {
  return [nextFollowUpTool(host), mayContactTool(host), draftMessageTool(host), reviewMessageTool(host)];
}
