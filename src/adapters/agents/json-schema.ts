/** The part of JSON Schema that is used: what strict hosts of tools take. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: string;
  readonly enum?: readonly (string | null)[];
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly JsonSchema[];
}

/** The keys of every member of a union. */
type KeyOf<Value> = Value extends unknown ? keyof Value & string : never;

export const text: JsonSchema = { type: 'string' };
export const whole: JsonSchema = { type: 'integer' };
export const amount: JsonSchema = { type: 'number' };
export const flag: JsonSchema = { type: 'boolean' };

/** One of a union of words; the compiler sees to it that none is forgotten. */
export function oneOf<Word extends string>(words: { readonly [word in Word]: unknown }): JsonSchema {
  return { type: 'string', enum: Object.keys(words) };
}

export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

/** An object that has all these properties and no others. Of a union it is the members laid over one another: hosts want one object at the root. */
export function strict<Value>(properties: { readonly [key in KeyOf<Value>]: JsonSchema }): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

/** What may be left out: null stands for it. */
export function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: words } = schema; // `type`: every schema here has one
  return { ...schema, type: [type as string, 'null'], ...(words === undefined ? {} : { enum: [...words, null] }) };
}

export function described(description: string, schema: JsonSchema): JsonSchema {
  return { ...schema, description };
}
