/**
 * All tests of the project: `npm test`, or `npm test -- lint unit` for some of its steps. Each step is a command of the
 * tools themselves. Ends with the line “N passed, N failed”, and with exit code 1 where anything failed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { builds, type Build } from './run/builds.ts';
import { bringBrowser } from './run/find-browser.ts';
import { forgetSettings } from './run/settings.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Where the tool writes its report; without one a step counts as one test. */
  readonly report?: string;
}

const report = (name: string): string => `test-results/reports/${name}.json`;
const vitest = (name: string, config: string): Step => ({
  name,
  command: `vitest run --config ${config} --reporter=dot --reporter=json --outputFile.json=${report(name)}`,
  report: report(name),
});
const build = ({ dir, settings, machine }: Build): Step => ({
  name: 'build',
  command: `astro build --outDir ${dir} --silent`,
  env: { ...settings, ...machine },
});

const steps: readonly Step[] = [
  { name: 'format', command: 'npm run --silent format:check' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'types', command: 'npm run --silent types' },
  vitest('unit', 'vitest.config.ts'),
  { name: 'content', command: 'npm run --silent check' },
  { name: 'content', command: 'astro build --outDir dist --silent' },
  { name: 'content', command: 'node src/cli/crawl.ts dist' },
  ...Object.values<Build>(builds).map(build),
  ...[builds.first, builds.based].map(({ dir }) => ({ name: 'crawl', command: `node src/cli/crawl.ts ${dir}` })),
  vitest('site', 'tests/site/vitest.config.ts'),
  { name: 'e2e', command: 'playwright test', report: report('e2e') },
];

let [passed, failed] = [0, 0];
const wanted = process.argv.slice(2);
for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const started = performance.now();
  const exitCode = await run(step);
  const counts = readCounts(step, exitCode);
  passed += counts.passed;
  failed += counts.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${counts.failed > 0 ? '✗' : '✓'} ${step.command}  ${seconds} s  ${String(counts.passed)} passed`);
}
if (passed + failed === 0) failed = 1;
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs a command with nobody at the keyboard; only its own settings reach it, whatever the caller's shell has set. */
async function run({ name, command, env, report: file }: Step): Promise<number> {
  if (file) rmSync(file, { force: true });
  const browser = name === 'e2e' ? { E2E_BROWSER: bringBrowser(console.log) } : {};
  const own = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SOURCE_DATE_EPOCH: sourceDate() };
  const PATH = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  forgetSettings(own, ['SOURCE_DATE_EPOCH']);
  const child = spawn(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env: { ...own, PATH, ...browser, ...env } });
  return new Promise((end) => child.once('close', (code) => end(code ?? 1)));
}

/** What a report counts; where it contradicts the exit code, something outside the tests has failed. */
function readCounts({ report: file }: Step, exitCode: number): { passed: number; failed: number } {
  if (!file) return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { stats, ...counts } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number> & { stats?: Record<string, number> };
    const good = stats?.['expected'] ?? counts['numPassedTests'] ?? 0;
    const bad = (stats ? (stats['unexpected'] ?? 0) + (stats['flaky'] ?? 0) : counts['numFailedTests']) ?? 0;
    return { passed: good, failed: exitCode === 0 ? bad : Math.max(bad, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** The one time for all builds: that of the last commit, so that the same commit gives the same bytes on any machine. */
function sourceDate(): string {
  const output = String(spawnSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' }).stdout);
  return process.env['SOURCE_DATE_EPOCH'] ?? /^\d+/.exec(output)?.[0] ?? String(Math.floor(Date.now() / 1000));
}
