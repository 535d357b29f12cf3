import { type JsonSchema, strict } from './json-schema.js';
import { type Input, readInput } from './read-input.js';
import type { AgentTool } from './types.js';
import { withNulls } from './with-nulls.js';

/** A tool of what it takes, what it gives and how it answers an input that fits. */
export function defineTool<Name extends keyof Input>(tool: {
  readonly name: string;
  readonly description: string;
  readonly input: { readonly [name in Name]: JsonSchema };
  readonly output: JsonSchema;
  readonly answer: (input: Pick<Input, Name>) => unknown;
}): AgentTool {
  const { name, description, input, output, answer } = tool;
  const inputSchema = strict<{ readonly [name in Name]: unknown }>(input);
  return {
    name,
    description,
    inputSchema,
    outputSchema: output,
    execute: async (given) => withNulls(output, await answer(readInput(inputSchema, given))),
  };
}
