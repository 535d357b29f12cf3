import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('./src', import.meta.url));

/** What puts another module, zone or setting in place of the process's own, or weighs its memory: each of these has a process of its own. */
const apart = [
  'test/adapters/ats/stream.test.ts',
  'test/adapters/holidays/*.test.ts',
  'test/properties/host.test.ts',
  'test/time/zone.test.ts',
];

export default defineConfig({
  resolve: {
    // Tests and examples import the package by its name and get the source.
    alias: [
      { find: /^interview-followup$/, replacement: `${src}/index.ts` },
      { find: /^interview-followup\/messages\/pt-BR$/, replacement: `${src}/messages/pt-br.ts` },
      { find: /^interview-followup\/messages\/([a-z]+)$/, replacement: `${src}/messages/$1.ts` },
      { find: /^interview-followup\/(agents|ats|holidays|ics|timeline)$/, replacement: `${src}/adapters/$1/index.ts` },
      { find: /^interview-followup\/([a-z-]+)$/, replacement: `${src}/$1/index.ts` },
    ],
  },
  test: {
    // The others share their processes: loading the library anew for each file is a third of the time. `--isolate` is for doubts.
    projects: [
      { extends: true, test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: apart, isolate: false } },
      {
        extends: true,
        test: { name: 'apart', include: apart, typecheck: { enabled: false } },
      },
    ],
    maxWorkers: availableParallelism(), // vitest would leave a core idle
    pool: 'forks', // a worker thread cannot change the zone
    // With FC_SEED the properties begin with that seed, so that a run can be had again; without it they look somewhere new each time.
    setupFiles: process.env.FC_SEED === undefined ? [] : [fileURLToPath(new URL('etc/seeded.ts', import.meta.url))],
    // A zone far from every fixture: what depends on the machine's zone shows. TEST_TZ puts the suite elsewhere.
    env: { TZ: process.env.TEST_TZ || 'Pacific/Kiritimati' },
    testTimeout: 120_000, // machines are shared; nothing is timed
    // vitest itself does not pass this flag on to projects
    typecheck: {
      enabled: !process.argv.includes('--typecheck.enabled=false'),
      include: ['test/**/*.test-d.ts'],
      tsconfig: './test/tsconfig.json',
    },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/cli/main.ts'], // runs in a process of its own
      reporter: ['text-summary', 'html', 'json-summary'],
      thresholds: { lines: 95, branches: 95, functions: 95, statements: 95 },
    },
  },
});
