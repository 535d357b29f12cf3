import { isBlank } from './is-blank.js';
import { noticeLines } from './notice-lines.js';
import type { Source } from './open-source.js';
import { type Json, parseJson } from './parse-json.js';
import { splitLines } from './split-lines.js';

/** One application to be answered, and where it stands. */
export interface Entry {
  /** What comes before the path in messages: `a.json: `, `a.json: 17.`, `a.ndjson:18: `. */
  readonly place: string;
  readonly json: Json;
}

/** Entries that came together. */
export interface Batch {
  readonly shape: 'one' | 'list' | 'lines';
  readonly entries: readonly Entry[];
}

/** The applications in a source, in batches as they arrive; none when it is empty. */
export async function* readEntries({ name, bytes }: Source, form: 'noticed' | 'lines'): AsyncGenerator<Batch> {
  const { isLines, chunks } = form === 'lines' ? { isLines: true, chunks: bytes } : await noticeLines(bytes);
  if (isLines) yield* readLines(name, chunks);
  else yield* readDocument(name, chunks);
}

async function* readLines(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  let number = 0;
  for await (const lines of splitLines(chunks)) {
    const entries: Entry[] = [];
    for (const line of lines) {
      number += 1;
      if (!isBlank(line)) entries.push({ place: `${name}:${number}: `, json: parseJson(line) });
    }
    if (entries.length > 0) yield { shape: 'lines', entries };
  }
}

async function* readDocument(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const whole = Buffer.concat(parts);
  if (isBlank(whole)) return;
  const json = parseJson(whole);
  if (json.type === 'json' && Array.isArray(json.value)) {
    yield { shape: 'list', entries: json.value.map((value, index) => ({ place: `${name}: ${index}.`, json: { type: 'json', value } })) };
  } else {
    yield { shape: 'one', entries: [{ place: `${name}: `, json }] };
  }
}
