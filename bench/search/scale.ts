import { parseArgs } from 'node:util';
import { gatherHits } from '../../src/client/search-page-data.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import type { SearchIndex } from '../../src/search/open-index.ts';
import { search } from '../../src/search/search.ts';
import { packing } from '../../src/site/pack-files.ts';
import { generalFamilies } from '../../src/text/families.ts';
import { parseLocaleOf } from '../../src/text/script.ts';
import { type Load, openCounting } from './counting-index.ts';
import { makePages } from './scale-pages.ts';
import { makeQueries } from './scale-queries.ts';

const { values } = parseArgs({
  options: {
    /** Sizes of the sites, in page pairs. */
    pages: { type: 'string', default: '40,200,1000,10000' },
    /** Pages that queries are made about; seven queries each. */
    targets: { type: 'string', default: '20' },
    /** One line for each kind of query. */
    kinds: { type: 'boolean', default: false },
  },
});

for (const count of values.pages.split(',').map(Number)) await measure(makePages(count));

interface Asked extends Load {
  readonly set: string;
  readonly time: number;
  readonly rank: number;
}

/** Builds the index of a site, asks it cold and warm, and prints what that takes. */
async function measure(documents: readonly SearchDocument[]): Promise<void> {
  const start = performance.now();
  const before = process.cpuUsage();
  const files = buildIndex(documents, { ...packing, families: generalFamilies });
  const cpu = process.cpuUsage(before);
  const size = [...files.values()].reduce((sum, file) => sum + file.length, 0);
  console.log(
    `\n${String(documents.length)} page pairs: index in ${seconds(performance.now() - start)} (CPU ${seconds((cpu.user + cpu.system) / 1000)}), ` +
      `up to ${String(Math.round(process.resourceUsage().maxRSS / 1000))} MB resident so far; ${String(files.size)} files, ${kilobytes(size)}`,
  );
  const queries = makeQueries(documents, Number(values.targets));
  const first: Asked[] = [];
  const further: Asked[] = [];
  for (const { set, text, wanted } of queries) {
    const cold = await openCounting(files);
    first.push({ ...(await ask(cold.index, text, documents, wanted)), ...cold.take(), set });
    const warm = await openCounting(files);
    await ask(warm.index, 'مدينة city', documents, []);
    warm.take();
    further.push({ ...(await ask(warm.index, text, documents, wanted)), ...warm.take(), set });
  }
  const typing = await openCounting(files);
  typing.take();
  const typed: Asked[] = [];
  for (const { set, text } of queries.slice(0, 14))
    for (let length = 2; length <= text.length; length++) {
      const asked = await ask(typing.index, text.slice(0, length), documents, []);
      typed.push({ ...asked, ...typing.take(), set });
    }
  print('first search', first);
  print('further query', further);
  print('letter by letter', typed);
  const found = further.filter(({ rank }) => rank > 0 && rank <= 3).length;
  console.log(
    `  the page asked about is in the first three: ${((found / further.length) * 100).toFixed(1)} %`,
  );
  if (!values.kinds) return;
  for (const [set, some] of Map.groupBy(further, (one) => one.set)) {
    print(set, some);
    console.log(
      `    in the first three: ${String(some.filter(({ rank }) => rank > 0 && rank <= 3).length)} of ${String(some.length)}`,
    );
  }
}

/** Asks as the dialog does, in the language of the query, up to what is shown. */
async function ask(
  index: SearchIndex,
  text: string,
  documents: readonly SearchDocument[],
  wanted: readonly string[],
): Promise<{ time: number; rank: number }> {
  const start = performance.now();
  const answer = await search(index, text);
  await gatherHits(index, answer, {}, parseLocaleOf(text) ?? 'en');
  const time = performance.now() - start;
  const rank = answer.hits.findIndex(({ document }) => wanted.includes(documents[document]?.id ?? '')) + 1;
  return { time, rank };
}

function print(name: string, asked: readonly Asked[]): void {
  const spread = (take: (one: Asked) => number, digits: number) => {
    const sorted = asked.map(take).sort((a, b) => a - b);
    const at = (share: number) =>
      (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(digits);
    return `${at(0.5)} / ${at(0.95)} / ${at(1)}`;
  };
  console.log(
    `  ${name.padEnd(18)} KB ${spread(({ bytes }) => bytes / 1000, 1).padEnd(21)} requests ${spread(({ requests }) => requests, 0).padEnd(13)} ms ${spread(({ time }) => time, 1)}`,
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
