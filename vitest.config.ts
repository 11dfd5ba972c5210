import process from 'node:process';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** What is mounted as in a browser. */
const mounted = 'tests/unit/**/*.mounted.test.ts';
/** No test is timed, nor what is made before it: a machine may be busy. */
const timeout = process.env.LONG_PROOFS ? 1_200_000 : 120_000;
const each = {
  setupFiles: ['tests/unit/seed.ts'],
  testTimeout: timeout,
  hookTimeout: timeout,
  // A test that asserts nothing has failed.
  expect: { requireAssertions: true },
};

export default defineConfig({
  test: {
    allowOnly: false,
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...each,
          name: 'plain',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [mounted],
          environment: 'node',
          // Nothing of theirs is kept between tests: files can share a worker, and are not loaded again for each.
          isolate: false,
        },
      },
      {
        plugins: [svelte()],
        resolve: { conditions: ['browser'] },
        test: { ...each, name: 'mounted', include: [mounted], environment: 'happy-dom' },
      },
    ],
  },
});
