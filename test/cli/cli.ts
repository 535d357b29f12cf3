import { EventEmitter } from 'node:events';
import type { Io, Sink } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';

/** A stream that keeps what is written to it. */
interface Kept extends Sink {
  readonly text: () => string;
}

/** What surrounds a call; what is left out is empty, no terminal, and Monday 9 March 2026, 09:30 in New York. */
export interface Surroundings {
  readonly stdin?: string | AsyncIterable<Uint8Array | string>;
  readonly stdinIsTerminal?: boolean;
  readonly stdout?: Sink;
  readonly stdoutIsTerminal?: boolean;
  readonly stderrIsTerminal?: boolean;
  readonly env?: { readonly [name: string]: string };
  readonly now?: string | (() => string);
}

/** Runs the command line in this process. */
export async function cli(args: readonly string[], surroundings: Surroundings = {}): Promise<{ exit: number; out: string; err: string }> {
  const { stdin = '', stdinIsTerminal = false, stdoutIsTerminal = false, stderrIsTerminal = false, env = {} } = surroundings;
  const { now = '2026-03-09T09:30:00-04:00' } = surroundings;
  const stdout = keep(stdoutIsTerminal);
  const stderr = keep(stderrIsTerminal);
  const chunks = typeof stdin === 'string' ? once(stdin) : stdin;
  const io: Io = {
    stdin: { [Symbol.asyncIterator]: () => chunks[Symbol.asyncIterator](), isTTY: stdinIsTerminal },
    stdout: surroundings.stdout ?? stdout,
    stderr,
    env,
    now: () => new Date(typeof now === 'function' ? now() : now),
    version: '1.2.3',
  };
  const exit = await run(args, io);
  return { exit, out: stdout.text(), err: stderr.text() };
}

async function* once(text: string): AsyncGenerator<string> {
  if (text !== '') yield text;
}

function keep(isTTY: boolean): Kept {
  let text = '';
  const write = (piece: string, done: (error?: Error | null) => void): void => {
    text += piece;
    setImmediate(done);
  };
  return Object.assign(new EventEmitter(), { isTTY, write, text: () => text });
}
