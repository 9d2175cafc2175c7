import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SearchDocument } from '../../src/search/document.ts';
import { readFamilies } from '../../src/site/search-index.ts';
import { type Engine, openOurs } from './engine-ours.ts';
import { openPagefind } from './engine-pagefind.ts';
import { openMiniSearch, openOrama } from './engine-peers.ts';
import { makeNoise } from './noise.ts';
import { readQueries, type TestQuery } from './queries.ts';
import { readCorpus } from './read-corpus.ts';
import { readSite } from './read-site.ts';
import { type Scores, scoreEngine } from './score.ts';

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    /** The built site; its names come from `CONTENT_DIR`. */
    dist: { type: 'string', default: join(root, 'dist') },
    /** Query files for the site, instead of the record's own. */
    queries: {
      type: 'string',
      multiple: true,
      default: ['record.yaml', 'record-blind.yaml', 'record-blind-2.yaml'].map((name) =>
        join(root, 'tests/queries', name),
      ),
    },
    /** Only our engine. */
    ours: { type: 'boolean', default: false },
  },
});

if (existsSync(join(values.dist, 'ar')))
  await compare('The built site', readSite(values.dist), values.queries.flatMap(readQueries), readFamilies());
else console.log(`No built site in ${values.dist}: run npm run build for its part of the benchmark.`);
await compareCorpus('Another subject: ports, dams, hospitals, old places', 'ports', [
  'ports.yaml',
  'ports-blind.yaml',
]);
await compareCorpus('A third one: railways, museums, clubs, water, bees', 'towns', ['towns-blind.yaml']);

async function compareCorpus(title: string, name: string, sets: readonly string[]): Promise<void> {
  const documents = readCorpus(join(root, 'tests/fixtures/search-corpora', name));
  await compare(
    title,
    documents,
    sets.flatMap((set) => readQueries(join(root, 'tests/queries', set))),
    [],
  );
}

async function compare(
  title: string,
  documents: readonly SearchDocument[],
  queries: readonly TestQuery[],
  families: readonly string[],
): Promise<void> {
  console.log(`\n${title}: ${String(documents.length)} pages, ${String(queries.length)} queries`);
  const ours = await openOurs(documents, families);
  const scores = await scoreEngine(ours.engine, queries);
  print('ours', scores);
  for (const [set, { queries: count, recall, mrr }] of scores.byClass)
    console.log(`    ${set.padEnd(20)} ${String(count).padStart(3)}  ${percent(recall)}  ${mrr.toFixed(2)}`);
  for (const fault of scores.faults) console.log(`    missed  ${fault}`);
  console.log(
    `    index ${kilobytes([...ours.files.values()].reduce((sum, file) => sum + file.length, 0))}, loaded without texts ${kilobytes(ours.loaded())}`,
  );
  const noisy = await openOurs([...documents, ...makeNoise(12_000, 60)], families);
  print('ours + 12,000 words', await scoreEngine(noisy.engine, queries));
  if (values.ours) return;
  const peers: readonly (readonly [string, () => Promise<Engine>])[] = [
    ['Pagefind', async () => (await openPagefind(documents, false)).engine],
    ['Pagefind + our keys', async () => (await openPagefind(documents, true)).engine],
    ['MiniSearch', () => openMiniSearch(documents)],
    ['Orama', () => openOrama(documents)],
  ];
  for (const [name, open] of peers) {
    try {
      print(name, await scoreEngine(await open(), queries));
    } catch (error) {
      console.log(`  ${name.padEnd(22)} ${(error as Error).message}`);
    }
  }
}

function print(name: string, { overall, falseAnswers, times }: Scores): void {
  console.log(
    `  ${name.padEnd(22)} recall@3 ${percent(overall.recall)}  MRR ${overall.mrr.toFixed(3)}  false answers ${percent(falseAnswers)}  ` +
      `${times.median.toFixed(1)} ms a query, 95 % within ${times.late.toFixed(1)}`,
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`.padStart(7);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
