import { spawnSync } from 'node:child_process';

/** All parts of the benchmark, one after the other; with arguments only the builds, which understand them. */
const args = process.argv.slice(2);
const all = [
  'search/run',
  'ingest/run',
  'views/run',
  'builds/run',
  'lighthouse/run',
];
for (const part of args.length > 0 ? ['builds/run'] : all) {
  const { status } = spawnSync(process.execPath, [`bench/${part}.ts`, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
