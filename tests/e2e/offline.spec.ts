import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeServiceWorker } from '../../src/outputs/service-worker.ts';
import { offlineWords } from '../../src/i18n/offline.ts';
import { serve } from '../serve.ts';
import { axeIsClean } from './axe-is-clean.ts';
import { pageWithMost } from './built-pages.ts';
import { expect, test } from './site-test.ts';

test.use({ serviceWorkers: 'allow', contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ complaints }) => {
  complaints.expected.push(/ERR_INTERNET_DISCONNECTED|Failed to fetch|no-response/);
});

const copyNote = (page: Page) => page.locator('aside[data-kept]');
const waitUntilKept = (page: Page, path: string) =>
  expect
    .poll(() => page.evaluate(async (asked) => (await caches.match(asked)) !== undefined, path), {
      timeout: 20_000,
    })
    .toBe(true);
const searchWorks = async (page: Page, base: string, lang: string, query: string) => {
  await page.goto(`${base}${lang}/search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-query', query);
  await expect(page.locator('[data-search-results] li[data-entity]').first()).toBeVisible();
};

test('a page that was visited reads offline and says that it is a copy', async ({ page, context, lang }) => {
  const { path } = pageWithMost(lang, /data-statement=/);
  await page.goto(path);
  await waitUntilKept(page, path);
  await expect(copyNote(page)).toHaveCount(0);
  const title = await page.locator('h1').innerText();
  await context.setOffline(true);
  await page.reload();
  expect(await page.locator('h1').innerText()).toBe(title);
  await expect(copyNote(page)).toContainText(offlineWords[lang].copy);
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
  await waitUntilKept(page, path);
  const title = await page.locator('h1').innerText();
  await context.setOffline(true);
  await page.goto(`/${lang}/about/`);
  await expect(copyNote(page)).toContainText(offlineWords[lang].missing);
  await axeIsClean(page);
  await page.locator('[data-offline-list] a').click();
  expect(await page.locator('h1').innerText()).toBe(title);
});

test('the whole record, once asked for, opens and searches in both languages, and can be removed', async ({
  page,
  context,
  lang,
}) => {
  await page.goto(`/${lang}/data/`);
  await page.getByRole('button', { name: offlineWords[lang].keep }).click();
  await expect(page.getByRole('button', { name: offlineWords[lang].remove })).toBeFocused({
    timeout: 45_000,
  });
  await context.setOffline(true);
  await axeIsClean(page);
  for (const locale of [lang, lang === 'ar' ? 'en' : 'ar'] as const) {
    await page.goto(pageWithMost(locale, /data-statement=/).path);
    await expect(copyNote(page)).toContainText(offlineWords[locale].copy);
    await searchWorks(page, '/', locale, (await page.locator('h1').innerText()).trim());
  }
  await page.goto(`/${lang}/offline/`);
  await expect(page.locator('[data-offline-whole]')).toBeVisible();
  await page.getByRole('button', { name: offlineWords[lang].remove }).click();
  await expect(page.getByRole('status').filter({ hasText: offlineWords[lang].removed })).toBeVisible();
  expect(await page.evaluate(async () => (await caches.match('/ar/method/')) !== undefined)).toBe(false);
});

test('a build that comes after takes the place of the whole record that was kept, below a path of its own', async ({
  browser,
  lang,
}) => {
  const base = '/record/';
  const dir = mkdtempSync(join(tmpdir(), 'two-builds-'));
  const write = async (edition: string) => {
    cpSync('dist-lighthouses', dir, { recursive: true });
    for (const file of globSync('**/*.html', { cwd: dir })) {
      const html = readFileSync(join(dir, file), 'utf8');
      writeFileSync(join(dir, file), html.replace('</h1>', ` (${edition})</h1>`));
    }
    await writeServiceWorker({ outDir: dir, base });
  };
  await write('first');
  const site = await serve(dir, base);
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  try {
    const page = await context.newPage();
    await page.goto(`${site.url}${lang}/offline/`);
    await page.getByRole('button', { name: offlineWords[lang].keep }).click();
    await expect(page.getByRole('button', { name: offlineWords[lang].remove })).toBeFocused({
      timeout: 45_000,
    });
    expect((await page.evaluate(() => caches.keys())).every((name) => name.includes(base))).toBe(true);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([`keep-whole ${base}`]);

    await write('second');
    await page.goto(`${site.url}${lang}/sources/`);
    const wholes = () => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(':whole:')));
    const [former] = await wholes();
    await expect
      .poll(async () => (await wholes()).filter((name) => name !== former).length, { timeout: 45_000 })
      .toBe(1);
    await expect.poll(wholes).not.toContain(former);
    await context.setOffline(true);
    await page.goto(`${site.url}${lang}/a-z/`);
    await expect(page.locator('h1')).toContainText('(second)');
  } finally {
    await context.close();
    await site.close();
    rmSync(dir, { recursive: true });
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
