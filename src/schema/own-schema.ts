import { $ZodType, type $ZodTypeDef, type ParseContextInternal, type ParsePayload } from 'zod/v4/core';

/** A zod schema, whatever it is made of. */
export type Schema<T = unknown> = $ZodType<T>;
/** A value on its way through a schema, and the issues so far. */
export type Payload<T = unknown> = ParsePayload<T>;
/** What zod hands on from schema to schema. */
export type Context = ParseContextInternal;
/** Reads the payload's value: puts what is read in its place, and issues where something is wrong. */
export type Parse = (payload: Payload, context: Context) => Payload;

/** What zod makes the JSON Schema from; the bounds are those of a text, a list or a number. */
export interface Description {
  readonly type: $ZodTypeDef['type'];
  readonly element?: Schema;
  readonly items?: readonly Schema[];
  readonly rest?: null;
  readonly options?: readonly Schema[];
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly values?: readonly string[];
  readonly bounds?: Bounds | undefined;
}

export interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
  /** A whole number. */
  readonly format?: 'safeint';
}

/**
 * A zod schema with a parser of our own: for what the engine judges, so that both agree on what is a real date, an instant, a zone; and
 * for what zod does without bounds (it reads a million items and makes a million issues before it looks at the length of a list).
 */
export function ownSchema<T>(description: Description, parse: Parse): Schema<T> {
  const schema = new $ZodType(description as $ZodTypeDef); // the def of a schema, without what only zod's parser needs
  Object.assign(schema._zod.bag, description.bounds); // where zod's own checks note them
  schema._zod.parse = parse;
  schema._zod.run = parse;
  return schema as Schema<T>; // what the parser reads is not known to the compiler
}
