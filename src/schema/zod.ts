import { type $strict, $ZodLiteral, $ZodNever, $ZodNullable, $ZodObject, $ZodOptional, type $ZodShape, type output } from 'zod/v4/core';
import type { Payload, Schema } from './own-schema.js';

// What zod/mini calls strictObject, optional, nullable and literal, made straight from zod's core, on which zod/mini is built: the methods
// that it adds, which nobody would call here, are a tenth of this door. `as`: a constructor of zod cannot say what it is given.

/** An object with these keys and no others. `check` is asked about one whose fields are sound. */
export function object<Shape extends $ZodShape>(
  shape: Shape,
  wanted: string,
  check?: (payload: Payload<output<$ZodObject<Shape, $strict>>>) => void,
): $ZodObject<Shape, $strict> {
  const checks = check === undefined ? [] : [{ _zod: { check, def: { check: 'custom' }, onattach: [] } } as never]; // as zod/mini wraps a function
  return new $ZodObject({ type: 'object', shape, catchall: new $ZodNever({ type: 'never' }), error: () => wanted, checks }) as $ZodObject<
    Shape,
    $strict
  >;
}

/** A key that may be left out. */
export function optional<Inner extends Schema>(innerType: Inner): $ZodOptional<Inner> {
  return new $ZodOptional({ type: 'optional', innerType }) as $ZodOptional<Inner>;
}

/** The value, or null. */
export function nullable<Inner extends Schema>(innerType: Inner): $ZodNullable<Inner> {
  return new $ZodNullable({ type: 'nullable', innerType }) as $ZodNullable<Inner>;
}

/** One of these words. */
export function oneOf<const Word extends string>(...values: Word[]): $ZodLiteral<Word> {
  return new $ZodLiteral({ type: 'literal', values }) as $ZodLiteral<Word>;
}
