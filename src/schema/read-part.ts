import type { Context, Payload, Schema } from './own-schema.js';

/** Reads a part of a value: what is read, and its issues added under its key. */
export function readPart(schema: Schema, value: unknown, key: string | number, whole: Payload, context: Context): unknown {
  const part = schema._zod.run({ value, issues: [] }, context) as Payload; // no schema here is asynchronous
  for (const issue of part.issues) whole.issues.push({ ...issue, path: [key, ...(issue.path ?? [])] });
  return part.value;
}
