import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { type JSONRPCMessage, JSONRPCMessageSchema } from '@modelcontextprotocol/sdk/types.js';
import type { Call } from './command.js';
import { isBlank } from './is-blank.js';
import { openSource } from './open-source.js';
import { parseJson } from './parse-json.js';
import { printable } from './printable.js';
import { splitLines } from './split-lines.js';

/** Messages a line each, as MCP has them on standard input and output. `ended` once the other side is done and every request is answered. */
export function lineTransport({ io, output, messages }: Pick<Call, 'io' | 'output' | 'messages'>): {
  readonly transport: Transport;
  readonly ended: Promise<void>;
} {
  const open = new Set<unknown>(); // ids of requests that have no answer yet
  let answered = (): void => {};
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const take = (message: JSONRPCMessage): void => {
    if ('method' in message && 'id' in message) open.add(message.id);
    if ('method' in message && message.method === 'notifications/cancelled') open.delete(message.params?.requestId); // never answered
    transport.onmessage?.(message);
  };
  const read = async (): Promise<void> => {
    for await (const lines of splitLines(openSource('-', io).bytes)) {
      for (const line of lines) {
        if (isBlank(line)) continue;
        const json = parseJson(line);
        const message = json.type === 'json' ? JSONRPCMessageSchema.safeParse(json.value) : null;
        if (message?.success === true) take(message.data);
        else messages.add(`stdin: ${json.type === 'broken' ? printable(json.message) : 'this is no message of JSON-RPC 2.0'}\n`);
      }
      await messages.flush();
      if (output.isClosed()) return;
    }
    while (open.size > 0 && !output.isClosed()) {
      await new Promise<void>((resolve) => {
        answered = resolve;
      });
    }
  };
  const transport: Transport = {
    start: async () => {
      void read().then(
        () => transport.close(),
        (error: Error) => {
          transport.onerror?.(error);
          return transport.close();
        },
      );
    },
    send: async (message) => {
      output.add(`${JSON.stringify(message)}\n`);
      await output.flush();
      if (!('method' in message)) open.delete(message.id);
      answered();
    },
    close: async () => {
      transport.onclose?.();
      end();
    },
  };
  return { transport, ended };
}
