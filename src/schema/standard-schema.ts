import type { Schema } from './own-schema.js';
import { read } from './read.js';

/** A schema for any library that takes Standard Schema v1 (form libraries, RPC, AI SDKs), in types of this package alone. */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'interview-followup';
    /** The value, or what is wrong with it. */
    readonly validate: (value: unknown) => StandardResult<T>;
    /** Never there at run time: it carries the type. */
    readonly types?: { readonly input: T; readonly output: T };
  };
}

/** What a Standard Schema finds: the value, or issues with the keys and indices that lead to them. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly PropertyKey[] }[] };

/** The schema as others see it. */
export function standardSchema<T>(schema: Schema<T>): StandardSchema<T> {
  const validate = (input: unknown): StandardResult<T> => {
    const result = read(schema, input);
    return result.found === null ? { value: result.value } : { issues: result.found.map(({ message, path }) => ({ message, path })) };
  };
  return { '~standard': { version: 1, vendor: 'interview-followup', validate } };
}
