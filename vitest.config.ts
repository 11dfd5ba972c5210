import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** What is mounted as in a browser. */
const mounted = 'tests/unit/**/*.mounted.test.ts';
const setupFiles = ['tests/unit/seed.ts'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    projects: [
      {
        test: {
          name: 'plain',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [mounted],
          environment: 'node',
          setupFiles,
        },
      },
      {
        plugins: [svelte()],
        resolve: { conditions: ['browser'] },
        test: { name: 'mounted', include: [mounted], environment: 'happy-dom', setupFiles },
      },
    ],
  },
});
