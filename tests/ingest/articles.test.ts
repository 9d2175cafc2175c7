import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measure, scoreAnswer, type Answer, type Task } from '../../bench/ingest/score.ts';
import { toJson } from '../../src/ingest/draft/to-json.ts';
import { ingestFile, readKnownRecord } from '../../src/ingest/ingest.ts';

const folder = 'tests/fixtures/articles';
const names = readdirSync(folder);
const articles = names.filter((name) => !name.endsWith('.gold.json'));
const goldOf = (name: string): string => name.replace(/\.[a-z]+$/, '.gold.json');
const record = readKnownRecord('tests/fixtures/records/first-article');
const scores = articles
  .filter((name) => names.includes(goldOf(name)))
  .map((name) => {
    const gold = JSON.parse(readFileSync(join(folder, goldOf(name)), 'utf8')) as Answer;
    return scoreAnswer(toJson(ingestFile(join(folder, name), record)) as Answer, gold);
  });

test('every article has its gold beside it', () => {
  expect(articles.filter((name) => !names.includes(goldOf(name)))).toEqual([]);
  expect(articles.length).toBeGreaterThanOrEqual(10);
});

test.each<[Task, number]>([
  ['paragraphs', 0.98],
  ['head', 0.98],
  ['dates', 0.95],
  ['numbers', 0.95],
])('of the %s in the articles nearly all are found, and little else', (task, least) => {
  const sum = { right: 0, found: 0, wanted: 0 };
  for (const score of scores)
    for (const count of ['right', 'found', 'wanted'] as const) sum[count] += score[task][count];
  expect(measure(sum).f1).toBeGreaterThanOrEqual(least);
});

test('no name of the record is missed', () => {
  expect(scores.flatMap((score) => score['known names'].missing)).toEqual([]);
});
