import { execFile } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { promisify } from 'node:util';
import { findBrowser } from '../tests/run/find-browser.ts';
import { serve } from '../tests/serve.ts';
import { prepareFolder } from './packages.ts';

/** Lighthouse as it comes, for a phone: slow 4G and a processor four times slower, both simulated. */
const versions = { lighthouse: '13.5.0', 'chrome-launcher': '1.2.1' };

const audit = `import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
const [chromePath, url] = process.argv.slice(2);
const chrome = await launch({ chromePath, chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu'] });
const onlyCategories = ['performance', 'accessibility', 'best-practices', 'seo'];
const { lhr } = await lighthouse(url, { port: chrome.port, onlyCategories, logLevel: 'silent' });
const scores = Object.fromEntries(onlyCategories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]));
const metric = (name) => Math.round((lhr.audits[name]?.numericValue ?? 0) * 1000) / 1000;
await chrome.kill();
console.log(JSON.stringify({ ...scores, 'LCP ms': Math.round(metric('largest-contentful-paint')), CLS: metric('cumulative-layout-shift'), 'TBT ms': Math.round(metric('total-blocking-time')) }));
`;

const browser = findBrowser();
if (browser === undefined || !existsSync('dist')) {
  console.log('Lighthouse needs a browser and a built site: run npm run build, and install Chromium.');
  process.exit(0);
}
const folder = await prepareFolder('lighthouse', versions, { 'audit.mjs': audit });
const site = await serve('dist');
const firsts = ['bases', 'actors', 'milestones', 'places', 'sources'].flatMap((kind) =>
  globSync(`en/${kind}/*/`, { cwd: 'dist' })
    .toSorted()
    .slice(0, 1)
    .map((path) => path.replace(/^en\/|\/?$/g, '')),
);
console.log(`Lighthouse ${versions.lighthouse}, phone`);
const rows: Record<string, unknown> = {};
// A browser for each page: in one for all, a page would be measured with what those before have left.
for (const lang of ['ar', 'en'])
  for (const page of ['', ...firsts.map((path) => `${path}/`), 'search/', 'timeline/', 'map/']) {
    const url = `${site.url}${lang}/${page}`;
    const { stdout } = await promisify(execFile)(process.execPath, ['audit.mjs', browser, url], {
      cwd: folder,
    });
    rows[`/${lang}/${page}`] = JSON.parse(stdout) as unknown;
  }
await site.close();
console.table(rows);
