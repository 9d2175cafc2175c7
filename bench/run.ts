import { spawnSync } from 'node:child_process';

/** All parts of the benchmark, one after the other. */
for (const part of ['search/run', 'ingest/run', 'builds', 'lighthouse']) {
  const { status } = spawnSync(process.execPath, [`bench/${part}.ts`], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
