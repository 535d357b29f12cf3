import type { JsonSchema } from './json-schema.js';

/** The value as its schema has it: every property is there, null where the value has none. The value itself is left alone. */
export function withNulls(schema: JsonSchema, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map((item) => withNulls(schema.items ?? {}, item));
  if (typeof value !== 'object') return value;
  const fields = value as { readonly [key: string]: unknown }; // what the library answers with is plain data
  const { properties = {} } = schema.anyOf?.find((member) => member.properties?.type?.const === fields.type) ?? schema;
  return Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, withNulls(part, fields[key])]));
}
