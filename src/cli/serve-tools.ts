import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
  type Tool,
} from '@modelcontextprotocol/sdk/types.js';
import type { AgentTool } from '../adapters/agents/index.js';
import { isFollowUpError } from '../index.js';
import type { Call, Failure } from './command.js';
import { lineTransport } from './line-transport.js';
import { listIssues } from './list-issues.js';

/** What is served: the tools, and the applications they know in words, as not every host passes on the instructions. */
export interface Served {
  readonly tools: readonly AgentTool[];
  readonly onFile: string;
}

/** Serves tools over MCP on standard input and output, until the other side is done. Every call is answered by what `read` then gives. */
export async function serveTools(
  call: Pick<Call, 'io' | 'output' | 'messages'>,
  { tools, onFile }: Served,
  read: () => Promise<Served | Failure>,
): Promise<void> {
  const instructions = `${advice}\n${onFile}`;
  const server = new Server({ name: 'interview-followup', version: call.io.version }, { capabilities: { tools: {} }, instructions });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(asListed) }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }): Promise<CallToolResult> => {
    const known = tools.map(({ name }) => name);
    if (!known.includes(params.name)) {
      throw new McpError(ErrorCode.InvalidParams, `there is no tool ${JSON.stringify(params.name)}: call one of ${known.join(', ')}`);
    }
    const facts = await read();
    if ('exit' in facts) return complaint(`the user's files cannot be read: ${facts.messages.join('\n')}`);
    const tool = facts.tools.find(({ name }) => name === params.name);
    try {
      const answer = (await tool?.execute(params.arguments ?? {})) as { [key: string]: unknown }; // an object, by its schema
      return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: answer };
    } catch (error) {
      if (!isFollowUpError(error)) throw error;
      const isLost = error.issues.some(({ code }) => code === 'unknown-application');
      return complaint([...listIssues('', error.issues), ...(isLost ? [facts.onFile] : [])].join('\n'));
    }
  });
  const { transport, ended } = lineTransport(call);
  await server.connect(transport);
  await ended;
}

/** What the agent is told before its first call. */
const advice = [
  "Follow-ups after job interviews, decided by rules over the user's own records. Nothing here sends anything.",
  'Call next_follow_up for whether, when, whom and how to follow up, and draft_message for the words.',
  'Call review_message on every text for an employer before you show it; show none that is not ok.',
  'Call may_contact right before anything is sent or anybody is rung; what it refuses is not to be done.',
  'Never work out dates, offers or deadlines yourself, and never claim what the records do not hold.',
].join('\n');

/** What is wrong, for the model to put right. */
function complaint(text: string): CallToolResult {
  return { isError: true, content: [{ type: 'text', text }] };
}

function asListed({ name, description, inputSchema, outputSchema }: AgentTool): Tool {
  return {
    name,
    description,
    inputSchema: inputSchema as Tool['inputSchema'], // both have an object at their root
    outputSchema: outputSchema as NonNullable<Tool['outputSchema']>,
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  };
}
