import type { Issue } from '../index.js';

/** Fields to read, where they stand in the input, and where to note what is wrong with them. */
export interface Source {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Before the name of a field in its path: `"rows.2."`, or nothing. */
  readonly own: string;
  readonly issues: Issue[];
}

/** The fields of an object. Of what is no object, nothing is given. */
export function sourceOf(input: unknown, own: string, issues: Issue[]): Source {
  return { fields: Object(input) as Record<string, unknown>, own, issues };
}

/** Notes an issue: what a field is not. One that is left out is `missing`, whatever else it should have been. */
export function complain({ fields, own, issues }: Source, field: string, wanted: string, code = 'wrong-type'): void {
  const value = fields[field];
  const short = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : Object(value) === value ? 'an object' : String(value);
  issues.push({ code: value === undefined ? 'missing' : code, path: own + field, message: `${short} is not ${wanted}` });
}
