import { describe, expect, test } from 'vitest';
import { makeNoise } from './noise.ts';
import { type Corpus, corpora, openCorpus } from './corpora.ts';
import { scoreEngine, type Scores } from './score.ts';

async function score(corpus: Corpus, more = corpus.documents.slice(0, 0)): Promise<Scores> {
  const { engine } = await openCorpus({ ...corpus, documents: [...corpus.documents, ...more] });
  return scoreEngine(engine, corpus.queries);
}

describe.each(corpora)('on pages about $name', (corpus) => {
  test('the search finds what is sought in every class of queries, and nothing for other subjects', async () => {
    const { overall, byClass, falseAnswers, faults } = await score(corpus);
    expect(overall.recall, faults.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(overall.mrr).toBeGreaterThanOrEqual(0.97);
    for (const [set, { recall }] of byClass) expect(recall, set).toBeGreaterThanOrEqual(0.9);
    expect(falseAnswers, faults.join('\n')).toBeLessThanOrEqual(0.04);
  }, 60_000);

  test('12,000 words of other pages cost at most two points of recall, and bring no false answers', async () => {
    const alone = await score(corpus);
    const noisy = await score(corpus, makeNoise(12_000, 60));
    expect(noisy.overall.recall).toBeGreaterThanOrEqual(alone.overall.recall - 0.02);
    expect(noisy.falseAnswers, noisy.faults.join('\n')).toBeLessThanOrEqual(0.05);
  }, 120_000);
});
