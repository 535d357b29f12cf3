import { FollowUpError, type Issue } from '../errors.js';
import type { Schema } from './own-schema.js';
import { read } from './read.js';

/** What a `safeParse…` function finds: the value, its content unchanged, or everything that is wrong with it. */
export type Parsed<T> = { readonly type: 'valid'; readonly value: T } | { readonly type: 'invalid'; readonly issues: readonly Issue[] };

/** Longer keys are cut in paths, so that an error never grows with the input. */
const longestKey = 60;

/** What the schema finds, as a value. */
export function safeParse<T>(schema: Schema<T>, input: unknown): Parsed<T> {
  const result = read(schema, input);
  if (result.found === null) return { type: 'valid', value: result.value };
  const issues = result.found.map(({ code, path, message }) => ({
    code,
    path: path.map((part) => String(part).slice(0, longestKey)).join('.'),
    message,
  }));
  return { type: 'invalid', issues };
}

/** The value, or a `FollowUpError`. */
export function parse<T>(schema: Schema<T>, input: unknown): T {
  const parsed = safeParse(schema, input);
  if (parsed.type === 'invalid') throw new FollowUpError(parsed.issues);
  return parsed.value;
}
