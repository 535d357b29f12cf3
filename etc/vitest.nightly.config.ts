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
      'test/messages/properties.test.ts',
      'test/schema/*.test.ts',
      'test/adapters/*/answers.test.ts',
    ],
    setupFiles: [fileURLToPath(new URL('seeded.ts', import.meta.url))],
    testTimeout: 0,
    typecheck: { enabled: false },
  },
});
