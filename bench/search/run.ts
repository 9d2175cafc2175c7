import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { locales } from '../../src/model/locale.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { corpora, openCorpus, recordCorpus } from '../../tests/quality/corpora.ts';
import { scoreEngine, type Scores } from '../../tests/quality/score.ts';
import { findBrowser } from '../../tests/run/find-browser.ts';
import { makePages } from './make-pages.ts';
import { measure, type Taken } from './measure.ts';
import { makeOurs, makeStarlight, makeStock, openStock, type Site } from './sites.ts';

const { values } = parseArgs({
  options: {
    /** The built record. */
    dist: { type: 'string', default: join(import.meta.dirname, '../../dist') },
    /** Another record, with a set of queries of `tests/quality`: nothing else is measured. */
    content: { type: 'string' },
    set: { type: 'string', multiple: true, default: [] },
    /** Pairs of pages of the made-up sites. */
    pages: { type: 'string', multiple: true, default: ['1000'] },
  },
});

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
function print(name: string, { overall, falseAnswers, faults }: Scores, all = false): void {
  const { queries, recall, mrr } = overall;
  console.log(
    `  ${name.padEnd(16)} ${String(queries)} queries  recall@3 ${percent(recall)}  MRR ${mrr.toFixed(3)}  false ${percent(falseAnswers)}`,
  );
  if (all) for (const fault of faults) console.log(`    missed  ${fault}`);
}

const asked = values.content === undefined ? corpora : [recordCorpus(values.content, values.content, values.set)];
for (const corpus of asked) {
  console.log(`\nOn ${corpus.name}, ${String(corpus.documents.length)} pairs of pages`);
  print('ours', await scoreEngine((await openCorpus(corpus)).engine, corpus.queries), true);
  print('stock Pagefind', await scoreEngine(await openStock(corpus.documents), corpus.queries));
}

if (values.content === undefined && existsSync(join(values.dist, 'ar'))) {
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
  const [record] = corpora;
  if (record) await compare('the record', record.documents, [makeStarlight(record.documents)]);
  for (const pages of values.pages.map(Number)) await compare('made-up pages', makePages(pages));
  await browser.close();

  async function compare(
    name: string,
    documents: readonly SearchDocument[],
    others: readonly Site[] = [],
  ): Promise<void> {
    console.log(
      `\nIn the browser, ${name}, ${String(documents.length)} pairs: first search, and a further one in the median (most)`,
    );
    for (const site of [await makeOurs(values.dist, documents), await makeStock(documents), ...others])
      for (const locale of locales) {
        const titles = [1, 4, 8, 12, 16, 20, 24, 28].map(
          (part) => documents[Math.floor((part * documents.length) / 30)]?.titles[locale] ?? '',
        );
        const { first, further } = await measure(browser, site, locale, titles);
        const kilobytes = further.map(({ bytes }) => bytes / 1000).sort((a, b) => a - b);
        const times = further.map(({ time }) => time).sort((a, b) => a - b);
        const [middle, most] = [kilobytes[kilobytes.length >> 1] ?? 0, kilobytes.at(-1) ?? 0];
        console.log(
          `  ${site.name.padEnd(16)} ${locale}  ${describe(first)}  further ${middle.toFixed(1)} (${most.toFixed(1)}) KB, ${String(Math.round(times[times.length >> 1] ?? 0))} ms`,
        );
      }
  }
}

function describe({ time, bytes, requests }: Taken): string {
  return `${String(Math.round(time)).padStart(5)} ms ${(bytes / 1000).toFixed(0).padStart(4)} KB ${String(requests).padStart(3)} requests`;
}
