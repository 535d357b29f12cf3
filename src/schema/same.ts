import type { output } from 'zod/v4/core';
import type { Schema } from './own-schema.js';

/** Content only: intersections flattened, everything readonly, no explicit `undefined`, no keys that may not be given (`hours?: never`). */
export type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly unknown[]
    ? { readonly [Index in keyof T]: Plain<T[Index]> }
    : { readonly [Key in keyof T as [Exclude<T[Key], undefined>] extends [never] ? never : Key]: Plain<Exclude<T[Key], undefined>> };

/** `unknown` when both types have the same content, so that an intersection with it changes nothing; else a type that no schema has. */
export type SameContent<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? unknown : 'the schema and the interface differ';

/** Takes only a schema whose output is the interface, in both directions: a field too many, too few or of another type does not compile. */
export function same<T>(): <Given extends Schema>(schema: Given & SameContent<output<Given>, T>) => Schema<T> {
  return (schema) => schema as unknown as Schema<T>; // the parameter's type has just proven it
}
