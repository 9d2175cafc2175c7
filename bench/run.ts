import { spawnSync } from 'node:child_process';

/** All parts of the benchmark, one after the other; with arguments only the builds, which understand them. */
const args = process.argv.slice(2);
const parts = args.length > 0 ? ['builds'] : ['search', 'ingest', 'views', 'builds'];
for (const part of parts) {
  const { status } = spawnSync(process.execPath, [`bench/${part}/run.ts`, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
