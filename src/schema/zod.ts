import { type $strict, $ZodNullable, $ZodObject, $ZodOptional, type $ZodShape, type output } from 'zod/v4/core';
import { unknownValue, wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import { complain } from './complain.js';
import { limits } from './limits.js';
import { ownSchema, type Payload, type Schema } from './own-schema.js';
import { unknownKey } from './unknown-key.js';

// What zod/mini calls strictObject, optional, nullable and literal, made straight from zod's core, on which zod/mini is built: the methods
// that it adds, which nobody would call here, are a tenth of this door. `as`: a constructor of zod cannot say what it is given.

/** An object with these keys and no others. `check` is asked about one whose fields are sound. */
export function object<Shape extends $ZodShape>(
  shape: Shape,
  wanted: string,
  check?: (value: output<$ZodObject<Shape, $strict>>, payload: Payload) => void,
): $ZodObject<Shape, $strict> {
  const schema = new $ZodObject({ type: 'object', shape }) as $ZodObject<Shape, $strict>;
  const known = Object.keys(shape);
  const readFields = schema._zod.run;
  schema._zod.run = (payload, context) => {
    const input: unknown = payload.value;
    if (!isRecord(input)) return complain(payload, wrongType(input, '', wanted));
    readFields(payload, context);
    if (payload.issues.length === 0) check?.(payload.value, payload);
    for (const key of Object.keys(input)) {
      if (payload.issues.length > limits.issues) break;
      if (!known.includes(key)) complain(payload, unknownKey(key, known), key); // not zod's `catchall`: in 4.4 it overlooks `__proto__`
    }
    return payload;
  };
  return schema;
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
export function oneOf<const Word extends string>(...values: Word[]): Schema<Word> {
  return ownSchema<Word>({ type: 'literal', values }, (payload) =>
    values.includes(payload.value as Word) ? payload : complain(payload, unknownValue(payload.value, '', values)),
  );
}
