import type * as z from 'zod/mini';
import type { $ZodObject, $ZodRawIssue } from 'zod/v4/core';
import { unknownValue, wrongType } from '../application/check.js';
import type { Complaint } from './complain.js';
import { limits } from './limits.js';
import type { Payload, Schema } from './own-schema.js';
import { unknownKey } from './unknown-key.js';

/** An issue, its path still in parts. */
export interface Found extends Complaint {
  readonly path: readonly PropertyKey[];
}

/** Runs a schema: the value, or what is wrong with it in the words of the engine, at most 100 issues and one that says there are more. */
export function read<T>(
  schema: Schema<T>,
  input: unknown,
): { readonly value: T; readonly found: null } | { readonly found: readonly Found[] } {
  const { value, issues } = schema._zod.run({ value: input, issues: [] }, { async: false }) as Payload; // no schema here is asynchronous
  if (issues.length === 0) return { value: value as T, found: null }; // the schema has just read it
  const found: Found[] = [];
  for (const issue of issues) {
    const path = issue.path ?? [];
    if (issue.code === 'unrecognized_keys')
      found.push(...unknownKeys(issue).map(([key, complaint]) => ({ ...complaint, path: [...path, key] })));
    else found.push({ ...explain(issue), path });
    if (found.length > limits.issues) break;
  }
  if (found.length <= limits.issues) return { found };
  const more = { code: 'more-issues', path: [], message: `there are more issues than these ${limits.issues}: correct these first` };
  return { found: [...found.slice(0, limits.issues), more] };
}

function unknownKeys(issue: $ZodRawIssue): [key: string, Complaint][] {
  const known = Object.keys((issue.inst as $ZodObject)._zod.def.shape); // only an object has unknown keys
  return (issue.keys as string[]).slice(0, limits.issues + 1).map((key) => [key, unknownKey(key, known)]);
}

/** Of zod's own issues only those of literals and objects are left, as all other schemas complain themselves; an object's own message says what is wanted. */
function explain(issue: $ZodRawIssue): Complaint {
  if (issue.code === 'custom') return issue.params as unknown as Complaint; // from `complain`, the only one to make them
  if (issue.code === 'invalid_value') return unknownValue(issue.input, '', issue.values as string[]);
  return wrongType(issue.input, '', String(issue.inst?._zod.def.error?.(issue as never)));
}
