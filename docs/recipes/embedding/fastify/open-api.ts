import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { jobApplicationSchema } from 'interview-followup/schema';
import schema from 'interview-followup/schema.json' with { type: 'json' };

/** Options for `@fastify/swagger`: a Standard Schema describes nothing, so the document gets the JSON Schema of the same package. */
export function openApi(info: { readonly title: string; readonly version: string }): FastifyDynamicSwaggerOptions {
  const { $schema: _, $defs, ...application } = inComponents(schema);
  return {
    openapi: { openapi: '3.1.0', info, components: { schemas: $defs as Record<string, object> } },
    transform: ({ schema: route, url }) => ({ url, schema: route.body === jobApplicationSchema ? { ...route, body: application } : route }),
  };
}

/** With references that lead where OpenAPI keeps its schemas. */
function inComponents<Schema>(json: Schema): Schema {
  return JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/'));
}
