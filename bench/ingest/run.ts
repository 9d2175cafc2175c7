import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from '../../src/loaders/content-dir.ts';
import { ingestFile, readKnownRecord } from '../../src/ingest/ingest.ts';
import { toJson } from '../../src/ingest/draft/to-json.ts';
import { measure, scoreAnswer, tasks, type Answer, type Counts } from './score.ts';
import { measureSpeed } from './speed.ts';

const usage = `npm run bench:ingest [-- FOLDER] [--faults] [--no-speed]
Scores the ingest over the articles of a folder (tests/fixtures/articles/) that have a <name>.gold.json beside them.
--faults lists each thing that was missed (-) or wrong (+).`;

const options = process.argv.slice(2);
if (options.includes('--help')) {
  console.log(usage);
  process.exit(0);
}
const folder = resolve(
  options.find((option) => !option.startsWith('--')) ?? join(projectRoot, 'tests/fixtures/articles'),
);
const record = readKnownRecord(join(projectRoot, 'tests/fixtures/records/first-article'));
const names = readdirSync(folder).sort();
const articles = names.filter((name) => !name.endsWith('.gold.json') && names.includes(`${stem(name)}.gold.json`));
const totals = Object.fromEntries(tasks.map((task) => [task, { right: 0, found: 0, wanted: 0 }])) as Record<
  string,
  Counts
>;

for (const name of articles) {
  const gold = JSON.parse(readFileSync(join(folder, `${stem(name)}.gold.json`), 'utf8')) as Answer;
  const score = scoreAnswer(toJson(ingestFile(join(folder, name), record)) as Answer, gold);
  const faults = tasks.flatMap((task) => {
    for (const count of ['right', 'found', 'wanted'] as const) totals[task]![count] += score[task][count];
    const { missing, extra } = score[task];
    return [...missing.map((key) => `    - ${task}: ${key}`), ...extra.map((key) => `    + ${task}: ${key}`)];
  });
  console.log(`${name.padEnd(30)} ${faults.length === 0 ? 'all right' : `${faults.length} differences`}`);
  if (options.includes('--faults') && faults.length > 0) console.log(faults.join('\n'));
}

console.log(
  `\n${articles.length} articles of ${folder === join(projectRoot, 'tests/fixtures/articles') ? 'tests/fixtures/articles' : folder}`,
);
console.log('task          wanted  found  precision  recall     F1');
for (const task of tasks) {
  const { precision, recall, f1 } = measure(totals[task]!);
  const cells = [precision, recall, f1].map((value) => value.toFixed(3).padStart(8)).join(' ');
  console.log(
    `${task.padEnd(12)} ${String(totals[task]!.wanted).padStart(7)} ${String(totals[task]!.found).padStart(6)}  ${cells}`,
  );
}
if (!options.includes('--no-speed')) console.log(`\n${measureSpeed(record)}`);

function stem(name: string): string {
  return name.replace(/\.[a-z]+$/, '');
}
