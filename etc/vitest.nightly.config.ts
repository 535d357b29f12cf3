import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import base from '../vitest.config.ts';

const { projects: _, ...settings } = base.test ?? {};

/** The laws alone, for as long as they take: `npm run nightly`. */
export default defineConfig({
  ...base,
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    ...settings,
    include: [
      'test/properties/**/*.test.ts',
      'test/{messages,adapters/timeline}/properties.test.ts',
      'test/{phrases,adapters/ats}/laws.test.ts',
      'test/schema/*.test.ts',
      'test/adapters/*/{answers,hostile,instants}.test.ts',
    ],
    testTimeout: 0,
    typecheck: { enabled: false },
  },
});
