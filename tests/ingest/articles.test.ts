import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scoreAnswer, type Answer } from '../../bench/ingest/score.ts';
import { ingestFile, readKnownRecord } from '../../src/ingest/ingest.ts';
import { toJson } from '../../src/ingest/draft/to-json.ts';

const folder = 'tests/fixtures/articles';
const names = readdirSync(folder);
const articles = names.filter((name) => !name.endsWith('.gold.json'));
const record = readKnownRecord('tests/fixtures/records/first-article');

test('every article has its gold beside it', () => {
  expect(articles.filter((name) => !names.includes(goldOf(name)))).toEqual([]);
  expect(articles.length).toBeGreaterThanOrEqual(10);
});

test.each(articles)('all that stands in %s is found, and nothing else', (name) => {
  const gold = JSON.parse(readFileSync(join(folder, goldOf(name)), 'utf8')) as Answer;
  const score = scoreAnswer(toJson(ingestFile(join(folder, name), record)) as Answer, gold);
  for (const task of ['paragraphs', 'head', 'dates', 'numbers', 'known names'] as const)
    expect({ task, missing: score[task].missing, extra: score[task].extra }).toEqual({
      task,
      missing: [],
      extra: [],
    });
});

function goldOf(name: string): string {
  return name.replace(/\.[a-z]+$/, '.gold.json');
}
