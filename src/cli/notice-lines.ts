import { isBlank } from './is-blank.js';
import { parseJson } from './parse-json.js';

/** Whether a stream is NDJSON, and the stream as it was. */
export interface Noticed {
  readonly isLines: boolean;
  /** All of it, what had to be read for the answer included. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** NDJSON is what has a complete JSON value for its first line, and more after it. Reads no further than it must. */
export async function noticeLines(stream: AsyncIterable<Uint8Array>): Promise<Noticed> {
  const reader = stream[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  const all = { [Symbol.asyncIterator]: () => rejoin(read, reader) };
  const firstLine: Uint8Array[] = [];
  let isComplete = false;
  for (let next = await reader.next(); next.done !== true; next = await reader.next()) {
    const chunk = next.value;
    read.push(chunk);
    let from = 0;
    while (!isComplete) {
      const end = chunk.indexOf(lineFeed, from);
      firstLine.push(chunk.subarray(from, end < 0 ? chunk.length : end));
      if (end < 0) break;
      from = end + 1;
      if (firstLine.every(isBlank)) {
        firstLine.length = 0;
        continue;
      }
      if (parseJson(Buffer.concat(firstLine)).type === 'broken') return { isLines: false, chunks: all };
      isComplete = true;
    }
    if (isComplete && !isBlank(chunk.subarray(from))) return { isLines: true, chunks: all };
  }
  return { isLines: false, chunks: all };
}

async function* rejoin(read: readonly Uint8Array[], reader: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* read;
    for (let next = await reader.next(); next.done !== true; next = await reader.next()) yield next.value;
  } finally {
    await reader.return?.(); // closes the file or standard input, when we stop before the end
  }
}

const lineFeed = 10;
