import type { Sink } from './io.js';

/** Text on its way to a stream, in pieces of a fair size. */
export interface Output {
  /** Takes text; `flush` when it returns true. */
  readonly add: (text: string) => boolean;
  /** Waits until all that was added is written: so a slow reader slows us down. */
  readonly flush: () => Promise<void>;
  /** Whether nobody reads any more. */
  readonly isClosed: () => boolean;
  /** What went wrong, other than that nobody reads any more. */
  readonly failure: () => Error | null;
  readonly isTerminal: boolean;
}

const pieceSize = 1 << 16;
const readerGone: readonly unknown[] = ['EPIPE', 'ECONNRESET', 'EOF', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'];

/** Writes to a stream with backpressure. A closed pipe is no failure: whoever read has seen enough. */
export function openOutput(sink: Sink): Output {
  let waiting = '';
  let closed = false;
  let failed: Error | null = null;
  const end = (error: Error): void => {
    closed = true;
    if (!readerGone.includes((error as { code?: unknown }).code)) failed = error;
  };
  sink.on('error', end);
  return {
    add: (text) => {
      if (closed) return true;
      waiting += text;
      return waiting.length >= pieceSize;
    },
    flush: async () => {
      const piece = waiting;
      waiting = '';
      if (closed || piece === '') return;
      await new Promise<void>((resolve) => {
        sink.write(piece, (error) => {
          if (error) end(error);
          resolve();
        });
      });
    },
    isClosed: () => closed,
    failure: () => failed,
    isTerminal: sink.isTTY === true,
  };
}
