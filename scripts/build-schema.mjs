// Writes dist/schema.json from the schemas of src/schema. They are bundled apart for that: no door gives zod's own objects away.
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

const root = new URL('..', import.meta.url);
const bundled = new URL('node_modules/.cache/schema/', root); // inside node_modules, so that zod and luxon are found from there

await build({
  config: false,
  entry: { 'json-schema': fileURLToPath(new URL('src/schema/json-schema.ts', root)) },
  outDir: fileURLToPath(bundled),
  format: 'esm',
  outExtension: () => ({ js: '.mjs' }),
  target: 'es2022',
  silent: true,
});
const { jsonSchema } = await import(new URL('json-schema.mjs', bundled));
writeFileSync(new URL('dist/schema.json', root), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
rmSync(bundled, { recursive: true });
