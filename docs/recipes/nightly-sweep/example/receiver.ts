import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stand-in for the provider: acts on the first request with a key, and counts how often each came. */
export interface Receiver {
  readonly url: string;
  /** Requests by key. */
  readonly requests: ReadonlyMap<string, number>;
  /** How often it acted, by key: a mail sent, a task made. */
  readonly acted: ReadonlyMap<string, number>;
  readonly close: () => void;
}

/** `onRequest` is told who asks, before they get an answer. */
export async function startReceiver(onRequest: (sender: string, requests: number) => void = () => {}): Promise<Receiver> {
  const requests = new Map<string, number>();
  const acted = new Map<string, number>();
  let all = 0;
  const server = createServer((request, response) => {
    const key = request.headers['idempotency-key'];
    request.resume().on('end', () => {
      if (typeof key !== 'string') return response.writeHead(400).end();
      const before = requests.get(key) ?? 0;
      requests.set(key, before + 1);
      if (before === 0) acted.set(key, (acted.get(key) ?? 0) + 1);
      all += 1;
      onRequest(request.headers['user-agent'] ?? '', all);
      return response.writeHead(200, before === 0 ? {} : { 'idempotent-replayed': 'true' }).end();
    });
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
