import { expect, test as base, type BrowserContext } from '@playwright/test';
import { serve } from '../serve.ts';
import { siteDir, type Lang } from './built-pages.ts';

export { expect };

/** What a project of playwright.config.ts says beside Playwright's own options. */
export interface SiteOptions {
  lang: Lang;
}

/** Complaints of the browser that a test expects, as patterns: `complaints.expected.push(/404/)`. */
interface Complaints {
  expected: RegExp[];
}

/**
 * Playwright's test with the built site behind `baseURL`, each worker with a host of its own.
 * Every test also fails where the browser complains (errors, warnings of the console, breaches of the
 * Content-Security-Policy) or where anything is asked of another host.
 */
export const test = base.extend<SiteOptions & { complaints: Complaints }, { siteUrl: string }>({
  lang: ['en', { option: true }],
  siteUrl: [
    async ({}, use) => {
      const site = await serve(siteDir);
      await use(site.url);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ siteUrl }, use) => {
    await use(siteUrl);
  },
  complaints: [
    async ({ context, siteUrl }, use) => {
      const heard = listen(context, siteUrl);
      const complaints: Complaints = { expected: [] };
      await use(complaints);
      const unexpected = heard.filter((line) => !complaints.expected.some((pattern) => pattern.test(line)));
      expect(unexpected, 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
});

function listen(context: BrowserContext, siteUrl: string): string[] {
  const heard: string[] = [];
  context.on('console', (message) => {
    const where = `${message.location().url}:${message.location().lineNumber}`;
    // Playwright says so itself where a test has no service worker.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (['error', 'warning', 'assert'].includes(message.type())) heard.push(`${message.text()} (${where})`);
  });
  context.on('weberror', (error) => heard.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && origin !== new URL(siteUrl).origin)
      heard.push(`request to another host: ${request.url()}`);
  });
  return heard;
}
