import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAudit } from './audit.ts';
import { builds, hasContent, type Build } from './builds.ts';
import { countPlaywright, countVitest, heldToExitCode, type Count } from './count-tests.ts';
import { digestFolder } from './digest-folder.ts';
import { bringBrowser } from './find-browser.ts';
import { runCommand } from './run-command.ts';

/** What came of a step. The output is shown where it failed, the note always. */
export interface Outcome extends Count {
  output: string;
  note?: string;
}

/** One step of `npm test`; its first word, `kind`, is what one types to run it alone. */
export interface Step {
  kind: string;
  name: string;
  run: (say: (line: string) => void) => Promise<Outcome>;
}

const reports = 'test-results/reports';

/**
 * All steps in phases. The lanes of a phase run side by side, the steps of a lane one after the other: what uses one
 * core only, or often waits for a disk, goes beside something else; the browsers have the machine to themselves.
 */
export const phases: readonly (readonly (readonly Step[])[])[] = [
  [
    [
      script('format', 'format:check'),
      script('lint', 'lint'),
      script('check', 'check'),
      { kind: 'audit', name: 'audit', run: audit },
    ],
    Object.values(builds).map(astro),
  ],
  [
    [script('types', 'types'), vitest('site', 'tests/site/vitest.config.ts')],
    [vitest('unit', 'vitest.config.ts')],
  ],
  [[{ kind: 'e2e', name: 'e2e', run: playwright }]],
];

/** A script of package.json that passes or fails as a whole. */
function script(kind: string, name: string): Step {
  return {
    kind,
    name: kind,
    run: async () => asOne(await runCommand(['npm', 'run', '--silent', name])),
  };
}

function vitest(kind: string, config: string): Step {
  const report = join(reports, `${kind}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  return {
    kind,
    name: kind,
    run: () => counted(['vitest', 'run', '--config', config, ...reporters], report, countVitest),
  };
}

async function playwright(say: (line: string) => void): Promise<Outcome> {
  let browser: string;
  try {
    browser = bringBrowser(say);
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, output: (error as Error).message };
  }
  return counted(['playwright', 'test'], join(reports, 'e2e.json'), countPlaywright, {
    E2E_BROWSER: browser,
  });
}

/** Asks the registry for known weaknesses of the dependencies, without long waiting where there is no network. */
async function audit(): Promise<Outcome> {
  const patience = ['--fetch-retries=0', '--fetch-timeout=20000'];
  const { output } = await runCommand(['npm', 'audit', '--audit-level=high', '--json', ...patience]);
  return readAudit(output);
}

/** Makes one of the builds, into a folder emptied first so that no earlier build can pass for it. */
function astro(build: Build): Step {
  const run = async (): Promise<Outcome> => {
    rmSync(build.dir, { recursive: true, force: true });
    if (!hasContent(build))
      return {
        passed: 0,
        failed: 0,
        skipped: 1,
        output: '',
        note: `no ${build.settings.CONTENT_DIR ?? 'content'}`,
      };
    const command = ['node', 'src/cli/build.ts', '--outDir', build.dir];
    const cache = mkdtempSync(join(tmpdir(), 'build-cache-'));
    const settings = {
      SOURCE_DATE_EPOCH: sourceDate,
      ...(build.cold && { CACHE_DIR: cache }),
      ...build.settings,
    };
    const outcome = asOne(await runCommand(command, settings));
    rmSync(cache, { recursive: true });
    return outcome.failed === 0
      ? { ...outcome, note: `sha256 ${digestFolder(build.dir).slice(0, 16)}…` }
      : outcome;
  };
  return { kind: 'build', name: build.name, run };
}

/**
 * The one time for all builds of a run, in seconds: as set, or that of the last commit, so that the same commit
 * has the same digest on any machine; without a history, now.
 */
const sourceDate =
  process.env['SOURCE_DATE_EPOCH'] ?? readCommitTime() ?? String(Math.floor(Date.now() / 1000));

function readCommitTime(): string | undefined {
  // Where there is no git, the output is null, whatever its type says.
  const output = String(spawnSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' }).stdout);
  return /^\d+/.exec(output)?.[0];
}

function asOne({ exitCode, output }: { exitCode: number; output: string }): Outcome {
  return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0, output };
}

async function counted<Report>(
  command: string[],
  report: string,
  count: (report: Report) => Count,
  env: Record<string, string> = {},
): Promise<Outcome> {
  rmSync(report, { force: true });
  const { exitCode, output } = await runCommand(command, env);
  try {
    const counts = count(JSON.parse(readFileSync(report, 'utf8')) as Report);
    return { ...heldToExitCode(counts, exitCode), output };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, output: `${output}No report was written to ${report}.\n` };
  }
}
