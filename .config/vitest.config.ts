import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Nothing of the machine that runs the tests may show in their results: set
// before the workers start, since a thread cannot change its time zone.
process.env.TZ ??= 'UTC';
process.env.NO_COLOR = '1';

// .ci/run counts tests by this file.
const results = process.env.CAREPATH_TEST_RESULTS;

/** What CAREPATH_FAULTS=all runs in full. */
const faults = [
  'test/progress/store/**/*.test.ts',
  'test/commands/{any-day,hostile-texts,import-faults,clock-set-back}.test.ts',
];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...faults],
          // No test mocks a module or keeps state, so all share what was imported: half the time.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          // Real processes on a real disk, killed and run side by side; odd days and texts in every view.
          name: 'faults',
          include: faults,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: [fileURLToPath(new URL('build-first.ts', import.meta.url))],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
