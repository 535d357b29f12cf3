import { createReadStream } from 'node:fs';
import type { Io } from './io.js';

/** One input: a file, or standard input. */
export interface Source {
  /** As it is called in messages. */
  readonly name: string;
  /** Its bytes; reading fails as files do. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** The input that an argument names; `-` is standard input. */
export function openSource(argument: string, io: Io): Source {
  if (argument === '-') return { name: 'stdin', bytes: asBytes(io.stdin) };
  return { name: argument, bytes: createReadStream(argument) };
}

async function* asBytes(chunks: Io['stdin']): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
