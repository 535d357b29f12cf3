import { defineConfig, type Options } from 'tsup';

/** One line a door, as in `exports` of package.json. */
const doors = {
  index: 'src/index.ts',
  'messages/index': 'src/messages/index.ts',
  'messages/de': 'src/messages/de.ts',
  'messages/fr': 'src/messages/fr.ts',
  'messages/es': 'src/messages/es.ts',
  'messages/nl': 'src/messages/nl.ts',
  'messages/it': 'src/messages/it.ts',
  'messages/pt-br': 'src/messages/pt-br.ts',
  'schema/index': 'src/schema/index.ts',
  'agents/index': 'src/adapters/agents/index.ts',
  'ats/index': 'src/adapters/ats/index.ts',
  'holidays/index': 'src/adapters/holidays/index.ts',
  'ics/index': 'src/adapters/ics/index.ts',
  'timeline/index': 'src/adapters/timeline/index.ts',
};

/** No doors: entries of their own, so that what only they hold is a file that a bundler leaves out with all its data. */
const apart = { 'messages/review-message': 'src/messages/review/review-message.ts' };

/** The command line: ESM only. It shares its chunks with the doors, so there is one copy of everything. */
const bins = { 'cli/main': 'src/cli/main.ts' };

/**
 * `peer.cjs` stays CommonJS in both builds: a `require` that is late and synchronous is how `./holidays` can be imported without its
 * peer. Named by `imports` of package.json, because code may end up in a chunk anywhere in dist.
 */
const latePeer: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'late-peer',
  setup: (build) => {
    build.onResolve({ filter: /\/peer\.cjs$/ }, () => ({ path: '#date-holidays', external: true, sideEffects: false }));
  },
};

const common: Options = {
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  dts: { entry: doors, compilerOptions: { ignoreDeprecations: '6.0' } }, // tsup passes baseUrl, which TypeScript 6 calls deprecated
  splitting: true, // for CommonJS too: without it every door has its own FollowUpError
  sourcemap: false, // src is not in the package, and traces of what is built can be read: nothing is minified or renamed
  treeshake: true,
  esbuildPlugins: [latePeer],
};

// dist is emptied by the build script: two builds with `clean` would delete each other's files.
export default defineConfig([
  { ...common, format: 'esm', entry: { ...doors, ...apart, ...bins } },
  { ...common, format: 'cjs', entry: { ...doors, ...apart } },
]);
