import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Step } from 'interview-followup';

/** A stand-in for the provider: acts on the first request with a key, and counts. */
export interface Receiver {
  readonly url: string;
  /** How often it was asked, by key. */
  readonly requests: ReadonlyMap<string, number>;
  /** How often it acted, by what a person would notice: application, purpose, attempt, interview, recipient. Never by key. */
  readonly acted: ReadonlyMap<string, number>;
  readonly close: () => void;
}

/** `onRequest` is told who asks, before they get an answer. */
export async function startReceiver(onRequest: (sender: string, requests: number) => void = () => {}): Promise<Receiver> {
  const requests = new Map<string, number>();
  const acted = new Map<string, number>();
  let all = 0;
  const server = createServer(async (request, response) => {
    const key = request.headers['idempotency-key'];
    const message = await json(request).catch(() => null); // the sender may be gone before it has said everything
    if (message === null || typeof key !== 'string') return response.writeHead(400).end();
    const known = requests.has(key);
    count(requests, key);
    if (!known) count(acted, noticed(message as Message));
    all += 1;
    onRequest(request.headers['user-agent'] ?? '', all);
    return response.writeHead(200, known ? { 'idempotent-replayed': 'true' } : {}).end();
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a text
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/`, requests, acted, close };
}

type Message = Step & { readonly applicationId: string };

function noticed({ applicationId, purpose, attempt, interview, to }: Message): string {
  return JSON.stringify([applicationId, purpose, attempt, interview, to?.contact]);
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
