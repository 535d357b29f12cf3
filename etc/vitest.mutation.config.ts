import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import base from '../vitest.config.ts';

/** For Stryker: its runner stops on type tests, and the examples prove nothing that the tests do not. */
export default defineConfig({
  ...base,
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    ...base.test,
    // The rooms that are mutated, by example; laws and other rooms would cost more time than they kill mutants.
    include: ['test/{time,calendar,follow-up,scenarios}/**/*.test.ts'],
    typecheck: { enabled: false },
  },
});
