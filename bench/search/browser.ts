import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { createStaticHost } from '../../src/cli/static-host.ts';
import { findBrowser } from '../../tests/run/find-browser.ts';
import { parseLocaleOf } from '../../src/text/script.ts';
import { runCommand } from '../../tests/run/run-command.ts';
import { buildStarlight } from '../peers/starlight.ts';
import { makeRecord } from '../record/make-record.ts';
import { readQueries } from './queries.ts';
import { measureSearch, type SearchFigures, type SearchSite, type Slowness } from './browser-search.ts';

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    /** The built site of the record; its own queries are asked. */
    dist: { type: 'string', default: join(root, 'dist') },
    /** Entities of the made-up record that Starlight and we both build; 0 for none. */
    entities: { type: 'string', default: '200' },
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

interface Case {
  readonly site: SearchSite;
  readonly dir: string;
  /** Queries in each language, the first one asked cold. */
  readonly queries: Readonly<Record<string, readonly string[]>>;
}

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
    ourSite('this record', values.dist, recordQueries()),
    ...(await madeRecord(Number(values.entities))),
  ];
  for (const [number, one] of cases.entries()) await measure(one, Number(values.port) + number);
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}

/** Ten of the record's own queries in each language, of all kinds that find something; the first is a name. */
function recordQueries(): Case['queries'] {
  const found = readQueries(join(root, 'tests/queries/record.yaml')).filter(
    ({ wanted }) => wanted.length > 0,
  );
  return Object.fromEntries(
    ['ar', 'en'].map((locale) => {
      const some = found.filter(({ text }) => parseLocaleOf(text) === locale);
      return [
        locale,
        Array.from({ length: 10 }, (_, at) => some[Math.floor((at * some.length) / 10)]?.text ?? ''),
      ];
    }),
  );
}

function ourSite(name: string, dir: string, queries: Case['queries']): Case {
  const site = {
    name: `ours, ${name}`,
    opener: 'a[data-search-open]',
    input: 'dialog input[role=combobox]',
    result: 'dialog li[data-entity]',
    answered: { selector: 'dialog [data-search-results]', attribute: 'data-query' },
  };
  return { site, dir, queries };
}

/** Builds one made-up record with our site and with Starlight. */
async function madeRecord(entities: number): Promise<Case[]> {
  if (entities === 0) return [];
  const { files, pages } = makeRecord(entities);
  const content = join(scratch, 'content');
  for (const [path, text] of files) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const dir = join(scratch, 'dist');
  const built = await runCommand(['astro', 'build', '--outDir', dir], { CONTENT_DIR: content });
  if (built.exitCode !== 0) throw new Error(built.output.slice(-2000));
  const starlight = await buildStarlight(pages, undefined);
  const queries = Object.fromEntries(
    ['ar', 'en'].map((locale) => {
      const titles = pages.filter((page) => page.locale === locale).map(({ title }) => title);
      return [
        locale,
        Array.from({ length: 10 }, (_, at) => titles[Math.floor((at * titles.length) / 10) + 3] ?? ''),
      ];
    }),
  );
  const peer = {
    name: `Starlight, ${String(entities)} entities`,
    opener: 'button[data-open-modal]',
    input: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result-link',
    answered: { selector: '.pagefind-ui__message' },
  };
  return [
    ourSite(`${String(entities)} entities`, dir, queries),
    { site: peer, dir: starlight.output, queries },
  ];
}

async function measure({ site, dir, queries }: Case, port: number): Promise<void> {
  const host = createStaticHost({ dir });
  const address = await host.open({ port, host: '127.0.0.1' });
  try {
    for (const speed of speeds.slice(0, Number(values.speeds)))
      for (const [locale, asked] of Object.entries(queries)) {
        const runs = [];
        for (let run = 0; run < Number(values.runs); run++) {
          // Further queries are many already: they are asked in every third run.
          const some = run % 3 === 0 ? asked : asked.slice(0, 1);
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
    await host.close();
  }
}

function print(name: string, figures: readonly SearchFigures[]): void {
  const spread = (take: (one: SearchFigures) => number, digits = 0) => {
    const sorted = figures.map(take).sort((a, b) => a - b);
    return [0.5, 1].map((share) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(digits)).join(' / '); // prettier-ignore
  };
  console.log(`  ${name.padEnd(14)} ${spread(({ time }) => time)} ms   ${spread(({ bytes }) => bytes / 1000, 1)} KB   ${spread(({ requests }) => requests)} requests   (median / most)`); // prettier-ignore
}
