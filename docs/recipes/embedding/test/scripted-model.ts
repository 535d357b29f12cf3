import { MockLanguageModelV3 } from 'ai/test';

/** What a model does at a turn: it calls a tool, or it answers. */
export type Turn = { readonly call: string; readonly input: object } | { readonly say: string };

/** A tool's answer as the model gets it: `json`, or the text of an error. */
export interface ToolAnswer {
  readonly name: string;
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: the tests assert on what is in it
  readonly value: any;
}

/** A model without a network: at each turn it is given the answers of the tools so far, as a real one reads them, and does as scripted. */
export function scriptedModel(script: readonly ((answers: readonly ToolAnswer[]) => Turn)[]) {
  const answers: ToolAnswer[] = [];
  let turns = 0;
  const model = new MockLanguageModelV3({
    doGenerate: async ({ prompt }) => {
      const message = prompt.at(-1);
      if (message?.role === 'tool') {
        for (const part of message.content) {
          if (part.type === 'tool-result' && 'value' in part.output)
            answers.push({ name: part.toolName, type: part.output.type, value: part.output.value });
        }
      }
      const turn = script[turns]?.(answers) ?? { say: 'the script is at its end' };
      turns += 1;
      const usage = {
        inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
        outputTokens: { total: 1, text: 1, reasoning: 0 },
      };
      if ('say' in turn)
        return { content: [{ type: 'text', text: turn.say }], finishReason: { unified: 'stop', raw: undefined }, usage, warnings: [] };
      const content = [{ type: 'tool-call', toolCallId: `call-${turns}`, toolName: turn.call, input: JSON.stringify(turn.input) }] as const;
      return { content: [...content], finishReason: { unified: 'tool-calls', raw: undefined }, usage, warnings: [] };
    },
  });
  return { model, answers };
}
