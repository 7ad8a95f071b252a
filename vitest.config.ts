import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

import { articles } from '#node/vite-plugin-articles.ts';
import { worldOutlines } from '#node/vite-plugin-world.ts';

export default defineConfig({
  plugins: [react(), articles({ folder: 'seeds' }), worldOutlines()],
  test: {
    maxWorkers: 2, // one core less than there are would leave half of a small machine idle
    testTimeout: 60_000, // no test is timed: the limit only ends what hangs on a busy machine
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false, // pure code: one set of tables for all files instead of one for each
          include: ['tests/unit/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/component/setup.ts'],
        },
      },
    ],
    coverage: {
      include: ['src/**/*.{ts,tsx}'],
      reporter: ['text-summary', 'html', 'json-summary'],
      thresholds: { 'src/core/**': { lines: 95 } },
    },
  },
});
