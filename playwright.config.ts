import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/run/find-browser.ts';
import { type SiteOptions } from './tests/e2e/site-test.ts';

// Found once and handed on, as each worker reads this file again.
const browser = (process.env['E2E_BROWSER'] ??= findBrowser() ?? '');
if (browser === '')
  throw new Error('No browser was found: run “npm test -- e2e”, which brings one, or install Chromium.');

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1280, height: 900 } };
const arabic = { lang: 'ar', locale: 'ar-IQ' } as const;
const english = { lang: 'en', locale: 'en-GB' } as const;

/** What depends on the language and on the screen, but not on the two together: one project a language has it. */
const onceALanguage = /(?:every-page|reading|search|offline|prefetch|language|not-found|theme|cite)\.spec\.ts$/;

/**
 * Tags say where a test belongs: `@ar` and `@en` are tests of pages, run in the projects of their language;
 * `@pointer` needs a mouse or a keyboard, `@touch` a finger. A test without tags runs in all four.
 * Arabic on a phone and English on a desktop visit every page.
 */
export default defineConfig<SiteOptions>({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: Math.max(2, Math.floor(availableParallelism() / 2)),
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['dot'],
    ['json', { outputFile: 'test-results/reports/e2e.json' }],
    ['html', { outputFolder: 'playwright-report', open: 'never' }],
  ],
  use: {
    timezoneId: 'Asia/Baghdad',
    screenshot: 'only-on-failure',
    // Copies of an earlier page would stand between a test and the site; offline.spec.ts lets them in.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: browser,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // The site asks no other host for anything; if it did, no name but its own would lead anywhere.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ],
    },
  },
  projects: [
    { name: 'ar-phone', use: { ...arabic, ...phone }, grepInvert: /@en\b|@pointer\b/ },
    {
      name: 'ar-desktop',
      use: { ...arabic, ...desktop },
      grepInvert: /@en\b|@touch\b/,
      testIgnore: onceALanguage,
    },
    {
      name: 'en-phone',
      use: { ...english, ...phone },
      grepInvert: /@ar\b|@pointer\b/,
      testIgnore: onceALanguage,
    },
    { name: 'en-desktop', use: { ...english, ...desktop }, grepInvert: /@ar\b|@touch\b/ },
  ],
});
