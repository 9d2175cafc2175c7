import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type Page } from '@playwright/test';
import { createStaticHost } from '../../src/cli/static-host.ts';
import { offlineWords } from '../../src/strings/offline.ts';
import { builds } from '../run/builds.ts';
import { axeIsClean } from './axe-is-clean.ts';
import { pageWithMost, siteDir } from './built-pages.ts';
import { expect, test, wake } from './site-test.ts';
import { buildsOfCopies, folderOfIndex, indexesByBuild, makeNextBuild } from './two-builds.ts';

test.use({ serviceWorkers: 'allow', contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ complaints }) => {
  complaints.expected.push(/ERR_INTERNET_DISCONNECTED|Failed to fetch|no-response/);
});

const copyNote = (page: Page) => page.locator('aside[data-kept]');
const isKept = (page: Page, path: string) =>
  page.evaluate(async (asked) => (await caches.match(asked, { ignoreSearch: true })) !== undefined, path);
const waitUntilKept = (page: Page, path: string) => expect.poll(() => isKept(page, path)).toBe(true);
const buildOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['build']);

async function keepWhole(
  page: Page,
  context: BrowserContext,
  lang: 'ar' | 'en',
  path: string,
): Promise<void> {
  const words = offlineWords[lang];
  await page.goto(path);
  await page.getByRole('button', { name: words.keep }).click();
  await expect(page.getByRole('button', { name: words.remove })).toBeFocused({ timeout: 45_000 });
  await context.setOffline(true);
}

test('a page that was visited reads offline, and says of which day the copy is', async ({
  page,
  context,
  lang,
}) => {
  const { path } = pageWithMost(lang, /data-statement=/);
  await page.goto(path);
  await wake(page);
  await expect(copyNote(page)).toHaveCount(0);
  await waitUntilKept(page, path);
  const title = await page.locator('h1').innerText();
  await context.setOffline(true);
  await page.reload();
  expect(await page.locator('h1').innerText()).toBe(title);
  await expect(copyNote(page)).toContainText(String(new Date().getFullYear()));
  await expect(copyNote(page)).toContainText(offlineWords[lang].again);
  await axeIsClean(page);
  await context.setOffline(false);
  await page.reload();
  await expect(copyNote(page)).toHaveCount(0);
});

test('in place of a page that is not kept stands one that says so and lists what is', async ({
  page,
  context,
  lang,
}) => {
  const { path } = pageWithMost(lang, /data-statement=/);
  await page.goto(path);
  await wake(page);
  await waitUntilKept(page, path);
  const title = await page.locator('h1').innerText();
  await context.setOffline(true);
  await page.goto(`/${lang}/about/`);
  await expect(copyNote(page)).toContainText(offlineWords[lang].missing);
  await expect(page.locator('[data-offline-list] a')).toHaveCount(1);
  await axeIsClean(page);
  await page.locator('[data-offline-list] a').click();
  expect(await page.locator('h1').innerText()).toBe(title);
});

test('the whole record, once asked for, opens and searches in both languages, and can be removed', async ({
  page,
  context,
  lang,
}) => {
  await keepWhole(page, context, lang, `/${lang}/data/`);
  await axeIsClean(page);
  for (const locale of [lang, lang === 'ar' ? 'en' : 'ar'] as const) {
    const { path, html } = pageWithMost(locale, /data-statement=/);
    await page.goto(path);
    await expect(copyNote(page)).toHaveCount(1);
    const title = (await page.locator('h1').innerText()).trim();
    const id = /<article[^>]* data-entity="([^"]+)"/.exec(html)?.[1] ?? '';
    await page.goto(`/${locale}/search/?q=${encodeURIComponent(title)}`);
    await expect(page.locator('[data-search-results]')).toHaveAttribute('data-query', title);
    await expect(page.locator('[data-search-results] li[data-entity]').first()).toHaveAttribute(
      'data-entity',
      id,
    );
  }
  await page.goto(`/${lang}/offline/`);
  await expect(page.locator('[data-offline-whole]')).toBeVisible();
  await axeIsClean(page);
  await page.getByRole('button', { name: offlineWords[lang].remove }).click();
  await expect(page.getByRole('status').filter({ hasText: offlineWords[lang].removed })).toBeVisible();
  await expect(page.locator('[data-offline-whole]')).toBeHidden();
  expect(await isKept(page, `/${lang}/method/`)).toBe(false);
});

