import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createStaticHost } from '../../src/cli/static-host.ts';
import { locales } from '../../src/model/locale.ts';
import { findBrowser } from '../../tests/run/find-browser.ts';
import { preparePeer } from '../peers/peer-folder.ts';

/** Lighthouse as it comes, for a phone: slow 4G and a processor four times slower, both simulated. */
const lighthouse = {
  name: 'lighthouse',
  packages: { lighthouse: '13.5.0', 'chrome-launcher': '1.2.1' },
};

const audit = `import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
const [chromePath, ...urls] = process.argv.slice(2);
const chrome = await launch({ chromePath, chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu'] });
const onlyCategories = ['performance', 'accessibility', 'best-practices', 'seo'];
const rows = [];
for (const url of urls) {
  const { lhr } = await lighthouse(url, { port: chrome.port, onlyCategories, logLevel: 'silent' });
  const scores = onlyCategories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
  const metric = (name) => Math.round((lhr.audits[name]?.numericValue ?? 0) * 1000) / 1000;
  rows.push([new URL(url).pathname, ...scores, metric('largest-contentful-paint'), metric('cumulative-layout-shift'), metric('total-blocking-time')]);
}
await chrome.kill();
console.log(JSON.stringify(rows));
`;

const dist = 'dist';
const browser = findBrowser();
if (browser === undefined || !existsSync(dist)) {
  console.log('Lighthouse needs a browser and a built site: run npm run build, and install Chromium.');
  process.exit(0);
}

const folder = await preparePeer(lighthouse, [['audit.mjs', audit]]);
const host = createStaticHost({ dir: dist });
const origin = await host.open({ port: 0, host: '127.0.0.1' });
const pages = [
  '',
  ...['bases', 'actors', 'milestones', 'places', 'sources'].map(firstOf),
  'search/',
  'timeline/',
  'map/',
];
const urls = locales.flatMap((locale) =>
  pages.map((page) => `${origin.replace(/\/$/, '')}/${locale}/${page}`),
);
console.log(`Lighthouse ${lighthouse.packages.lighthouse}, phone`);
const run = promisify(execFile);
const rows: (string | number)[][] = [];
// A browser for each page: in one for all, a page would be measured with what those before have left.
for (const url of urls) {
  const { stdout } = await run(process.execPath, ['audit.mjs', browser, url], { cwd: folder });
  rows.push(...(JSON.parse(stdout) as (string | number)[][]));
}
await host.close();
console.table(
  Object.fromEntries(
    rows.map(([path, performance, accessibility, practices, seo, paint, shift, blocked]) => [
      path,
      {
        performance,
        accessibility,
        'best practices': practices,
        SEO: seo,
        'LCP ms': Math.round(Number(paint)),
        CLS: shift,
        'TBT ms': Math.round(Number(blocked)),
      },
    ]),
  ),
);

/** The first page of a kind. */
function firstOf(folder: string): string {
  const [first = ''] = readdirSync(join(dist, 'en', folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return `${folder}/${first}/`;
}
