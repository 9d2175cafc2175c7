import { defineConfig } from 'vitest/config';
import { forgetSettings } from './tests/run/settings.ts';

// No unit test hangs on the settings of whoever runs it.
forgetSettings(process.env);

/** The unit tests: all that needs neither a built site nor a browser (those are `tests/site` and `tests/e2e`). */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**', 'tests/e2e/**'],
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    // A machine that does other things as well is slow, not wrong.
    testTimeout: 30_000,
  },
});