test('keeping can be stopped, and goes on from there', async ({ page, lang }) => {
  const words = offlineWords[lang];
  await page.addInitScript(() => {
    const ask = window.fetch;
    let count = 0;
    window.fetch = (...given) => {
      count += given[1]?.cache === 'no-store' ? 1 : 0;
      if (count < 20 || sessionStorage.getItem('open') !== null) return ask(...given);
      return new Promise((_, refuse) => {
        given[1]?.signal?.addEventListener('abort', () => {
          refuse(new DOMException('', 'AbortError'));
        });
      });
    };
  });
  await page.goto(`/${lang}/offline/`);
  await page.getByRole('button', { name: words.keep }).click();
  await page.getByRole('button', { name: words.stop }).click();
  await expect(page.getByText(words.stopped)).toBeVisible();
  await expect(page.getByRole('button', { name: words.keep })).toBeFocused();
  await page.evaluate(() => {
    sessionStorage.setItem('open', '');
  });
  await page.getByRole('button', { name: words.keep }).click();
  await expect(page.getByRole('button', { name: words.remove })).toBeFocused();
});

test('a build that comes after is read and searched without a mix of the two', async ({ browser, lang }) => {
  const folder = mkdtempSync(join(tmpdir(), 'two-builds-'));
  const [served, next] = [join(folder, 'served'), join(folder, 'next')];
  const { path } = pageWithMost(lang, /data-statement=/);
  cpSync(siteDir, served, { recursive: true });
  const { script } = await makeNextBuild(next, lang);
  const host = createStaticHost({ dir: served });
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  try {
    const address = await host.open({ port: 0, host: '127.0.0.1' });
    const page = await context.newPage();
    const open = (place: string) => page.goto(new URL(place.slice(1), address).href);
    const search = async () => {
      await open(`/${lang}/search/?q=2025`);
      await expect(page.locator('[data-search-results]')).toHaveAttribute('data-query', '2025');
    };
    await open(path);
    await wake(page);
    await waitUntilKept(page, path);
    await open(`/${lang}/about/`);
    await waitUntilKept(page, `/${lang}/about/`);
    const first = await buildOf(page);
    await search();
    await waitUntilKept(page, '/search/manifest.idx');

    renameSync(served, join(folder, 'first'));
    renameSync(next, served);
    await open(path);
    // Without reloading, the browser might show what it has had for less than ten minutes.
    await page.reload();
    await wake(page);
    await expect(page.locator('h1')).toContainText('(second)');
    const second = await buildOf(page);
    expect(second).not.toBe(first);
    // Each cache holds what is of its own build only.
    const both = [`${first} ${first}`, `${second} ${second}`];
    await expect.poll(() => buildsOfCopies(page, path)).toEqual(both);
    await search();
    await page.reload();
    await search();
    await expect
      .poll(() => indexesByBuild(page))
      .toEqual([`${first} ${folderOfIndex(join(folder, 'first'))}`, `${second} second0000`]);

    await context.setOffline(true);
    await open(path);
    await page.reload();
    await wake(page);
    await expect(page.locator('h1')).toContainText('(second)');
    await expect(copyNote(page)).toHaveCount(1);
    await search();
    expect(await buildOf(page)).toBe(second);
    // A page that was not opened since stands as it was, with the scripts of its own build.
    await open(`/${lang}/about/`);
    expect(await buildOf(page)).toBe(first);
    expect(await isKept(page, `/_astro/${script}`)).toBe(true);
  } finally {
    await context.close();
    await host.close();
    rmSync(folder, { recursive: true });
  }
});

test('a site below a path keeps to it', async ({ browser, lang }) => {
  const { dir, settings } = builds.based;
  test.skip(!existsSync(dir), `${dir} is not built`);
  const host = createStaticHost({ dir, base: settings.BASE_PATH });
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  try {
    const address = await host.open({ port: 0, host: '127.0.0.1' });
    const page = await context.newPage();
    await page.goto(`${address}${lang}/about/`);
    await wake(page);
    await waitUntilKept(page, `${settings.BASE_PATH}${lang}/about/`);
    const { scope } = await page.evaluate(async () => ({
      scope: (await navigator.serviceWorker.ready).scope,
    }));
    expect(scope).toBe(address);
    await context.setOffline(true);
    await page.reload();
    await wake(page);
    await expect(copyNote(page)).toHaveCount(1);
    await copyNote(page).getByRole('link').last().click();
    await expect(page.locator('[data-offline-list] a')).toHaveAttribute(
      'href',
      `${settings.BASE_PATH}${lang}/about/`,
    );
  } finally {
    await context.close();
    await host.close();
  }
});

test.describe('where service workers are blocked', () => {
  test.use({ serviceWorkers: 'block' });

  test('pages read, and the panel says that nothing can be kept', async ({ page, lang }) => {
    await page.goto(`/${lang}/offline/`);
    await expect(page.getByText(offlineWords[lang].blocked)).toBeVisible();
    await expect(page.getByRole('button', { name: offlineWords[lang].keep })).toBeHidden();
    await page.goto(`/${lang}/about/`);
    await expect(page.locator('h1')).toBeVisible();
  });
});

test('who saves data is given no worker before asking for one', async ({ page, lang }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`/${lang}/offline/`);
  await expect(page.getByRole('button', { name: offlineWords[lang].keep })).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
