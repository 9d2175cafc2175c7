import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openOurs } from '../../bench/search/engine-ours.ts';
import { makeNoise } from '../../bench/search/noise.ts';
import { readQueries } from '../../bench/search/queries.ts';
import { readCorpus } from '../../bench/search/read-corpus.ts';
import { scoreEngine } from '../../bench/search/score.ts';

const root = join(import.meta.dirname, '..');
/** Pages on other subjects than the record's, each with its queries. */
const corpora = [
  { name: 'ports', sets: ['ports.yaml', 'ports-blind.yaml'] },
  { name: 'towns', sets: ['towns-blind.yaml'] },
].map(({ name, sets }) => ({
  name,
  documents: readCorpus(join(root, 'fixtures/search-corpora', name)),
  queries: sets.flatMap((set) => readQueries(join(root, 'queries', set))),
}));

describe.each(corpora)('on pages about $name', ({ documents, queries }) => {
  test('the search finds what is sought in every class of queries, and nothing for other subjects', async () => {
    const { overall, byClass, falseAnswers, faults } = await scoreEngine(
      (await openOurs(documents)).engine,
      queries,
    );
    expect(overall.recall, faults.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(overall.mrr).toBeGreaterThanOrEqual(0.93);
    for (const [set, { recall }] of byClass) expect(recall, set).toBeGreaterThanOrEqual(0.9);
    expect(falseAnswers, faults.join('\n')).toBeLessThanOrEqual(0.05);
  });

  test('12,000 words of other pages cost at most two points of recall, and bring no false answers', async () => {
    const alone = await scoreEngine((await openOurs(documents)).engine, queries);
    const noisy = await scoreEngine(
      (await openOurs([...documents, ...makeNoise(12_000, 60)])).engine,
      queries,
    );
    expect(noisy.overall.recall).toBeGreaterThanOrEqual(alone.overall.recall - 0.02);
    expect(noisy.falseAnswers, noisy.faults.join('\n')).toBeLessThanOrEqual(0.05);
  }, 60_000);
});
