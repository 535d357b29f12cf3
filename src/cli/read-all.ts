import type { Call, Failure } from './command.js';
import { exitCodes } from './exit-codes.js';
import { openSource } from './open-source.js';
import { type Batch, type Entry, readEntries } from './read-entries.js';
import { sayFileError } from './say-file-error.js';

/** All that the input holds, in order: for answers that look at everything together. */
export interface Whole {
  readonly entries: readonly Entry[];
  /** How the entries stood; the first word counts, and several files are a list. */
  readonly shape: Batch['shape'];
  /** A file was not there, or empty; it has been told. */
  readonly isMissing: boolean;
}

/** Reads the files, or standard input; what cannot be read is told at once. */
export async function readAll({ files: named, io, flags, messages }: Call): Promise<Whole | Failure> {
  const files = named.length === 0 ? ['-'] : named;
  if (files.filter((file) => file === '-').length > 1)
    return { exit: exitCodes.usage, messages: ['- is named twice: standard input is read once'] };
  if (named.length === 0 && io.stdin.isTTY === true)
    return { exit: exitCodes.noInput, messages: ['no input: name a file, or pipe one in'] };
  const entries: Entry[] = [];
  let found: Batch['shape'] | null = null;
  let isMissing = false;
  for (const file of files) {
    const source = openSource(file, io);
    let said: string | null = null;
    const shapes: Batch['shape'][] = [];
    try {
      for await (const { shape, entries: some } of readEntries(source, flags.has('ndjson') ? 'lines' : 'noticed')) {
        shapes.push(shape);
        for (const entry of some) entries.push(entry);
      }
    } catch (error) {
      said = sayFileError(error);
      if (said === null) throw error;
    }
    const [shape] = shapes;
    if (shape !== undefined) found ??= shape === 'one' && files.length > 1 ? 'list' : shape;
    else said ??= 'there is nothing in it';
    if (said === null) continue;
    messages.add(`${source.name}: ${said}\n`);
    isMissing = true;
  }
  return { entries, shape: found ?? 'list', isMissing };
}
