/**
 * All tests of the project: `npm test`, or `npm test -- lint unit` for some of its steps. Each step is a command of the
 * tools themselves. Ends with the line “N passed, N failed”, and with exit code 1 where anything failed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { builds, type Build } from './run/builds.ts';
import { bringBrowser } from './run/find-browser.ts';
import { forgetSettings, type Settings } from './run/settings.ts';

type Step = readonly [name: string, command: string, env?: Readonly<Record<string, string>> | Settings];

const reportOf = (name: string): string => `test-results/reports/${name}.json`;
const vitest = (name: string, config: string): Step => [
  name,
  `vitest run --config ${config} --reporter=dot --reporter=json --outputFile.json=${reportOf(name)}`,
];
const build = ({ dir, settings, machine }: Build): Step => [
  'build',
  `astro build --outDir ${dir} --silent`,
  { ...settings, ...machine },
];

const steps: readonly Step[] = [
  ['format', 'npm run --silent format:check'],
  ['lint', 'npm run --silent lint'],
  ['types', 'npm run --silent types'],
  vitest('unit', 'vitest.config.ts'),
  ['content', 'npm run --silent check'],
  ['content', 'astro build --outDir dist --silent'],
  ['content', 'node src/cli/crawl.ts dist'],
  ...Object.values<Build>(builds).map(build),
  ['crawl', `node src/cli/crawl.ts ${builds.first.dir}`],
  ['crawl', `node src/cli/crawl.ts ${builds.based.dir}`],
  vitest('site', 'tests/site/vitest.config.ts'),
  ['e2e', 'playwright test'],
];

const sum = { passed: 0, failed: 0 };
const wanted = process.argv.slice(2);
for (const step of steps.filter(([name]) => wanted.length === 0 || wanted.includes(name))) {
  const started = performance.now();
  const { passed, failed } = countTests(step, run(step));
  sum.passed += passed;
  sum.failed += failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${failed > 0 ? '✗' : '✓'} ${step[1]}  ${seconds} s  ${String(passed)} passed, ${String(failed)} failed`);
}
console.log(`${String(sum.passed)} passed, ${String(sum.failed)} failed`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;

/** Runs a command with nobody at the keyboard; only its own settings reach it, whatever the caller's shell has set. */
function run([name, command, settings]: Step): number {
  rmSync(reportOf(name), { force: true });
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
  };
  // The time of the last commit for all builds, so that the same commit gives the same bytes on any machine.
  const time = String(spawnSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' }).stdout).trim();
  forgetSettings(env);
  Object.assign(env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    ...(/^\d+$/.test(time) && { SOURCE_DATE_EPOCH: time }),
    ...settings,
  });
  if (name === 'e2e') env['E2E_BROWSER'] = bringBrowser(console.log);
  return spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env }).status ?? 1;
}

/** What the tool's report counts, or one for the step; where it contradicts the exit code, something outside has failed. */
function countTests([name, command]: Step, exitCode: number): { passed: number; failed: number } {
  if (!/^(?:vitest|playwright) /.test(command))
    return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 };
  try {
    const report = JSON.parse(readFileSync(reportOf(name), 'utf8')) as Record<string, number> & {
      stats?: Record<string, number>;
    };
    const { expected = 0, unexpected = 0, flaky = 0 } = report.stats ?? {};
    const failed = (report['numFailedTests'] ?? 0) + unexpected + flaky;
    return {
      passed: (report['numPassedTests'] ?? 0) + expected,
      failed: exitCode === 0 ? failed : Math.max(failed, 1),
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
