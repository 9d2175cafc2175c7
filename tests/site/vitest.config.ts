import { defineConfig } from 'vitest/config';

/** The tests of the built sites: they read the folders that the build steps of `npm test` leave behind. */
export default defineConfig({
  test: {
    include: ['tests/site/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
