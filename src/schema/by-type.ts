import type { $strict, $ZodObject, $ZodShape, output } from 'zod/v4/core';
import { unknownValue, wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import { complain } from './complain.js';
import { ownSchema, type Payload, type Schema } from './own-schema.js';
import { object, oneOf } from './zod.js';

type Tagged<Common, Branches> = {
  [Type in keyof Branches & string]: output<$ZodObject<{ type: Schema<Type> } & Common & Branches[Type], $strict>>;
}[keyof Branches & string];

/** A union told apart by `type`, with the fields of each; the issues are those of the branch that was meant, not of all of them. */
export function byType<Common extends $ZodShape, Branches extends Record<string, $ZodShape>>(
  common: Common,
  branches: Branches,
  wanted: string,
): Schema<Tagged<Common, Branches>> {
  const types = Object.keys(branches);
  const options = Object.entries(branches).map(([type, fields]) => object({ type: oneOf(type), ...common, ...fields }, wanted));
  return ownSchema({ type: 'union', options }, (payload, context) => {
    const input = payload.value;
    if (!isRecord(input)) return complain(payload, wrongType(input, '', wanted));
    const option = options[types.indexOf(input.type as string)]; // any other value is not among them
    if (option === undefined) return complain(payload, unknownValue(input.type, '', types), 'type');
    return option._zod.run(payload, context) as Payload; // no schema here is asynchronous
  });
}
