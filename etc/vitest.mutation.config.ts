import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import base from '../vitest.config.ts';

const { projects: _, ...settings } = base.test ?? {};

/** For Stryker: its runner stops on type tests, and the examples of the docs prove nothing that the tests do not. */
export default defineConfig({
  ...base,
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    ...settings,
    // By example: laws would cost more time than they kill mutants. Of these, a mutant meets only the tests that reach it.
    include: [
      'test/{application,calendar,follow-up,input,messages,offers,phrases,policy,scenarios,schema,time}/**/*.test.ts',
      'test/adapters/**/*.test.ts',
    ],
    // The last one changes the machine's zone, which no thread of Stryker's can.
    exclude: [
      'test/**/{answers,hostile,laws,long-texts,properties,stream,sweep}.test.ts',
      'test/adapters/holidays/working-calendar-for.test.ts',
    ],
    typecheck: { enabled: false },
  },
});
