// Loads modules of src into a plain node script. They are bundled for that; modules that are loaded together share their state.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

const root = new URL('../../', import.meta.url);

/** Everything that the modules export, as in `loadSource('time/zone', 'time/local')`. */
export async function loadSource(...modules) {
  const bundled = new URL(`node_modules/.cache/oracle-${process.pid}/`, root); // inside node_modules, so that luxon is found from there
  const entries = modules.map((module) => [module.replaceAll('/', '-'), fileURLToPath(new URL(`src/${module}.ts`, root))]);
  await build({
    config: false,
    entry: Object.fromEntries(entries),
    outDir: fileURLToPath(bundled),
    format: 'esm',
    outExtension: () => ({ js: '.mjs' }),
    target: 'es2022',
    silent: true,
  });
  try {
    const loaded = await Promise.all(entries.map(([name]) => import(new URL(`${name}.mjs`, bundled))));
    return Object.assign({}, ...loaded);
  } finally {
    rmSync(bundled, { recursive: true });
  }
}
