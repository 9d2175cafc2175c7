import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tests/run/find-browser.ts';
import { type Case, largeCase, madeCases, recordCase } from './browser-cases.ts';
import { measureSearch, type SearchFigures, type Slowness } from './browser-search.ts';
import { serveSite } from './serve-site.ts';

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    /** The built site of the record; its own queries are asked. */
    dist: { type: 'string', default: join(root, 'dist') },
    /** Entities of the made-up record that Starlight and we both build; 0 for none. */
    entities: { type: 'string', default: '200' },
    /** Page pairs of a large site: the record's pages with an index of so many others; 0 for none. */
    pages: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '7' },
    /** How many of the speeds: as this machine is, processor slower, net slower too. */
    speeds: { type: 'string', default: '3' },
    /** Port of the first site; the others take the next ones. */
    port: { type: 'string', default: '4400' },
  },
});

/** Fast 3G as the developer tools of Chrome have it. */
const fast3g = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const speeds: readonly Slowness[] = [
  { name: 'this machine' },
  { name: 'processor 4× slower', processor: 4 },
  { name: 'processor 4×, fast 3G', processor: 4, net: fast3g },
];

const executablePath = process.env['E2E_BROWSER'] ?? findBrowser();
if (executablePath === undefined) throw new Error('No browser was found: npm test brings one.');
const scratch = mkdtempSync(join(tmpdir(), 'bench-browser-'));
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const load = loadavg()[0] ?? 0;
  console.log(
    `${String(availableParallelism())} cores, load ${load.toFixed(1)}; ${browser.version()}; medians of ${values.runs} cold starts, in each language`,
  );
  const cases = [
    recordCase(values.dist),
    ...(await madeCases(Number(values.entities), scratch)),
    ...largeCase(values.dist, Number(values.pages)),
  ];
  for (const [number, one] of cases.entries()) await measure(one, Number(values.port) + number);
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}

async function measure({ site, dir, index, queries }: Case, port: number): Promise<void> {
  const { address, close } = await serveSite(dir, port, index);
  try {
    for (const speed of speeds.slice(0, Number(values.speeds)))
      for (const [locale, asked] of Object.entries(queries)) {
        const runs = [];
        for (let run = 0; run < Number(values.runs); run++) {
          // Further queries are many already: they are asked in every fourth run.
          const some = run % 4 === 0 ? asked : asked.slice(0, 1);
          runs.push(await measureSearch(browser, site, `${address}${locale}/`, some, speed));
        }
        console.log(`\n${site.name}, ${locale}, ${speed.name}`);
        print(
          'first search',
          runs.map(({ first }) => first),
        );
        print(
          'further query',
          runs.flatMap(({ further }) => further),
        );
      }
  } finally {
    await close();
  }
}

function print(name: string, figures: readonly SearchFigures[]): void {
  const spread = (take: (one: SearchFigures) => number, digits = 0) => {
    const sorted = figures.map(take).sort((a, b) => a - b);
    return [0.5, 1].map((share) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(digits)).join(' / '); // prettier-ignore
  };
  console.log(`  ${name.padEnd(14)} ${spread(({ time }) => time)} ms   ${spread(({ bytes }) => bytes / 1000, 1)} KB   ${spread(({ requests }) => requests)} requests   (median / most)`); // prettier-ignore
}
