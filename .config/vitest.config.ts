import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    // Nothing of the machine that runs the tests may show in their results.
    env: { NO_COLOR: '1', TZ: process.env.TZ ?? 'UTC' },
    testTimeout: 20_000,
  },
});
