import type { Complaint } from './complain.js';
import { limits } from './limits.js';
import type { Payload, Schema } from './own-schema.js';

/** An issue, its path still in parts. */
export interface Found extends Complaint {
  readonly path: readonly PropertyKey[];
}

/** Runs a schema: the value, or what is wrong with it, at most 100 issues and one that says there are more. */
export function read<T>(
  schema: Schema<T>,
  input: unknown,
): { readonly value: T; readonly found: null } | { readonly found: readonly Found[] } {
  const { value, issues } = schema._zod.run({ value: input, issues: [] }, { async: false }) as Payload; // no schema here is asynchronous
  if (issues.length === 0) return { value: value as T, found: null }; // the schema has just read it
  const found = issues.slice(0, limits.issues).map(({ params, path }): Found => ({ ...(params as Complaint), path: path ?? [] })); // see `complain`
  if (issues.length <= limits.issues) return { found };
  const more = { code: 'more-issues', path: [], message: `there are more issues than these ${limits.issues}: correct these first` };
  return { found: [...found, more] };
}
