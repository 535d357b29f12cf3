import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import base from '../vitest.config.ts';

/** For Stryker: its runner stops on type tests, and the examples prove nothing that the tests do not. */
export default defineConfig({
  ...base,
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    ...base.test,
    exclude: ['**/node_modules/**', 'test/generated/**', 'test/package/**', 'test/cli/**', 'test/schema/**', 'test/oracle/**'],
    typecheck: { enabled: false },
  },
});
