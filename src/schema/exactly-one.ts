import type { $ZodShape, output } from 'zod/v4/core';
import { wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import { complain } from './complain.js';
import { limits } from './limits.js';
import { ownSchema, type Payload, type Schema } from './own-schema.js';
import { unknownKey } from './unknown-key.js';
import { object } from './zod.js';

interface Words {
  readonly code: string;
  readonly wanted: string;
  /** Keys that are known, but not permitted here. */
  readonly refused: readonly string[];
}

type OneOf<Fields extends $ZodShape> = { [Key in keyof Fields]: { [Own in Key]: output<Fields[Key]> } }[keyof Fields];

/** An object with exactly one of these keys; the issues are those of the key that was meant. */
export function exactlyOne<Fields extends $ZodShape>(fields: Fields, words: Words): Schema<OneOf<Fields>> {
  const keys = Object.keys(fields);
  const named = [...keys, ...words.refused];
  const options = Object.entries(fields).map(([key, field]) => object({ [key]: field }, words.wanted));
  return ownSchema({ type: 'union', options }, (payload, context) => {
    const input = payload.value;
    if (!isRecord(input)) return complain(payload, wrongType(input, '', words.wanted));
    const given = named.filter((key) => input[key] !== undefined);
    const option = options[keys.indexOf(given[0] ?? '')];
    if (given.length === 1 && option !== undefined) return option._zod.run(payload, context) as Payload; // no schema here is asynchronous
    const unknown = given.length > 0 ? [] : Object.keys(input).filter((key) => !keys.includes(key));
    for (const key of unknown.slice(0, limits.issues + 1)) complain(payload, unknownKey(key, keys), key);
    if (unknown.length > 0) return payload; // a key misspelt: that the right one is missing says nothing new
    return complain(payload, {
      code: words.code,
      message: `${given.join(' and ') || 'nothing'} given: give exactly one of ${keys.join(', ')}`,
    });
  });
}
