import { jsonSchema, type ToolSet } from 'ai';
import { type FollowUpHost, followUpTools } from 'interview-followup/agents';

/**
 * The tools of the library for `generateText`, `streamText` and agents of the AI SDK. They need no adapter but `jsonSchema`, which marks a
 * plain JSON Schema as one. It checks no input: `execute` does, and its error tells the model everything that is wrong.
 */
export function followUpToolSet(host: FollowUpHost): ToolSet {
  return Object.fromEntries(
    followUpTools(host).map(({ name, description, inputSchema, execute }) => [
      name,
      { description, inputSchema: jsonSchema(inputSchema), execute },
    ]),
  );
}
